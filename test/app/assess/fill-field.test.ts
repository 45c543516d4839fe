import { fillField } from '../../../src/app/assess/fill-field';
import type { FormField } from '../../../src/app/assess/form-field';
import { withField } from '../../../src/app/assess/form-field';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import { at, excelWithForm, idOf } from './excel-with-form';
import type { ExcelWithForm } from './excel-with-form';

async function fill(opened: ExcelWithForm, field: FormField, text: string): Promise<void> {
  const book = await opened.read();
  opened.excel.host.log.clear();
  await fillField(opened.port, { book, sheet: opened.sheet, field, text });
}

/** What the form says of its rows: levels and motivations of both, what is agreed. */
async function filledIn(opened: ExcelWithForm): Promise<readonly unknown[]> {
  return (await opened.form()).criteria.map(({ ratings, agreed }) => [
    ...ratings.map(({ level, motivation }) => [level, motivation]),
    agreed,
  ]);
}

const wholeRow = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 16_384 });

const level = (row: number, assessor = 1): FormField => ({ kind: 'level', row, assessor });

test('every field of a form is filled in one request, and read back', async () => {
  const opened = await excelWithForm();
  const motivation: FormField = { kind: 'motivation', row: 0, assessor: 2 };
  const fills: readonly (readonly [FormField, string])[] = [
    [level(0), 'O'],
    [level(0, 2), 'G'],
    [motivation, "- 's ochtends 3 keer te laat\n=1+1"],
    [{ kind: 'agreed', row: 0 }, 'V'],
    [{ kind: 'agreedMotivation', row: 0 }, '=zie gesprek'],
    [{ kind: 'handedIn', assessor: 2 }, 'ja'],
    [level(1), 'V'],
    [level(1), ''],
  ];
  let expected = await opened.read();
  for (const [field, text] of fills) {
    await fill(opened, field, text);
    expect([field, opened.excel.host.log.roundTrips]).toEqual([field, 1]);
    expected = withField(expected, opened.sheet, field, text);
  }
  const read = await opened.read();
  expect(read.forms[0]?.criteria).toEqual(expected.forms[0]?.criteria);
  expect(read.forms[0]?.handedIn).toEqual([false, true]);
});

test('only the own cell changes, whatever the other types meanwhile', async () => {
  const opened = await excelWithForm();
  const book = await opened.read();
  const [first, second] = book.forms[0]?.criteria ?? [];
  opened.type(first?.ratings[1]?.cell ?? '', 'G');
  opened.type(second?.ratings[0]?.cell ?? '', 'O');
  await fillField(opened.port, { book, sheet: opened.sheet, field: level(0), text: 'V' });
  const rows = await filledIn(opened);
  expect(rows.slice(0, 2)).toEqual([
    [['V', null], ['G', null], null],
    [['O', null], [null, null], null],
  ]);
});

test('a row that moved is found again, and what stood where it was is as it was', async () => {
  const opened = await excelWithForm();
  const book = await opened.read();
  const row = book.forms[0]?.criteria[0];
  const below = book.forms[0]?.criteria[1];
  opened.type(below?.ratings[0]?.cell ?? '', 'G');
  const { store } = opened.excel;
  const id = idOf(store, opened.sheet);
  const { row: line } = at(row?.place.cell ?? '');
  // Of the row above: the second row is now where the third was.
  store.insertCells(id, wholeRow(line), 'Down');
  await fillField(opened.port, { book, sheet: opened.sheet, field: level(1), text: 'O' });
  expect((await filledIn(opened)).slice(0, 2)).toEqual([
    [[null, null], [null, null], null],
    [['O', null], [null, null], null],
  ]);
});

test('a row is found again also where a locked cell stands in its place', async () => {
  const opened = await excelWithForm();
  const book = await opened.read();
  const { store } = opened.excel;
  const cell = book.forms[0]?.criteria[0]?.ratings[0]?.cell ?? '';
  // The heading of the work process, which is locked, moves to where the first row was.
  store.insertCells(idOf(store, opened.sheet), wholeRow(at(cell).row - 2), 'Down');
  await fillField(opened.port, { book, sheet: opened.sheet, field: level(0), text: 'O' });
  expect((await filledIn(opened))[0]).toEqual([['O', null], [null, null], null]);
});

test('a row that is gone is said to be, and nothing stays where it was', async () => {
  const opened = await excelWithForm();
  const book = await opened.read();
  const row = book.forms[0]?.criteria[0];
  const { store } = opened.excel;
  const cell = row?.ratings[0]?.cell ?? '';
  store.deleteCells(idOf(store, opened.sheet), wholeRow(at(cell).row), 'Up');
  opened.type(cell, 'G');
  const refused = fillField(opened.port, { book, sheet: opened.sheet, field: level(0), text: 'O' });
  await expect(refused).rejects.toMatchObject({ diagnostic: { code: 'assess/field-gone' } });
  expect(opened.valueAt(cell)).toBe('G');
});

test('somebody typing in a cell, and a cell that is locked, are refused with a sentence', async () => {
  const opened = await excelWithForm();
  const book = await opened.read();
  opened.excel.host.cellEditMode = true;
  const refused = async (field: FormField): Promise<string> =>
    fillField(opened.port, { book, sheet: opened.sheet, field, text: 'V' }).then(
      () => 'filled',
      (error: unknown) => (error instanceof Refusal ? error.diagnostic.code : String(error)),
    );
  expect(await refused(level(0))).toBe('workbook/cell-edit-mode');
  opened.excel.host.cellEditMode = false;
  const { store } = opened.excel;
  const { row, column } = at(book.forms[0]?.criteria[0]?.ratings[0]?.cell ?? '');
  store.patchStyle(idOf(store, opened.sheet), { row, column, rowCount: 1, columnCount: 1 }, { locked: true });
  expect(await refused(level(0))).toBe('workbook/sheet-protected');
  expect(await refused(level(1))).toBe('filled');
});
