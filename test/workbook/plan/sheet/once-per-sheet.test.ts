import { createBook } from '../../../../src/workbook/plan/create-book';
import { oncePerSheet } from '../../../../src/workbook/plan/sheet/once-per-sheet';
import { keyedSheet } from '../../../../src/workbook/plan/sheet/keyed-sheet';
import { bicycleInput } from '../bicycle-rental';
import { bookOf } from '../book-of';
import { renameSheet, setCell } from '../disturb';
import { snapshotOfPlan } from '../../snapshot-of-plan';

const before = snapshotOfPlan(createBook(bicycleInput, null).value);

test('what a sheet gives is the same object while sheet and surroundings are, and is read again when either changes', () => {
  const [first, other] = before.sheets;
  if (first === undefined || other === undefined) throw new Error('no sheets');
  const sheet = keyedSheet(first, { row: 0, column: 0 });
  expect(keyedSheet(first, { row: 0, column: 0 })).toBe(sheet);
  expect(keyedSheet({ ...first }, { row: 0, column: 0 })).not.toBe(sheet);
  expect(keyedSheet(first, { row: 1, column: 0 }).corner).toEqual({ row: 1, column: 0 });
  let reads = 0;
  const read = oncePerSheet((_sheet, around: { readonly name: string } | null) => ({
    name: around?.name,
    at: (reads += 1),
  }));
  const once = read(sheet, { name: 'a' });
  expect(read(sheet, { name: 'a' })).toBe(once);
  expect(read(sheet, { name: 'b' })).toEqual({ name: 'b', at: 2 });
  expect(read(sheet, null)).toEqual({ name: undefined, at: 3 });
  expect(read(keyedSheet(other, { row: 0, column: 0 }), null).at).toBe(4);
});

test('after a level on one form every other form is the object it was, and the exams are too', () => {
  const book = bookOf(before);
  const form = book.forms[0];
  const after = bookOf(setCell(before, form?.sheet ?? '', form?.criteria[0]?.ratings[0]?.cell ?? '', 'V'));
  expect(after.forms.map((each, at) => each === book.forms[at])).toEqual([false, true, true]);
  expect(after.exams.every((exam, at) => exam === book.exams[at])).toBe(true);
  expect(after.framework).toBe(book.framework);
  expect(after.coverage).toBe(book.coverage);
});

test('a cell of Examenplan that no form is read from leaves the forms as they are, and a renamed sheet does not', () => {
  const book = bookOf(before);
  const typed = bookOf(setCell(before, book.sheets.plan, book.exams[0]?.cells.builtBy?.cell ?? '', 'A. de Wit'));
  expect(typed.forms.every((form, at) => form === book.forms[at])).toBe(true);
  expect(typed.exams[0]?.exam.builtBy).toBe('A. de Wit');
  const renamed = bookOf(renameSheet(before, book.sheets.plan, 'Plan van ons'));
  expect(renamed.forms.some((form, at) => form === book.forms[at])).toBe(false);
  expect(renamed.forms[0]?.resultCells.every(({ expected, actual }) => expected === actual)).toBe(true);
});
