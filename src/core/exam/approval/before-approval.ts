import { compareNames, namesIn } from '../../checks/person-names';
import { examLabel } from '../../checks/covering';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import { readTypedDate } from '../../typed-date';
import { isCutScore } from '../cut-score';
import type { AssessmentForm } from '../assessment-form';
import type { ExamBook } from '../exam-book';
import type { PlannedExam } from '../planned-exam';
import { deviatingRules } from '../form-rules';
import { isProposed } from '../rubric-row';
import { scaleOf } from '../scoring';
import type { ApprovalDiagnosticCode, ApprovalRemark, ApprovalStop } from './approval-diagnostic';
import { stop } from './approval-diagnostic';
import type { ApprovalRoute } from './instrument-event';
import { standingOf } from './standing';

/** What somebody says who approves an instrument. */
export interface ApprovalWish {
  readonly builtBy: string;
  readonly approvedBy: string;
  /** A date as people type it (readTypedDate). */
  readonly approvedOn: string;
  readonly route: ApprovalRoute;
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * What stands in the way of approving an instrument (errors: it is not done) and what somebody should have seen before
 * (warnings: it is theirs to decide). Whether the form is up to date is asked elsewhere: it takes the sheets.
 */
export function beforeApproval(
  book: ExamBook,
  planned: PlannedExam,
  wish: ApprovalWish,
): readonly Diagnostic<ApprovalDiagnosticCode>[] {
  return [...instrumentStops(book, planned), ...wishStops(book, planned, wish), ...remarks(book, planned, wish)];
}

/** What stands in the way whoever approves it, and when. */
function instrumentStops(book: ExamBook, planned: PlannedExam): readonly Diagnostic<ApprovalDiagnosticCode>[] {
  const exam = examLabel(planned.exam);
  const standing = standingOf(book.instrumentHistory, planned.exam.id);
  if (standing !== null) {
    const code = standing.withdrawn ? 'approval/withdrawn-already' : 'approval/approved-already';
    return [stop(code, { exam, version: standing.version })];
  }
  const form = book.forms.find(({ examId }) => examId === planned.exam.id);
  if (form === undefined) return [stop('approval/no-form', { exam })];
  const weightless = planned.exam.form === 'kennisexamen' ? undefined : form.criteria.find(({ weight }) => weight <= 0);
  const rules = deviatingRules(form, planned.exam, book.settings);
  const cells = rules.map(({ place }) => place.cell);
  const found = unreadableContent.flatMap((field) => planned.unreadable[field] ?? []);
  return [
    ...(form.criteria.length === 0 ? [stop('approval/no-rows', { exam, sheet: form.sheet })] : []),
    ...(rules.length === 0 ? [] : [stop('approval/rules-changed', { exam, sheet: form.sheet, cells })]),
    ...(weightless === undefined ? [] : [stop('approval/weight', { exam, text: weightless.text })]),
    ...found.map((text) => stop('approval/unreadable', { exam, found: text })),
    ...(isCutScore(planned.exam.cutScore) ? [] : [stop('approval/cut-score-missing', { exam })]),
  ];
}

/** Fields of the plan that decide content. */
const unreadableContent = ['form', 'scale', 'weight', 'assessors'] as const;

function wishStops(
  book: ExamBook,
  { exam }: PlannedExam,
  { builtBy, approvedBy, approvedOn, today }: ApprovalWish,
): readonly Diagnostic<ApprovalDiagnosticCode>[] {
  const data = { exam: examLabel(exam) };
  return [
    ...(builtBy.trim() === '' ? [stop('approval/no-constructor', data)] : []),
    ...(approvedBy.trim() === '' ? [stop('approval/no-approver', data)] : []),
    ...dateStops(book, exam.id, approvedOn, today).map(([code, more]) =>
      stop(code, { ...data, date: approvedOn, ...more }),
    ),
  ];
}

/** A document is published well before it holds, and instruments are made then; longer before, the year is a typing error. */
const yearsBeforeDossier = 2;

/** What is wrong with the day of an approval; at most one thing. */
function dateStops(
  { instrumentHistory, framework }: ExamBook,
  examId: string,
  typed: string,
  today: string,
): readonly (readonly [ApprovalStop, Readonly<Record<string, string>>])[] {
  const on = readTypedDate(typed);
  if (typeof on !== 'string') return [['approval/bad-date', {}]];
  if (on > today) return [['approval/date-ahead', {}]];
  const last = instrumentHistory.filter((event) => event.examId === examId).at(-1)?.on ?? '';
  if (on < last) return [['approval/date-before-history', { before: last }]];
  const holds = framework.validFrom;
  return holds !== null && Number(on.slice(0, 4)) < Number(holds.slice(0, 4)) - yearsBeforeDossier
    ? [['approval/date-before-dossier', { before: holds }]]
    : [];
}

function remarks(
  book: ExamBook,
  planned: PlannedExam,
  { builtBy, approvedBy }: ApprovalWish,
): readonly Diagnostic<ApprovalDiagnosticCode>[] {
  const form = book.forms.find(({ examId }) => examId === planned.exam.id);
  if (form === undefined) return [];
  const exam = examLabel(planned.exam);
  const remark = (code: ApprovalRemark, data: Readonly<Record<string, string | number>> = {}) =>
    ({ code, severity: 'warning', data: { exam, ...data } }) as const;
  const undescribed = rowsWithout(book, planned, form);
  const proposed = form.criteria.filter((row) => Object.keys(row.descriptors).some((code) => isProposed(row, code)));
  const same = namesIn(approvedBy).find((name) =>
    namesIn(builtBy).some((builder) => compareNames(builder, name) !== 'different'),
  );
  return [
    ...((planned.exam.cutScoreReason ?? '').trim() === '' ? [remark('approval/cut-score-unjustified')] : []),
    ...(form.instructions === null ? [remark('approval/instructions-missing')] : []),
    ...(undescribed === 0 ? [] : [remark('approval/descriptors-missing', { rows: undescribed })]),
    ...(proposed.length === 0 ? [] : [remark('approval/proposals-open', { rows: proposed.length })]),
    ...(same === undefined ? [] : [remark('approval/constructor-approves', { name: same })]),
  ];
}

/** How many rows of a rubric lack a descriptor for one of the levels. */
function rowsWithout({ settings }: ExamBook, { exam }: PlannedExam, form: AssessmentForm): number {
  if (exam.form === 'kennisexamen') return 0;
  const codes = scaleOf(exam, settings).map(({ code }) => code);
  return form.criteria.filter(({ descriptors }) => codes.some((code) => (descriptors[code] ?? '').trim() === ''))
    .length;
}
