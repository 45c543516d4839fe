import fc from 'fast-check';
import { formOnSheet, planRowEdits } from '../../../src/app/rubric/edit-rows-on-form';
import type { AssessmentForm } from '../../../src/core/exam/assessment-form';
import { cellName } from '../../../src/workbook/plan/a1';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import { planCandidateForms } from '../../../src/workbook/plan/candidates/plan-candidate-forms';
import { createBook } from '../../../src/workbook/plan/create-book';
import { filledFields } from '../../../src/workbook/plan/form/filled-fields';
import { frameOf } from '../../../src/workbook/plan/form/read-form';
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

/** What people filled in or decided, each a text of its own, so that a lost one is told by name. */
interface Written {
  readonly book: WorkbookSnapshot;
  readonly texts: readonly string[];
}

/**
 * On the form of the first exam what assessors fill in (ratings, motivations, a typed row) or, when it is not `filled`,
 * what the committee decides (descriptors, a row of its own); notes beside the second one; and two forms of candidates,
 * one with its head, ratings, remarks and signatures filled in, the other with only a note beside it.
 */
function written(filled: boolean): Written {
  const texts: string[] = [];
  const put = (book: WorkbookSnapshot, sheet: string, cell: string): WorkbookSnapshot => {
    texts.push(`tekst ${texts.length + 1}`);
    return setCell(book, sheet, cell, texts.at(-1) ?? '');
  };
  const own = (book: WorkbookSnapshot): WorkbookSnapshot => {
    const base = formOnSheet(bookOf(book), 'e1');
    if (base === null) throw new Error('the first exam has a form with levels');
    texts.push('een eigen rij');
    const edits = [{ kind: 'add', part: 'w1', row: 'own-1', text: 'een eigen rij' }] as const;
    return snapshotOfPlan(planRowEdits(bookOf(book), book, 'e1', { base, edits }), book);
  };
  const candidates = [
    { number: '1001', name: 'Vera Vlug' },
    { number: '1002', name: 'Rik Rem' },
  ];
  let book = own(fresh);
  book = snapshotOfPlan(planCandidateForms(bookOf(book), book, ['e1'], candidates).plan, book);
  texts.push(...candidates.flatMap(({ number, name }) => [number, name]));

  const { forms, candidateForms } = bookOf(book);
  const [first, second] = forms;
  for (const { ratings, place } of first?.criteria ?? []) {
    const row = parseCell(place.cell)?.row ?? 0;
    if (filled) book = ratings.reduce((one, { motivationCell }) => put(one, first?.sheet ?? '', motivationCell), book);
    else book = put(book, first?.sheet ?? '', `${first?.columns['descriptor.1'] ?? ''}${row + 1}`);
  }
  book = besideRows(book, second, put);
  const [worked, untouched] = candidateForms;
  for (const cell of fieldsOn(book, worked)) book = put(book, worked?.sheet ?? '', cell);
  book = besideRows(book, untouched, put);
  return { book, texts };
}

/** A note to the right of every row of a form. */
function besideRows(
  book: WorkbookSnapshot,
  form: AssessmentForm | undefined,
  put: (book: WorkbookSnapshot, sheet: string, cell: string) => WorkbookSnapshot,
): WorkbookSnapshot {
  const sheet = form?.sheet ?? '';
  const right = book.sheets.find(({ name }) => name === sheet)?.values[0]?.length ?? 0;
  return (form?.criteria ?? []).reduce(
    (one, { place }) => put(one, sheet, cellName({ row: parseCell(place.cell)?.row ?? 0, column: right + 1 })),
    widened(book, sheet, 4, 2),
  );
}

/** Every cell of a form that is there to be filled in and still empty: names, dates, ratings, remarks, signatures. */
function fieldsOn(book: WorkbookSnapshot, form: AssessmentForm | undefined): readonly string[] {
  const sheet = findSheets(book).byKey.get(`form:${form?.examId}:${form?.copy}`)?.sheet;
  if (sheet === undefined) throw new Error('the candidate has a form');
  return filledFields(sheet, frameOf(sheet))
    .filter(({ index }) => sheet.text(index.row, index.column) === '')
    .map(({ index }) => cellName(index));
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
}, 300_000);
