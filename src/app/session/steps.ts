import type { ExamBook } from '../../core/exam/exam-book';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { FrameworkKind } from '../../core/framework/framework';
import { subUnitsOf, unitsOf } from '../../core/framework/structure';
import { bankTasks } from './bank-tasks';
import { candidateTasks } from './candidate-tasks';
import { bookOf, hasExamSheets, stepIds } from './state';
import type { SessionState, StepId, TaskId } from './state';
import { countAccepted, countFindings, isOpenError } from './findings';
import type { FindingCounts } from './findings';
import { valueOf } from './work';

export type StepStatus = 'busy' | 'failed' | 'faulty' | 'attention' | 'done' | 'open' | 'blocked';

/** What a card says besides its state; null while there is nothing to count. */
export type StepFacts =
  | { readonly step: 'dossier'; readonly units: number; readonly subUnits: number; readonly kind: FrameworkKind }
  | { readonly step: 'exams'; readonly exams: number }
  | {
      readonly step: 'forms';
      readonly forms: number;
      readonly rows: number;
      readonly missing: number;
      readonly outdated: number;
    }
  /** `unread` = rows of the sheet that cannot be read; `forms` = of candidates, on sheets. */
  | { readonly step: 'candidates'; readonly candidates: number; readonly unread: number; readonly forms: number }
  /** `accepted` findings are in none of the counts. */
  | { readonly step: 'checks'; readonly counts: FindingCounts; readonly accepted: number }
  /** `sheet` = that of the report; null = there is none, and it was saved as a file. */
  | { readonly step: 'report'; readonly sheet: string | null };

export interface StepSummary {
  readonly id: StepId;
  readonly status: StepStatus;
  readonly facts: StepFacts | null;
}

/** Which tasks belong to a step: their being busy or failed shows on its card. */
const tasksOf: Readonly<Record<StepId, readonly TaskId[]>> = {
  dossier: ['reading', 'comparing', 'placing', 'renewing', 'lookingBack', 'beginning'],
  exams: ['proposing', 'planning'],
  forms: ['generating', 'filling', 'editing', 'approving', 'printing', ...bankTasks],
  candidates: candidateTasks,
  checks: ['checking', 'reporting', 'deciding', 'repairing'],
  report: ['compiling', 'delivering'],
};

/** The state of every step, read from the workbook. */
export function stepsOf(state: SessionState): readonly StepSummary[] {
  return stepIds.map((id) => {
    const facts = factsOf(state, id);
    return { id, facts, status: statusOf(state, id, facts) };
  });
}

/** The next sensible thing to do. */
export type NextAction =
  | 'wait'
  | 'retry'
  | 'migrate'
  | 'read-dossier'
  | 'place-dossier'
  | 'make-exams'
  | 'make-forms'
  | 'view-errors'
  | 'view-checks'
  | 'make-report';

/** Source: the order of the steps; errors come before anything that builds on them. */
export function nextOf(state: SessionState): NextAction {
  const { workbook, reading, checking } = state.work;
  if (workbook.status === 'idle' || workbook.status === 'loading') return 'wait';
  if (workbook.status === 'failed') return 'retry';
  const { book } = workbook.value;
  if (book === null) return reading.status === 'done' ? 'place-dossier' : 'read-dossier';
  if (state.work.migrating.status === 'loading') return 'wait';
  if (workbook.value.migration !== null) return 'migrate';
  if (!hasExamSheets(book)) return 'make-exams';
  if (missingForms(state) > 0) return 'make-forms';
  const findings = valueOf(checking)?.findings ?? [];
  if (findings.some(isOpenError)) return 'view-errors';
  const isSettled = valueOf(checking) !== null && Object.values(countFindings(findings)).every((count) => count === 0);
  return isSettled && hasResults(book) && factsOf(state, 'report') === null ? 'make-report' : 'view-checks';
}

/** Whether anybody took an exam. */
function hasResults({ collected, register, candidateForms }: ExamBook): boolean {
  return collected.forms.length + register.records.length + candidateForms.length > 0;
}

/** How many exams of the plan have no form yet. */
export function missingForms(state: SessionState): number {
  const book = bookOf(state);
  if (book === null) return 0;
  const withForm = new Set(book.forms.map(({ examId }) => examId));
  return book.exams.filter(({ exam }) => !withForm.has(exam.id)).length;
}

/** Names of the form sheets that no longer fit the plan. */
export function outdatedFormsOf(state: SessionState): readonly string[] {
  return valueOf(state.work.workbook)?.outdatedForms ?? [];
}

/** What is wrong with rows of the sheet Kandidaten, each with its cell. */
export function unreadCandidates(state: SessionState): readonly Diagnostic[] {
  const opened = valueOf(state.work.workbook);
  const sheet = opened?.book?.sheets.candidates ?? null;
  return (opened?.diagnostics ?? []).filter(
    ({ at, severity }) => severity === 'error' && sheet !== null && at?.sheet === sheet,
  );
}

function factsOf(state: SessionState, id: StepId): StepFacts | null {
  const book = bookOf(state);
  if (book === null) return null;
  switch (id) {
    case 'dossier':
      return {
        step: id,
        units: unitsOf(book.framework).length,
        subUnits: subUnitsOf(book.framework).length,
        kind: book.framework.kind,
      };
    case 'exams':
      return hasExamSheets(book) ? { step: id, exams: book.exams.length } : null;
    case 'forms': {
      if (book.forms.length === 0) return null;
      const rows = book.forms.reduce((sum, form) => sum + form.criteria.length, 0);
      return {
        step: id,
        forms: book.forms.length,
        rows,
        missing: missingForms(state),
        outdated: outdatedFormsOf(state).length,
      };
    }
    case 'candidates': {
      if (book.sheets.candidates === null) return null;
      const unread = unreadCandidates(state).length;
      return { step: id, candidates: book.candidates.length, unread, forms: book.candidateForms.length };
    }
    case 'checks': {
      const checked = valueOf(state.work.checking);
      if (checked === null) return null;
      return { step: id, counts: countFindings(checked.findings), accepted: countAccepted(checked.findings) };
    }
    case 'report': {
      const sheet = book.sheets.report ?? null;
      return sheet === null && state.work.delivering.status !== 'done' ? null : { step: id, sheet };
    }
  }
}

function statusOf(state: SessionState, id: StepId, facts: StepFacts | null): StepStatus {
  const works = tasksOf[id].map((task) => state.work[task]);
  if (works.some(({ status }) => status === 'loading')) return 'busy';
  if (works.some(({ status }) => status === 'failed')) return 'failed';
  const book = bookOf(state);
  switch (id) {
    case 'dossier':
      return facts === null ? 'open' : 'done';
    case 'exams':
      if (book === null) return 'blocked';
      if (facts?.step !== 'exams') return 'open';
      return facts.exams === 0 ? 'attention' : 'done';
    case 'forms':
      if (book === null || !hasExamSheets(book)) return 'blocked';
      if (facts?.step !== 'forms') return 'open';
      return facts.missing > 0 || facts.outdated > 0 ? 'attention' : 'done';
    case 'candidates':
      if (book === null || !hasExamSheets(book)) return 'blocked';
      if (facts?.step !== 'candidates') return 'open';
      return facts.unread > 0 ? 'attention' : facts.candidates === 0 ? 'open' : 'done';
    case 'checks':
      if (book === null || !hasExamSheets(book)) return 'blocked';
      if (facts?.step !== 'checks') return 'open';
      if (facts.counts.error > 0) return 'faulty';
      return facts.counts.warning + facts.counts.unclear > 0 ? 'attention' : 'done';
    case 'report':
      if (book === null || !hasExamSheets(book)) return 'blocked';
      return facts === null ? 'open' : 'done';
  }
}
