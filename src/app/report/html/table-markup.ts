import type { BlockLine, Span } from '../../../workbook/plan/report/report-block';
import { labelWidth, narrowWidth } from '../../../workbook/plan/report/report-block';
import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';
import { cellWords, classOf, textLines, wordsOf } from './cell-markup';

/** From so many columns on a table may be wider than a small window, and scrolls in it. */
const wideFrom = 3;
/** A table of no more rows is not divided over two pages; a map, which is read across and down, not as long as it fits one. */
const [fewRows, rowsOfPage] = [6, 26];
/** With a chart below it a table of so many rows is on the page of its chart. */
const rowsWithChart = 14;
/** A text of lines no longer than this is not divided over lines. */
const shortest = 16;

/**
 * A table with its name for whoever hears the page, and heads that say what they are the head of. Where it may be wider than
 * the window it scrolls by itself, also by keyboard: a region that can have the focus and has the table's name (WCAG 2.1.1).
 * @param name what the heading above it says. @param id of its caption.
 */
export function tableMarkup([head, ...rows]: readonly BlockLine[], name: string, id: string): Markup {
  const heads = head?.spans ?? [];
  const isHeat = isMap(rows);
  const kinds = [
    ...(heads.length < 3 ? ['narrow'] : []),
    ...(isHeat ? ['map'] : []),
    ...(rows.length <= mostRows(rows) ? ['few'] : []),
  ];
  const columns = isHeat
    ? heads.map((_, index) => (index === 0 ? '' : rows[0]?.spans[index]?.style.startsWith('heat') ? 'exam' : 'sum'))
    : heads.length < 3
      ? []
      : widths(
          heads,
          rows.every(({ spans: [first] }) => first !== undefined && isShort(first)),
        );
  const drawn =
    columns.length === 0 ? null : markup`<colgroup>${columns.map((each) => markup`<col class="${each}">`)}</colgroup>`;
  const table = markup`<table class="${kinds.join(' ')}"><caption id="${id}"><span class="heard">${name}</span></caption>${drawn}<thead><tr>${heads.map(
    (each) => markup`<th scope="col">${wordsOf(each)}</th>`,
  )}</tr></thead><tbody>
${rows.map(({ spans }) => markup`<tr>${spans.map(cell)}</tr>\n`)}</tbody></table>`;
  return heads.length < wideFrom
    ? markup`${table}\n`
    : markup`<div class="wide" role="region" tabindex="0" aria-labelledby="${id}">${table}</div>\n`;
}

/** Whether a table, with as many charts below it, is short enough for one page. */
export function isOnOnePage([, ...rows]: readonly BlockLine[], charts: number): boolean {
  return rows.length <= (charts > 0 ? rowsWithChart : mostRows(rows));
}

const mostRows = (rows: readonly BlockLine[]): number => (isMap(rows) ? rowsOfPage : fewRows);

const isMap = (rows: readonly BlockLine[]): boolean =>
  rows.some(({ spans }) => spans.some(({ style }) => style.startsWith('heat')));

/** How wide each column is beside the others, as on the sheet: a class for each twentieth of the whole. */
function widths(heads: readonly Span[], isShortLabel: boolean): readonly string[] {
  const label = isShortLabel ? 0 : labelWidth - narrowWidth;
  const wide = heads.map(({ column, columns }) => columns * narrowWidth + (column === 0 ? label : 0));
  const whole = wide.reduce((sum, each) => sum + each, 0);
  return wide.map((each) => `w${Math.min(12, Math.max(1, Math.round((each / whole) * 20)))}`);
}

function cell(each: Span, index: number): Markup {
  const look = classOf(each);
  const name = isShort(each) && !look.startsWith('heat') ? `${look} short`.trim() : look;
  return index === 0
    ? markup`<th scope="row" class="${name}">${textLines(wordsOf(each))}</th>`
    : markup`<td class="${name}">${cellWords(each)}</td>`;
}

function isShort(each: Span): boolean {
  return wordsOf(each)
    .split('\n')
    .every((line) => line.length <= shortest);
}
