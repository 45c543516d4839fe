import type { Span } from '../../../workbook/plan/report/report-block';
import type { StyleName } from '../../../workbook/plan/theme';
import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';

const classes: Readonly<Partial<Record<StyleName, string>>> = {
  attentionText: 'attention',
  badText: 'bad',
  heatFull: 'heat full',
  heatPart: 'heat part',
  heatCovered: 'heat covered',
  heatNone: 'heat none',
  subUnit: 'strong',
  whole: 'number',
  number: 'number',
};

/** What a cell looks like on the page, by the look it has on the sheet; "" = as any text. */
export function classOf({ style }: Span): string {
  return classes[style] ?? '';
}

export function wordsOf({ content }: Span): string {
  return content === null ? '' : String(content);
}

/** The words of a cell, line by line; where a sign or figures stand for words, who hears the page gets the words. */
export function cellWords(cell: Span): Markup {
  const seen = textLines(wordsOf(cell));
  if (cell.spoken === undefined) return markup`${seen}`;
  return markup`<span aria-hidden="true">${seen}</span><span class="heard">${cell.spoken}</span>`;
}

export function textLines(text: string): readonly Markup[] {
  return text.split('\n').map((line, index) => (index === 0 ? markup`${line}` : markup`<br>${line}`));
}
