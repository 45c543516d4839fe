import { cameBack } from '../collect/handed-out';
import { bookOf, soundExams } from '../../checks/sound-book';
import { collectForms } from '../../../../src/core/exam/collect/collect-forms';
import { candidateDiplomas } from '../../../../src/core/exam/diploma/candidate-diplomas';
import type { CandidateDiploma } from '../../../../src/core/exam/diploma/candidate-diplomas';
import type { DiplomaRecord } from '../../../../src/core/exam/diploma/diploma-record';
import type { AssessmentForm } from '../../../../src/core/exam/assessment-form';
import type { ExamBook } from '../../../../src/core/exam/exam-book';
import type { Exam } from '../../../../src/core/exam/exam-plan';
import { registerKey } from '../../../../src/core/exam/collect/collected';
import { diplomaTextsOf } from '../../../../src/language/diploma-texts';
import { missingSentence } from '../../../../src/language/missing-sentence';
import type { AttemptStatus, Exemption } from '../../../../src/core/exam/results/attempt';
import { elective, entered, factsOf } from './facts';

const ada = { number: '1001', name: 'Ada', startDate: '2023-08-01', cohort: null, crebo: null, group: null };
const adopted = { on: '2026-10-01', by: 'Examencommissie', hash: '' };
const sitting = { examId: 'e1', candidate: '1001', attempt: 1, kind: 'first' } as const;

const exemption = (over: Partial<Exemption> = {}): Exemption => ({
  ...{ candidate: '1001', coreTask: 'P1-K1', part: null, date: '2026-01-02', ground: 'eerder behaald' },
  ...over,
});

/** PVB1 for B1-K1 and PVB2 for P1-K1. */
const planWith = (over: Partial<Exam> = {}): ExamBook =>
  bookOf(
    soundExams
      .filter(({ code }) => code !== 'KEX')
      .map((exam) => (exam.code === 'PVB1' ? { ...exam, weight: null, ...over } : exam)),
  );

interface Given {
  readonly form?: Partial<AssessmentForm>;
  readonly exam?: Partial<Exam>;
  readonly exemptions?: readonly Exemption[];
  readonly record?: Partial<DiplomaRecord>;
  readonly isAdopted?: boolean;
  readonly isTaken?: boolean;
  /** Whether the sheet Vaststelling tells of the approval. */
  readonly isWrittenDown?: boolean;
}

/** PVB1 of Ada taken, signed and adopted, P1-K1 exempt, and everything entered; but for what is said otherwise. */
function adaWith({
  form,
  exam = {},
  exemptions = [exemption()],
  record,
  isAdopted = true,
  isTaken = true,
  isWrittenDown = true,
}: Given = {}): {
  readonly book: ExamBook;
  readonly candidate: CandidateDiploma | undefined;
} {
  const plan = planWith(exam);
  const back = cameBack({
    plan: planWith(),
    levels: { 1: ['V'], 2: ['V'] },
    form: { date: '2026-09-03', ...form },
  });
  const book: ExamBook = {
    ...plan,
    instrumentHistory: isWrittenDown ? plan.instrumentHistory : [],
    candidates: [ada],
    collected: isTaken ? collectForms(planWith(), [back], { replace: false }).collected : plan.collected,
    register: {
      records: isAdopted && isTaken ? [{ ...sitting, status: null, date: null, adopted }] : [],
      exemptions,
    },
    exemptionCells: exemptions.map((_, index) => ({ sheet: 'Vrijstellingen', cell: `B${5 + index}` })),
    diploma: { sheet: 'Diploma-eisen', level: 3, records: [{ ...factsOf().record, ...record }], twice: new Set() },
  };
  return { book, candidate: candidateDiplomas(book)[0] };
}

const missing = (given: Given = {}): readonly string[] =>
  adaWith(given).candidate?.dossier.missing.map(({ code, place }) => `${code} ${place?.cell ?? '-'}`) ?? ['?'];

test('a file in which everything is there is complete', () => {
  const { candidate } = adaWith();
  expect(candidate?.dossier).toEqual({ complete: true, missing: [] });
  expect(candidate?.judgement.outcome).toBe('meets');
});

test('a failed exam is no gap in the file: complete and not sufficient are two things', () => {
  const { book } = adaWith();
  const back = cameBack({ plan: planWith(), levels: { 1: ['O'], 2: ['O'] }, form: { date: '2026-09-03' } });
  const failed = { ...book, collected: collectForms(planWith(), [back], { replace: false }).collected };
  const [candidate] = candidateDiplomas(failed);
  expect(candidate?.judgement.outcome).toBe('not-yet');
  expect(candidate?.dossier.complete).toBe(true);
});

test.each<[string, Given, readonly string[]]>([
  ['no attempt at an exam of the plan', { isTaken: false }, ['exam-missing -']],
  [
    'an exam that a candidate is exempt from as a whole is not missed',
    { isTaken: false, exemptions: [exemption(), exemption({ coreTask: 'B1-K1' })] },
    [],
  ],
  ['an instrument approved after the exam', { exam: { approvedOn: '2026-09-04' } }, ['not-approved-on-date -']],
  ['an instrument approved on the very day', { exam: { approvedOn: '2026-09-03' } }, []],
  ['an instrument that is a draft', { exam: { status: 'draft' } }, ['not-approved-on-date -']],
  ['an approval without a date', { exam: { approvedOn: null }, isWrittenDown: false }, ['approval-unclear -']],
  ['a form without a date', { form: { date: null } }, ['exam-date-missing -']],
  ['a form that one assessor did not hand in', { form: { handedIn: [true, false] } }, ['not-signed -']],
  [
    'a signature is as good as handing in',
    { form: { handedIn: [true, false], about: { 'signedBy.2': 'B. Bakker' } } },
    [],
  ],
  ['a result that is not adopted', { isAdopted: false }, ['not-adopted -']],
  ['an exemption without a date', { exemptions: [exemption({ date: '' })] }, ['exemption-without-date B5']],
  ['an exemption without a ground', { exemptions: [exemption({ ground: '' })] }, ['exemption-without-ground B5']],
  [
    'no placement',
    { record: { placement: { value: null, unread: null, place: { sheet: 'D', cell: 'K8' } } } },
    ['placement-missing K8'],
  ],
  ['a negative placement is there', { record: { placement: entered(false) } }, []],
  ['no keuzedeel', { record: { electives: [] } }, ['electives-none -']],
  [
    'a keuzedeel without a result',
    { record: { electives: [{ ...elective(null), number: 1 }] } },
    ['elective-without-result -'],
  ],
])('%s', (_, given, expected) => {
  expect(missing(given)).toEqual(expected);
});

describe('an exam without a result that counts is told as what became of its attempts', () => {
  const record = (attempt: number, status: AttemptStatus, date: string | null) =>
    ({ ...sitting, attempt, kind: attempt === 1 ? 'first' : 'resit', status, date, adopted: null }) as const;
  const registerCells = (...attempts: readonly number[]): ExamBook['registerCells'] => ({
    sheet: 'Register',
    byPart: new Map(
      attempts.map((attempt) => [
        registerKey({ ...sitting, attempt, kind: attempt === 1 ? 'first' : 'resit' }, ''),
        `Q${6 + attempt}`,
      ]),
    ),
    statusColumn: 'H',
  });
  const told = (book: ExamBook, language: 'nl' | 'en' = 'nl'): readonly string[] =>
    (candidateDiplomas(book)[0]?.dossier.missing ?? []).map(
      (missing) =>
        `${missing.place?.sheet ?? '-'}!${missing.place?.cell ?? '-'} ${missingSentence(missing, diplomaTextsOf(language))}`,
    );

  test.each<[AttemptStatus, string | null, string]>([
    ['absent', '2026-09-03', 'kans 1: niet verschenen op 3-9-2026'],
    ['absent', null, 'kans 1: niet verschenen'],
    ['invalid', '2026-09-03', 'kans 1: de afname van 3-9-2026 is ongeldig verklaard'],
    ['invalid', null, 'kans 1: de afname is ongeldig verklaard'],
    ['broken-off', '2026-09-03', 'kans 1: afgebroken op 3-9-2026, zonder volledige beoordeling'],
  ])('%s on %s, known to the register only', (status, date, said) => {
    const { book } = adaWith({ isTaken: false });
    const register = { ...book.register, records: [record(1, status, date)] };
    const [line, ...others] = told({ ...book, register, registerCells: registerCells(1) });
    expect(line).toBe(`Register!H7 PVB1 (B1-K1), ${said}`);
    expect(others).toEqual([]);
    for (const text of told({ ...book, register, registerCells: registerCells(1) }, 'en')) {
      expect(text).toMatch(/attempt 1: (did not appear|broken off|the exam)/);
    }
  });

  test('a form that was rated and then declared invalid in the register', () => {
    const { book } = adaWith({ isAdopted: false });
    const register = { ...book.register, records: [record(1, 'invalid', null)] };
    expect(told({ ...book, register, registerCells: registerCells(1) })).toEqual([
      'Register!H7 PVB1 (B1-K1), kans 1: de afname van 3-9-2026 is ongeldig verklaard',
    ]);
  });

  test('each of several attempts, in their order', () => {
    const { book } = adaWith({ isTaken: false });
    const records = [record(2, 'absent', '2026-10-12'), record(1, 'invalid', '2026-09-03')];
    expect(told({ ...book, register: { ...book.register, records }, registerCells: registerCells(2, 1) })).toEqual([
      'Register!H7 PVB1 (B1-K1), kans 1: de afname van 3-9-2026 is ongeldig verklaard',
      'Register!H8 PVB1 (B1-K1), kans 2: niet verschenen op 12-10-2026',
    ]);
  });

  test('a form on a sheet that says so itself is where to look', () => {
    const { book } = adaWith({ isTaken: false });
    const [own] = planWith().forms;
    if (own === undefined) throw new Error('a form');
    const form: AssessmentForm = {
      ...{ ...own, copy: 'c1', sheet: 'PVB1 1001', candidate: { number: '1001', name: 'Ada' } },
      ...{ attempt: 1, kind: 'first', status: 'absent', date: '2026-09-03' },
      statusPlace: { sheet: 'PVB1 1001', cell: 'C9' },
    };
    expect(told({ ...book, candidateForms: [form] })).toEqual([
      'PVB1 1001!C9 PVB1 (B1-K1), kans 1: niet verschenen op 3-9-2026',
    ]);
  });
});

test('the level of the profile holds where there is no sheet yet', () => {
  const { book } = adaWith();
  const [candidate] = candidateDiplomas({ ...book, diploma: null });
  expect(candidate?.judgement.ruleSet?.id).toBe('niveau-2-3-2022');
  expect(candidate?.dossier.missing.map(({ code }) => code)).toContain('placement-missing');
});
