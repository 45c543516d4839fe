import fc from 'fast-check';
import { sheetTextsOf } from '../../../../src/language/sheet-texts-of';
import { findSheets } from '../../../../src/workbook/plan/book/find-sheets';
import { createBook } from '../../../../src/workbook/plan/create-book';
import { expectedFormulas, formulasFor } from '../../../../src/workbook/plan/form/expected-formulas';
import { formLines } from '../../../../src/workbook/plan/form/form-lines';
import { labelsIn } from '../../../../src/workbook/plan/form/item-labels';
import { frameOf } from '../../../../src/workbook/plan/form/read-form';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bicycleInput, bicycleRental } from '../bicycle-rental';
import { insertLine, setCell } from '../disturb';

const made = snapshotOfPlan(createBook(bicycleInput, null).value);
const names = [...findSheets(made).byKey.values()].flatMap(({ role, sheet }) =>
  role.kind === 'form' ? [sheet.name] : [],
);
const [dutch, english] = [sheetTextsOf('nl', bicycleRental.kind), sheetTextsOf('en', bicycleRental.kind)];

/** What people do to a form that its formulas, or where they are, may change by. */
const change = fc.oneof(
  fc.record({ at: fc.integer({ min: 1, max: 60 }), axis: fc.constantFrom('row' as const, 'column' as const) }),
  // Another key, a key twice, or none, in the hidden column.
  fc.record({ row: fc.integer({ min: 5, max: 60 }), key: fc.constantFrom('', 'row:x', 'row:B1-K1-W1-1', 'alert') }),
);

function changed(book: WorkbookSnapshot, name: string, what: typeof change extends fc.Arbitrary<infer T> ? T : never) {
  if ('key' in what) return setCell(book, name, `A${what.row}`, what.key);
  return insertLine(book, name, what.axis, what.at);
}

test('the formulas remembered of forms that were laid out alike are those worked out anew, whatever was read before', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(change, { maxLength: 2 }),
      fc.boolean(),
      (name, changes, isDutch) => {
        const book = changes.reduce((before, each) => changed(before, name, each), made);
        const sheet = [...findSheets(book).byKey.values()].find((each) => each.sheet.name === name)?.sheet;
        if (sheet === undefined) return;
        const [frame, lines, texts] = [
          frameOf(sheet),
          formLines(sheet, labelsIn(bicycleRental)),
          isDutch ? dutch : english,
        ];
        const anew = formulasFor(sheet, frame, lines, texts);
        expect(expectedFormulas(sheet, frame, lines, texts)).toEqual(anew);
        expect(expectedFormulas(sheet, frame, lines, texts)).toEqual(anew);
        seen.add(JSON.stringify(anew));
      },
    ),
    { numRuns: 150 },
  );
  // More different ones than are remembered at a time.
  expect(seen.size).toBeGreaterThan(40);
});
