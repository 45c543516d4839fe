import fc from 'fast-check';
import { cellName } from '../../../src/workbook/plan/a1';
import { createBook } from '../../../src/workbook/plan/create-book';
import { planDossierAgain } from '../../../src/workbook/plan/plan-dossier-again';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { reread } from '../../core/frameworks/newer-version';
import { disturbance } from '../../app/update/disturbed-book';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicyclePlan, bicycleRental } from './bicycle-rental';
import { bookOf } from './book-of';
import { setCell } from './disturb';
import { widened } from './widened';

type Step = (book: WorkbookSnapshot) => WorkbookSnapshot;

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const fresh = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);

/** Ratings on the form of the first exam, descriptors and notes on that of the second one, each a text of its own. */
function written(filled: boolean): { readonly book: WorkbookSnapshot; readonly texts: readonly string[] } {
  const [first, second] = bookOf(fresh).forms;
  const texts: string[] = [];
  const put = (book: WorkbookSnapshot, sheet: string, cell: string): WorkbookSnapshot => {
    texts.push(`tekst ${texts.length + 1}`);
    return setCell(book, sheet, cell, texts.at(-1) ?? '');
  };
  let book = fresh;
  for (const { ratings, place } of first?.criteria ?? []) {
    const row = parseCell(place.cell)?.row ?? 0;
    if (filled) book = ratings.reduce((one, { motivationCell }) => put(one, first?.sheet ?? '', motivationCell), book);
    else book = put(book, first?.sheet ?? '', `${first?.columns['descriptor.1'] ?? ''}${row + 1}`);
  }
  const right = book.sheets.find(({ name }) => name === second?.sheet)?.values[0]?.length ?? 0;
  book = widened(book, second?.sheet ?? '', 4, 2);
  for (const { place } of second?.criteria ?? []) {
    const row = parseCell(place.cell)?.row ?? 0;
    book = put(book, second?.sheet ?? '', cellName({ row, column: right + 1 }));
  }
  return { book, texts };
}

const renew: Step = (book) => snapshotOfPlan(planForms(bookOf(book), book).value, book);
const otherName: Step = (book) => {
  const { name } = bookOf(book).exams[0]?.cells ?? {};
  return name === undefined ? book : setCell(book, name.sheet, name.cell, 'Andere naam');
};
const takeMark =
  (at: number): Step =>
  (book) => {
    const marks = bookOf(book).coverage.columns.flatMap((column) => column.marks);
    const mark = marks[at % Math.max(1, marks.length)];
    return mark === undefined ? book : setCell(book, mark.place.sheet, mark.place.cell, '');
  };
const newVersion =
  (gone: string): Step =>
  (book) => {
    const items = bicycleRental.items
      .filter(({ id }) => id !== gone)
      .map((item) => (item.id === 'i4' ? { ...item, text: `stelt alles af, ook ${gone}` } : item));
    const newer = {
      framework: reread({ ...bicycleRental, items }, 'n-'),
      profile: 'P1',
      source: null,
      openImportWarnings: 0,
    };
    return snapshotOfPlan(planDossierAgain(newer, bookOf(book), book).value, book);
  };

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: disturbance, weight: 3 },
  { arbitrary: fc.constantFrom(renew), weight: 3 },
  { arbitrary: fc.constantFrom(otherName), weight: 1 },
  { arbitrary: fc.nat(20).map(takeMark), weight: 2 },
  { arbitrary: fc.constantFrom('i1', 'i2', 'i5').map(newVersion), weight: 1 },
);

test('no sequence of renaming, sorting, inserting, another plan, another dossier and renewing loses what was written', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { minLength: 2, maxLength: 7 }), (filled, steps) => {
      const { book, texts } = written(filled);
      const after = renew(steps.reduce((one, each) => each(one), book));
      const there = new Set(after.sheets.flatMap(({ values }) => values.flat()));
      expect(texts.filter((text) => !there.has(text))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);
