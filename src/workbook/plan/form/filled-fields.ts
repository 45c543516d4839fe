import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { FormFrame } from './form-columns';

/** A cell of a form that people fill in: the keys of its row and column, and where they stand now. */
export interface FilledField {
  readonly row: string;
  readonly column: string;
  readonly index: { readonly row: number; readonly column: number };
}

/** Columns of rows that people fill in while assessing (all others are the committee's decisions). */
const ratingColumns = /^(level\.\d+|motivation\.\d+|agreed|agreedMotivation|achieved|remark)$/;

/** Rows of two fields side by side that show results instead of asking for something. */
const resultPairs = new Set(['outcome+percentage', 'mark+cut', 'points+unrated', 'maximum+goodFrom']);

/** Every cell of a form that is there to be filled in: about candidate and assessors, ratings, remarks, signatures. */
export function filledFields(sheet: KeyedSheet, frame: FormFrame): readonly FilledField[] {
  const ratings = sheet.columns.filter(({ key }) => key !== null && ratingColumns.test(key));
  const [left, right] = [frame.left[0], frame.right[0]];
  return sheet.rows.flatMap(({ key, index }) => {
    if (key === null) return [];
    const at = (columns: readonly string[]): readonly FilledField[] =>
      columns.flatMap((column) => {
        const place = sheet.column(column);
        return place === null ? [] : [{ row: key, column, index: { row: index, column: place } }];
      });
    if (key.startsWith('row:')) return at(ratings.flatMap((column) => column.key ?? []));
    if (key === 'remarks') return at([frame.leftLabel]);
    if (/^(signature|handedIn):\d+$/.test(key)) return at([left, right]);
    if (!key.includes('+') || resultPairs.has(key)) return [];
    const [first = '', second = ''] = key.split('+');
    return at([...(first === '' ? [] : [left]), ...(second === '' ? [] : [right])]);
  });
}
