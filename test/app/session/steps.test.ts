import { initialState } from '../../../src/app/session/state';
import type { SessionState } from '../../../src/app/session/state';
import { errorsToTell } from '../../../src/app/session/glance';
import { missingForms, nextOf, stepsOf } from '../../../src/app/session/steps';
import type { StepStatus } from '../../../src/app/session/steps';
import type { WordedFinding } from '../../../src/app/session/use-cases';
import type { Work } from '../../../src/app/session/work';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { bookWith, bookWithDossier, findings, fullBook, plan, reading } from '../../taskpane/example-book';

function stateWith(
  book: ExamBook | null,
  found: readonly WordedFinding[] | null = null,
  outdatedForms: readonly string[] = [],
): SessionState {
  const done = <T>(value: T): Work<T> => ({ status: 'done', value });
  return {
    ...initialState,
    work: {
      ...initialState.work,
      workbook: done({ book, diagnostics: [], migration: null, lastStep: null, outdatedForms }),
      checking: found === null ? { status: 'idle' } : done({ findings: found, at: 0 }),
    },
  };
}

const statuses = (state: SessionState): readonly StepStatus[] => stepsOf(state).map(({ status }) => status);

const accepted = findings.map((worded) => ({
  ...worded,
  finding: { ...worded.finding, accepted: { by: 'commissie', reason: 'besproken', date: '2025-03-01' } },
}));
const warnings = findings.filter(({ finding }) => finding.severity === 'warning');

test.each<[string, SessionState, readonly StepStatus[], ReturnType<typeof nextOf>]>([
  [
    'an empty workbook',
    stateWith(null),
    ['open', 'blocked', 'blocked', 'blocked', 'blocked', 'blocked'],
    'read-dossier',
  ],
  [
    'a placed dossier',
    stateWith(bookWithDossier),
    ['done', 'open', 'blocked', 'blocked', 'blocked', 'blocked'],
    'make-exams',
  ],
  [
    'exams without forms',
    stateWith(bookWith(plan.exams, 0), []),
    ['done', 'done', 'open', 'open', 'done', 'open'],
    'make-forms',
  ],
  [
    'one form of two',
    stateWith(bookWith(plan.exams, 1), []),
    ['done', 'done', 'attention', 'open', 'done', 'open'],
    'make-forms',
  ],
  [
    'a form that no longer fits the plan',
    stateWith(fullBook, [], ['Beoordeling PVB1']),
    ['done', 'done', 'attention', 'open', 'done', 'open'],
    'view-checks',
  ],
  ['errors', stateWith(fullBook, findings), ['done', 'done', 'done', 'open', 'faulty', 'open'], 'view-errors'],
  [
    'warnings only',
    stateWith(fullBook, warnings),
    ['done', 'done', 'done', 'open', 'attention', 'open'],
    'view-checks',
  ],
  [
    'accepted findings only',
    stateWith(fullBook, accepted),
    ['done', 'done', 'done', 'open', 'done', 'open'],
    'view-checks',
  ],
  [
    'a plan without rows',
    stateWith(bookWith([], 0), []),
    ['done', 'attention', 'open', 'open', 'done', 'open'],
    'view-checks',
  ],
])('%s has its states and its next thing to do', (_name, state, expected, next) => {
  expect(statuses(state)).toEqual(expected);
  expect(nextOf(state)).toBe(next);
});

test('the step of the candidates counts those on the sheet, and rows that cannot be read ask for attention', () => {
  const ada = { number: '1', name: null, startDate: null, cohort: null, crebo: null, group: null };
  const book = { ...fullBook, candidates: [ada], sheets: { ...fullBook.sheets, candidates: 'Kandidaten' } };
  const state = stateWith(book, []);
  expect(stepsOf(state)[3]).toEqual({
    id: 'candidates',
    status: 'done',
    facts: { step: 'candidates', candidates: 1, unread: 0, forms: 0 },
  });
  const wrong = {
    code: 'candidates/number-missing',
    severity: 'error',
    at: { sheet: 'Kandidaten' },
    data: {},
  } as const;
  const workbook = {
    status: 'done',
    value: { book, diagnostics: [wrong], migration: null, lastStep: null, outdatedForms: [] },
  } as const;
  expect(stepsOf({ ...state, work: { ...state.work, workbook } })[3]?.status).toBe('attention');
});

test('where all is well and there are results, the report is the next thing to do, until it is made', () => {
  const record = {
    examId: 'e1',
    candidate: '1',
    attempt: 1,
    kind: 'first',
    status: null,
    date: null,
    adopted: null,
  } as const;
  const withResults = { ...fullBook, register: { ...fullBook.register, records: [record] } };
  expect(nextOf(stateWith(withResults, accepted))).toBe('make-report');
  expect(nextOf(stateWith(withResults, warnings))).toBe('view-checks');
  expect(nextOf(stateWith(withResults))).toBe('view-checks');
  const made = { ...withResults, sheets: { ...withResults.sheets, report: 'Rapport' } };
  expect(nextOf(stateWith(made, accepted))).toBe('view-checks');
});

test('the report is done once it is a sheet of the workbook or was saved as a file', () => {
  const reportIn = (state: SessionState) => stepsOf(state)[5];
  const state = stateWith(fullBook, []);
  expect(reportIn(state)).toEqual({ id: 'report', status: 'open', facts: null });
  const saved = { ...state.work, delivering: { status: 'done', value: 'rapport.html' } } as const;
  expect(reportIn({ ...state, work: saved })).toMatchObject({ status: 'done', facts: { sheet: null } });
  const book = { ...fullBook, sheets: { ...fullBook.sheets, report: 'Rapport' } };
  expect(reportIn(stateWith(book, []))).toMatchObject({ status: 'done', facts: { sheet: 'Rapport' } });
});

test('before the workbook is read there is nothing to do but wait, and a failed reading can be repeated', () => {
  expect(nextOf(initialState)).toBe('wait');
  const workbook = {
    status: 'failed',
    diagnostic: { code: 'book/newer-format', severity: 'error', data: {} },
  } as const;
  expect(nextOf({ ...initialState, work: { ...initialState.work, workbook } })).toBe('retry');
});

test('a dossier that was read but not placed is the next thing to look at', () => {
  const state = stateWith(null);
  expect(nextOf({ ...state, work: { ...state.work, reading: { status: 'done', value: reading } } })).toBe(
    'place-dossier',
  );
});

test('a step shows that it is busy or failed whatever the workbook says', () => {
  const state = stateWith(fullBook, []);
  const loading = { status: 'loading', howFar: null, stopping: false } as const;
  expect(statuses({ ...state, work: { ...state.work, generating: loading } })[2]).toBe('busy');
  const failed = { status: 'failed', diagnostic: { code: 'workbook/cancelled', severity: 'info', data: {} } } as const;
  expect(statuses({ ...state, work: { ...state.work, planning: failed } })[1]).toBe('failed');
});

test('the facts on the cards are counted from the workbook', () => {
  expect(stepsOf(stateWith(bookWith(plan.exams, 1), findings)).map(({ facts }) => facts)).toEqual([
    { step: 'dossier', units: 2, subUnits: 5, kind: 'qualification-file' },
    { step: 'exams', exams: 2 },
    { step: 'forms', forms: 1, rows: 12, missing: 1, outdated: 0 },
    null,
    { step: 'checks', counts: { error: 8, unclear: 1, warning: 1, info: 0 }, accepted: 1 },
    null,
  ]);
  expect(missingForms(stateWith(fullBook))).toBe(0);
});

test('errors are told of on every screen once there are forms, and not while the plan is being made', () => {
  expect(errorsToTell(stateWith(bookWith(plan.exams, 0), findings))).toBe(0);
  expect(errorsToTell(stateWith(bookWith(plan.exams, 1), findings))).toBe(8);
  expect(errorsToTell(stateWith(fullBook, warnings))).toBe(0);
  expect(errorsToTell(initialState)).toBe(0);
});
