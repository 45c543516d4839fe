import { openBook } from '../../../../src/app/open-book';
import { registerCell } from '../../../../src/core/checks/register-place';
import { sheetTextsOf } from '../../../../src/language/sheet-texts-of';
import { findSheets } from '../../../../src/workbook/plan/book/find-sheets';
import { writtenRemarks } from '../../../../src/workbook/plan/collected/written-remarks';
import { largeResults } from '../../large-results';

it('looks at each row of what was collected as often, however many rows there are', async () => {
  const looks = async (candidates: number): Promise<number> => {
    const snapshot = await (await largeResults(2, 1, candidates)).snapshot();
    const sheet = findSheets(snapshot).byKey.get('ratings')?.sheet;
    if (sheet === undefined) throw new Error('the sheet Beoordelingen');
    const text = jest.fn(sheet.text);
    expect(
      writtenRemarks({ ...sheet, text }, openBook(snapshot).value.exams, sheetTextsOf('nl', 'qualification-file')),
    ).toEqual([]);
    return text.mock.calls.length / candidates;
  };
  expect(await looks(40)).toBe(await looks(5));
});

it('goes through the register once, however many sittings are looked up in it', async () => {
  const { value: book } = openBook(await (await largeResults(2, 1, 5)).snapshot());
  const { registerCells, collected } = book;
  if (registerCells === null) throw new Error('the sheet Register');
  let through = 0;
  class Counted extends Map<string, string> {
    override *[Symbol.iterator](): MapIterator<[string, string]> {
      through += 1;
      yield* super[Symbol.iterator]();
    }
  }
  const byPart = new Counted(registerCells.byPart);
  const found = collected.forms.map((form) => registerCell({ ...registerCells, byPart }, form));
  expect(new Set(found).size).toBe(10);
  expect(found).not.toContain(null);
  expect(through).toBe(1);
});
