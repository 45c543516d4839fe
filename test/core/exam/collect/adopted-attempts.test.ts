import { check } from '../../../../src/core/checks/engine';
import { adoptResults } from '../../../../src/core/exam/adopt/adopt-results';
import type { FormRead } from '../../../../src/core/exam/collect/accept-form';
import { candidateResults } from '../../../../src/core/exam/collect/candidate-results';
import { countingParts } from '../../../../src/core/exam/collect/counting-parts';
import { collectForms } from '../../../../src/core/exam/collect/collect-forms';
import type { RegisterRecord } from '../../../../src/core/exam/collect/collected';
import type { ExamBook } from '../../../../src/core/exam/exam-book';
import type { Exemption } from '../../../../src/core/exam/results/attempt';
import { cameBack, planBook } from './handed-out';

const candidate = '1001';
const everyone = { isChosen: null, examId: null, on: '2026-11-26', by: 'Examencommissie' };
const [e1] = planBook.exams.map(({ exam }) => exam.id);
const sitting = { examId: e1 ?? '', candidate, attempt: 1, kind: 'first' } as const;

function collected(...forms: readonly FormRead[]): ExamBook {
  return { ...planBook, collected: collectForms(planBook, forms, { replace: false }).collected };
}

/** The workbook with every complete result adopted. */
function adopted(book: ExamBook): ExamBook {
  return { ...book, register: adoptResults(book, everyone).register };
}

function withRecord(book: ExamBook, over: Partial<RegisterRecord>): ExamBook {
  const { records, exemptions } = book.register;
  const note = { ...sitting, status: null, date: null, adopted: null, ...over };
  const isThere = records.some(({ attempt }) => attempt === note.attempt);
  return {
    ...book,
    register: {
      exemptions,
      records: isThere
        ? records.map((record) => (record.attempt === note.attempt ? { ...record, ...over } : record))
        : [...records, note],
    },
  };
}

function exempting(book: ExamBook, part: string | null): ExamBook {
  const exemption: Exemption = { candidate, coreTask: 'B1-K1', part, date: '2026-11-27', ground: 'EVC' };
  return { ...book, register: { ...book.register, exemptions: [exemption] } };
}

const changedIn = (book: ExamBook): readonly unknown[] =>
  check(book).flatMap(({ rule, data }) => (rule === 'result/changed-after-adoption' ? [data['coreTask']] : []));

/** The second attempt: K1-W1 was done again, K1-W2 was taken over from the first. */
function resit(first: ExamBook): FormRead {
  const { attempt } = candidateResults(first)[0]?.attempts[0] ?? {};
  const carried = (attempt?.parts ?? []).map((part) => ({
    ...part,
    workProcesses: part.workProcesses
      .filter(({ code }) => code === 'B1-K1-W2')
      .map((each) => ({ ...each, carriedFrom: 1 })),
  }));
  const again = planBook.forms.map((form) => ({
    ...form,
    criteria: form.criteria.filter(({ workProcess }) => workProcess !== 'B1-K1-W2'),
  }));
  return cameBack({
    file: 'b.xlsx',
    plan: { ...planBook, forms: again },
    levels: { 1: ['V'], 2: ['V'] },
    issued: { attempt: 2, kind: 'resit', of: 1, carried },
  });
}

const first = cameBack({ levels: { 1: ['V'], 2: ['V'] } });

test('an adopted result that nobody touched is no finding', () => {
  expect(changedIn(adopted(collected(first)))).toEqual([]);
});

test.each(['absent', 'broken-off', 'invalid'] as const)(
  'a status %s that is typed after adoption is told',
  (status) => {
    expect(changedIn(withRecord(adopted(collected(first)), { status }))).toEqual(['B1-K1']);
  },
);

test('an attempt that was broken off before it was adopted is as it was', () => {
  expect(changedIn(adopted(withRecord(collected(first), { status: 'broken-off' })))).toEqual([]);
});

test.each([null, 'B1-K1-W2'])('an exemption of %j after adoption is told, one before is part of it', (part) => {
  expect(changedIn(exempting(adopted(collected(first)), part))).toEqual(['B1-K1']);
  expect(changedIn(adopted(exempting(collected(first), part)))).toEqual([]);
});

test('an adopted resit is told of when the attempt it took parts over from is declared invalid', () => {
  const book = adopted(collected(first, resit(collected(first))));
  expect(changedIn(book)).toEqual([]);
  const { records } = book.register;
  const onlySecond = {
    ...book,
    register: { ...book.register, records: records.filter(({ attempt }) => attempt === 2) },
  };
  expect(onlySecond.register.records).toHaveLength(1);
  expect(changedIn(onlySecond)).toEqual([]);
  expect(changedIn(withRecord(onlySecond, { status: 'invalid' }))).toEqual(['B1-K1']);
});

test('a resit is not adopted while the attempt behind it no longer supports it', () => {
  const book = withRecord(collected(first, resit(collected(first))), { status: 'invalid' });
  const { adopted: taken, left } = adoptResults(book, everyone);
  expect(taken).toEqual([]);
  expect(left.map(({ attempt, why }) => [attempt, why])).toEqual([
    [1, 'no-result'],
    [2, 'unsupported'],
  ]);
});

test('says which results were adopted without being handed in, and without an approved instrument', () => {
  const open = cameBack({ levels: { 1: ['V'], 2: ['V'] }, form: { handedIn: [true, false] } });
  expect(adoptResults(collected(open), everyone)).toMatchObject({ notHandedIn: [{ candidate }], notApproved: [] });
  const draft = { ...collected(first), instrumentHistory: [] };
  expect(adoptResults(draft, everyone)).toMatchObject({ notHandedIn: [], notApproved: [e1], withdrawn: [] });
  const withdrawal = {
    examId: e1 ?? '',
    kind: 'withdrawn',
    version: '1.0',
    on: '2026-11-26',
    by: 'Commissie',
  } as const;
  const withdrawn = {
    ...collected(first),
    instrumentHistory: [...planBook.instrumentHistory, withdrawal],
  };
  expect(adoptResults(withdrawn, everyone)).toMatchObject({ notApproved: [], withdrawn: [e1] });
});

test.each(['absent', 'invalid'] as const)('an attempt that is %s has no result, whatever is filled in', (status) => {
  const book = withRecord(collected(first), { status });
  const [recorded] = candidateResults(book)[0]?.attempts ?? [];
  expect(recorded === undefined ? null : countingParts(recorded, [])).toEqual([]);
});

test('letting a form prevail over an adopted result is told', () => {
  const book = adopted(collected(first));
  const other = cameBack({ levels: { 1: ['O'], 2: ['O'] } });
  const said = (replace: boolean) =>
    collectForms(book, [other], { replace }).diagnostics.filter(({ code }) => code === 'collect/adopted-replaced');
  expect(said(true)).toMatchObject([{ severity: 'warning', data: { candidate, exam: 'PVB1' } }]);
  expect(said(false)).toEqual([]);
});
