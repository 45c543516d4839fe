import { cellName } from '../../../../src/workbook/plan/a1';
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

test('a text of the dossier leaves the forms as they are; a code that names what stands on them does not', () => {
  const book = bookOf(before);
  const dossier = before.sheets.find(({ name }) => name === book.sheets.dossier);
  const textOf = (wanted: (value: string) => boolean): { readonly cell: string; readonly value: string } => {
    for (const [row, line] of (dossier?.values ?? []).entries()) {
      const column = line.findIndex((value, at) => at > 1 && typeof value === 'string' && wanted(value));
      const cell = { row: row + (dossier?.origin.row ?? 0), column: column + (dossier?.origin.column ?? 0) };
      if (column >= 0) return { cell: cellName(cell), value: String(line[column]) };
    }
    throw new Error('not on Dossier');
  };
  const row = book.forms[0]?.criteria[0];
  const indicator = textOf((value) => value === row?.text);
  const otherText = bookOf(setCell(before, book.sheets.dossier, indicator.cell, 'doet het anders'));
  expect(otherText.framework).not.toBe(book.framework);
  expect(otherText.framework.items.some(({ text }) => text === 'doet het anders')).toBe(true);
  expect(otherText.forms.every((form, at) => form === book.forms[at])).toBe(true);

  const code = textOf((value) => value === row?.workProcess);
  const otherCode = bookOf(setCell(before, book.sheets.dossier, code.cell, 'B9-K9-W9'));
  expect(otherCode.forms[0]?.criteria[0]?.workProcess).toBe('B9-K9-W9');
});
