import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { EditorialChange } from '../../../src/core/exam/approval/instrument-event';
import { contentOf } from '../../../src/core/exam/form-content';
import { findingsOf, sentencesOf } from './findings-of';
import { bookOf, changePlanned } from './sound-book';

const sheet = 'Beoordeling PVB1';
const rule = 'form/changed-after-approval';

/** The sound workbook with rows of its first form changed after it was approved. */
function changedRows(change: (row: ExamBook['forms'][number]['criteria'][number], at: number) => object): ExamBook {
  const book = bookOf();
  const forms = book.forms.map((form) =>
    form.sheet === sheet
      ? { ...form, criteria: form.criteria.map((row, at) => ({ ...row, ...change(row, at) })) }
      : form,
  );
  return { ...book, forms };
}

const onFirst = (change: object) => changedRows((_, at) => (at === 0 ? change : {}));
const editorial = (change: Partial<EditorialChange>): EditorialChange => ({
  kind: 'editorial',
  examId: 'e1',
  version: '1.1',
  by: 'P. Ketting',
  on: '2026-10-01',
  row: { id: 'k1-w1-a', text: 'vraagt waarvoor de fiets nodig is' },
  level: null,
  before: 'vraagt waarvoor de fiets nodig is',
  after: 'vraagt waarvoor die fiets nodig is',
  ...change,
});

test('names what changed with the words before and after, and how much more', () => {
  const book = changedRows((row, at) => (at === 0 ? { text: `${row.text} nu` } : at === 1 ? { weight: 2.5 } : {}));
  expect(findingsOf(book)).toEqual([`error ${rule} ${sheet}!A12`]);
  expect(sentencesOf(book, 'nl')).toEqual([
    `${sheet} is gewijzigd na het vaststellen van versie 1.0: tekst van een rij: “vraagt waarvoor de fiets nodig is” → “vraagt waarvoor de fiets nodig is nu”; en nog 1 wijziging.`,
  ]);
  expect(sentencesOf(onFirst({ weight: 2.5 }), 'en')).toEqual([
    `${sheet} was changed after version 1.0 was approved: weight of “vraagt waarvoor de fiets nodig is”: 1 → 2.5.`,
  ]);
});

test('points at the cut score in the plan', () => {
  const book = bookOf();
  const [planned] = book.exams;
  const exams = [{ ...planned!, exam: { ...planned!.exam, cutScore: 60 } }, ...book.exams.slice(1)];
  expect(findingsOf({ ...book, exams })).toEqual([`error ${rule} Examenplan!E5`]);
  expect(sentencesOf({ ...book, exams }, 'nl')[0]).toContain('cesuur: 50 → 60.');
});

test('is content with what is filled in, and with rows in another order', () => {
  const rating = { assessor: 1, cell: 'F12', motivationCell: 'G12', level: 'V', motivation: 'gezien' };
  const book = onFirst({ agreed: 'V', evidence: 'observatie', ratings: [rating] });
  const forms = book.forms.map((form) => ({
    ...form,
    date: '2026-10-01',
    candidate: { number: '1', name: 'K. Naaf' },
    criteria: [...form.criteria].reverse(),
  }));
  expect(findingsOf({ ...book, forms })).toEqual([]);
});

test('an editorial change that was logged is no finding, one that was logged otherwise is', () => {
  const changed = onFirst({ text: 'vraagt waarvoor die fiets nodig is' });
  const book = changePlanned(changed, 'PVB1', { exam: { ...changed.exams[0]!.exam, version: '1.1' } });
  const logged = (change: Partial<EditorialChange>) =>
    findingsOf({ ...book, instrumentHistory: [...book.instrumentHistory, editorial(change)] });
  expect(logged({})).toEqual([]);
  expect(logged({ after: 'iets anders' })).toEqual([`error ${rule} ${sheet}!A12`]);
  expect(logged({ before: 'iets anders' })).toEqual([`error ${rule} ${sheet}!A12`]);
});

test('cannot tell which version holds when another was typed into the plan', () => {
  const book = bookOf();
  const typed = (version: string) => changePlanned(book, 'PVB1', { exam: { ...book.exams[0]!.exam, version } });
  expect(findingsOf(typed('2.0'))).toEqual([`error unclear(version-differs) ${rule} Examenplan!A5`]);
  expect(sentencesOf(typed('2.0'), 'nl')).toEqual([
    'PVB1 is vastgesteld als versie 1.0, maar in het examenplan staat versie 2.0; welke geldt?',
  ]);
  expect(findingsOf(typed(' 1.0 '))).toEqual([]);
});

test('cannot tell when the plan says approved and nothing was recorded', () => {
  expect(findingsOf({ ...bookOf(), instrumentHistory: [] })).toEqual(
    ['PVB1', 'KEX', 'PVB2'].map((_, at) => `error unclear(not-recorded) ${rule} Examenplan!A${at + 5}`),
  );
});

test('cannot tell what holds when the plan and the history differ', () => {
  const book = bookOf();
  const typed = changePlanned(book, 'PVB1', { exam: { ...book.exams[0]!.exam, status: 'draft' } });
  expect(findingsOf(typed)).toEqual([`error unclear(status-differs) ${rule} Examenplan!A5`]);
  expect(sentencesOf(typed, 'nl')).toEqual([
    'PVB1 (versie 1.0) is volgens het overzicht vastgesteld, maar staat in het examenplan als concept; wat geldt?',
  ]);
  const withdrawn = { kind: 'withdrawn', examId: 'e1', version: '1.0', by: 'P. Ketting', on: '2026-12-01' } as const;
  const history = [...book.instrumentHistory, withdrawn];
  expect(findingsOf({ ...book, instrumentHistory: history })).toEqual([
    `error unclear(status-differs) ${rule} Examenplan!A5`,
  ]);
});

test('a new version in draft may differ', () => {
  const book = onFirst({ text: 'anders' });
  const made = { kind: 'new-version', examId: 'e1', version: '2.0', by: 'S. Wielinga', on: '2026-12-01' } as const;
  const draft = changePlanned(book, 'PVB1', { exam: { ...book.exams[0]!.exam, status: 'draft', version: '2.0' } });
  expect(findingsOf({ ...draft, instrumentHistory: [...book.instrumentHistory, made] })).toEqual([]);
});

test('a copy for a candidate may lack rows but not have other words than any approved version', () => {
  const book = bookOf();
  const [own] = book.forms;
  const copy = { ...own!, copy: 'c1', sheet: 'PVB1 1001', criteria: own!.criteria.slice(1) };
  expect(findingsOf({ ...book, candidateForms: [copy] })).toEqual([]);
  const criteria = copy.criteria.map((row, at) => (at === 0 ? { ...row, critical: true } : row));
  expect(findingsOf({ ...book, candidateForms: [{ ...copy, criteria }] })).toEqual([`error ${rule} ${sheet}!A13`]);
});

test('a form that was handed out is held to the fingerprint it was given', () => {
  const plan = bookOf();
  const [planned] = plan.exams;
  const [form] = plan.forms;
  const content = contentOf(form!, planned!.exam, plan.settings);
  const issued = {
    book: 'b',
    examId: 'e1',
    candidate: { number: '1', name: null },
    attempt: 1,
    kind: 'first',
    of: null,
    carried: [],
    exempt: [],
    earlierAssessors: [],
    rater: null,
    content,
  } as const;
  const handedOut: ExamBook = { ...plan, role: 'form', issued, exams: [planned!], forms: [form!] };
  expect(findingsOf(handedOut)).toEqual([]);
  const changed = { ...form!, instructions: 'Drie uur.' };
  expect(findingsOf({ ...handedOut, forms: [changed] })).toEqual([`error ${rule} ${sheet}!A1`]);
});
