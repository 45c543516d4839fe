import type { SheetFeature } from '../workbook-plan';
import type { DraftColumn, DraftRow } from './draft';
import { columnId, text } from './draft';
import { widthOfText } from './letter-width';
import { highest, linesFilled } from './row-height';

/** A title is written in 18 points where columns are measured in 11; bold letters are wider by a twentieth. */
const titleSize = (18 / 11) * 1.05;
/** Of one line of a title, in points. */
const titleLine = 24;

/** How many lines a title takes in columns of this width (characters) together. */
export function titleLines(words: string, width: number): number {
  return linesFilled(words.split(/\s+/), width, (text) => widthOfText(text) * titleSize);
}

/** The height of a row with a title of so many lines. */
export function titleHeight(lines: number): number {
  return Math.min(highest, 6 + lines * titleLine);
}

export interface TitleRow {
  readonly row: DraftRow;
  readonly features: readonly SheetFeature[];
}

/**
 * The first row of a sheet, with its title in column `from`. One that is longer than the columns are wide is written over
 * several lines of them all: running on to the right it would make everything else small on paper.
 */
export function titleRow(columns: readonly DraftColumn[], from: string, words: string): TitleRow {
  const first = columns.findIndex((column, index) => columnId(column, index) === from);
  const last = Math.max(...columns.map(({ hidden }, index) => (hidden ? first : index)));
  const span = columns.slice(first, last + 1);
  const lines = titleLines(
    words,
    span.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0),
  );
  const style = lines === 1 ? 'title' : 'titleWrapped';
  const area = { row: 1, column: first + 1, rows: 1, columns: span.length };
  return {
    row: { key: 'title', height: titleHeight(lines), cells: { [from]: text(words, style) } },
    features: lines === 1 ? [] : [{ kind: 'merge', area }],
  };
}
