import type { KeptCell, KeptReason } from '../kept/kept-cell';
import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import type { SheetPlan } from '../workbook-plan';
import { meaningOfMark } from './matrix-mark';

/**
 * What people put into the matrix and has no place on the one made anew: everything in the column of an exam that is
 * gone, and what stands in rows or columns of their own and is nowhere on the new sheet.
 * @param goneExams ids of exams whose columns go.
 */
export function lostCoverage(there: KeyedSheet, made: SheetPlan, goneExams: ReadonlySet<string>): readonly KeptCell[] {
  const stays = new Set(
    made.blocks.flatMap(({ contents }) =>
      contents.flatMap((line) => line.flatMap((content) => (content?.kind === 'text' ? [content.text.trim()] : []))),
    ),
  );
  const numbers = new Set(
    made.blocks.flatMap(({ contents }) =>
      contents.flatMap((line) => line.flatMap((content) => (content?.kind === 'number' ? [content.number] : []))),
    ),
  );
  const body = there.row('forms') ?? there.row('header') ?? there.corner.row;
  const header = there.row('header');
  const isGone = ({ key }: KeyedLine): boolean => key?.startsWith('exam:') === true && goneExams.has(key.slice(5));
  return there.rows.flatMap((row) =>
    there.columns.flatMap((column): readonly KeptCell[] => {
      const value = there.text(row.index, column.index).trim();
      if (value === '' || there.formula(row.index, column.index) !== null) return [];
      const gone = isGone(column) && row.index > body;
      const own = row.key === null || column.key === null;
      const known = stays.has(value) || numbers.has(Number(value));
      // Words in place of a mark are no mark on the new sheet, so they would be gone without a word.
      const inWords =
        row.index > body && row.key?.startsWith('item:') === true && column.key?.startsWith('exam:') === true;
      const isMark = meaningOfMark(value) === 'mark';
      if (!gone && !(inWords && !isMark) && (!own || known)) return [];
      const reason: KeptReason = gone ? 'exam-gone' : 'made-again';
      const name = ['code', 'item'].map((key) => there.text(row.index, there.column(key)).trim());
      return [
        {
          place: there.place(row.index, column.index),
          row: name.filter(Boolean).join(' '),
          column: there.text(header, column.index).trim(),
          value,
          reason,
        },
      ];
    }),
  );
}
