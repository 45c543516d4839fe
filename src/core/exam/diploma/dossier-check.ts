import { standingOnDay } from '../../checks/approved-on-day';
import { labelOf } from '../exam-label';
import { registerCell } from '../../checks/register-place';
import type { DiagnosticData } from '../../diagnostics/diagnostic';
import { keyOfNumber } from '../candidates/merge-candidates';
import type { RecordedAttempt } from '../collect/attempts-of';
import type { CandidateResults } from '../collect/candidate-results';
import { sittingKey } from '../collect/collected';
import { sittingOnSheet } from '../collect/remarks-on-forms';
import type { CellPlace, ExamBook } from '../exam-book';
import type { Exemption } from '../results/attempt';
import { adoptionState } from '../results/ratings-hash';
import { assessorsOf } from '../scoring';
import type { DiplomaJudgement } from './judge-requirements';
import type { ReasonCode } from './reason';

/** What is missing in the exam file (examendossier) of a candidate. Sentences: src/language/<language>/diploma.ts. */
export type DossierCode =
  /** The candidate has no attempt at an exam of the plan that took place. Data: exam, coreTasks. */
  | 'exam-missing'
  /** There is one, and its result is not complete. Data: exam, coreTasks. */
  | 'exam-unrated'
  /** Only the register knows of it. Data: exam, attempt. */
  | 'form-missing'
  /** Data: exam, attempt. */
  | 'exam-date-missing'
  /** Data: exam, attempt, date, version ("" = unknown). */
  | 'not-approved-on-date'
  /** Whether it was approved then cannot be told. Data: as above. */
  | 'approval-unclear'
  /** Data: exam, attempt, assessors (numbers). */
  | 'not-signed'
  /** Data: exam, attempt, coreTask. */
  | 'not-adopted'
  | 'changed-since-adoption'
  /** Data: coreTask, part ("" = the whole). */
  | 'exemption-without-date'
  | 'exemption-without-ground';

export interface MissingInDossier {
  /** Also what the requirements miss: nothing entered, or nothing that is understood. */
  readonly code: DossierCode | ReasonCode;
  readonly data: DiagnosticData;
  readonly place: CellPlace | null;
}

/** Whether the exam file of a candidate is complete, or what is missing in it. It says nothing of results being sufficient. */
export interface DossierCheck {
  readonly complete: boolean;
  readonly missing: readonly MissingInDossier[];
}

/**
 * Looks whether everything is there that a committee wants to see before it decides: of each exam that counts the form, the
 * day, an instrument that was approved then, signatures and adoption; exemptions with date and ground; and all that must
 * be entered. Source: practice of exam committees; EKB art. 15–17 for what must be recorded.
 */
export function dossierCheck(
  book: ExamBook,
  results: CandidateResults,
  { requirements }: DiplomaJudgement,
): DossierCheck {
  const missing = [
    ...withoutResult(results, book),
    ...adoptionGaps(results, book),
    ...countingAttempts(results).flatMap((recorded) => attemptGaps(recorded, book)),
    ...results.exemptions.flatMap((exemption) => exemptionGaps(exemption, book)),
    ...requirements.flatMap(({ reasons }) => reasons.filter(({ code }) => isGap.has(code))),
  ];
  return { complete: missing.length === 0, missing };
}

/** Exams of the plan that have no result that counts, each once with the core tasks it is about. */
function withoutResult({ coreTasks, attempts }: CandidateResults, book: ExamBook): readonly MissingInDossier[] {
  const open = new Map<string, string[]>();
  for (const { coreTask, exams } of coreTasks) {
    for (const { examId, counting } of exams) {
      if (counting === null) open.set(examId, [...(open.get(examId) ?? []), coreTask]);
    }
  }
  return [...open].map(([examId, about]) => {
    const taken = attempts.find(
      ({ attempt: { examId: own, status } }) => own === examId && (status === 'taken' || status === 'broken-off'),
    );
    const data = { exam: labelOf(examId, book), coreTasks: about };
    return taken === undefined
      ? { code: 'exam-missing', data, place: null }
      : { code: 'exam-unrated', data, place: placeOf(taken, book) };
  });
}

function adoptionGaps({ coreTasks, attempts }: CandidateResults, book: ExamBook): readonly MissingInDossier[] {
  return coreTasks.flatMap(({ coreTask, exams }) =>
    exams.flatMap(({ counting }) => {
      const recorded = counting === null ? undefined : attempts.find(isOf(counting.attempt));
      return recorded === undefined ? [] : adoption(recorded, coreTask, book);
    }),
  );
}

/** Reasons that say that something is not there; that something is insufficient is no gap in a file. */
const isGap: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'core-task-not-examined',
  'core-tasks-none',
  'placement-missing',
  'placement-unread',
  'citizenship-missing',
  'citizenship-unread',
  'generic-missing',
  'generic-unread',
  'electives-none',
  'elective-without-name',
  'elective-without-result',
  'elective-unread',
  'elective-extra-unread',
  'start-date-missing',
  'level-unknown',
  'no-rules-for-level',
  'not-in-product',
]);

/** Attempts that count for some core task, each once. */
function countingAttempts({ attempts, coreTasks }: CandidateResults): readonly RecordedAttempt[] {
  const counting = coreTasks.flatMap(({ exams }) => exams.flatMap((share) => share.counting?.attempt ?? []));
  return attempts.filter((recorded) => counting.some((attempt) => isOf(attempt)(recorded)));
}

function attemptGaps(recorded: RecordedAttempt, book: ExamBook): readonly MissingInDossier[] {
  const { attempt, form, version } = recorded;
  const place = placeOf(recorded, book);
  const about = { exam: labelOf(attempt.examId, book), attempt: attempt.number };
  const gap = (code: DossierCode, data: DiagnosticData = {}): MissingInDossier => ({
    code,
    data: { ...about, ...data },
    place,
  });
  const unsigned = version === null ? [] : unsignedBy(recorded);
  return [
    ...(form === null ? [gap('form-missing')] : []),
    ...(attempt.date === null ? [gap('exam-date-missing')] : approval(recorded, attempt.date, gap, book)),
    ...(unsigned.length > 0 ? [gap('not-signed', { assessors: unsigned.map(String) })] : []),
  ];
}

function approval(
  { attempt, version }: RecordedAttempt,
  date: string,
  gap: (code: DossierCode, data: DiagnosticData) => MissingInDossier,
  { exams, instrumentHistory }: ExamBook,
): readonly MissingInDossier[] {
  const planned = exams.find(({ exam }) => exam.id === attempt.examId);
  if (planned === undefined) return [];
  const handedOut = version?.exam.version ?? null;
  const day = { date, where: '', sheet: '', cell: '', candidate: attempt.candidate, version: handedOut };
  const { standing } = standingOnDay(day, planned, instrumentHistory);
  if (standing === 'approved') return [];
  const code = standing === 'not-approved' ? 'not-approved-on-date' : 'approval-unclear';
  return [gap(code, { date, version: handedOut ?? '' })];
}

/** Assessors who neither handed in nor signed. */
function unsignedBy({ form, version }: RecordedAttempt): readonly number[] {
  if (form === null || version === null) return [];
  const numbers = Array.from({ length: assessorsOf(version.exam, version.settings) }, (_, index) => index + 1);
  return numbers.filter((assessor) =>
    ['handedIn', 'signedBy', 'signature'].every((field) => form.filled[`${field}.${assessor}`] === undefined),
  );
}

function adoption(recorded: RecordedAttempt, coreTask: string, book: ExamBook): readonly MissingInDossier[] {
  const { attempt, hash } = recorded;
  const state = adoptionState(attempt.adopted, hash, coreTask);
  if (state === 'adopted') return [];
  const code = state === 'provisional' ? 'not-adopted' : 'changed-since-adoption';
  const data = { exam: labelOf(attempt.examId, book), attempt: attempt.number, coreTask };
  return [{ code, data, place: placeOf(recorded, book) }];
}

function exemptionGaps(exemption: Exemption, book: ExamBook): readonly MissingInDossier[] {
  const { coreTask, part, date, ground, candidate } = exemption;
  const at = book.register.exemptions.findIndex(
    (each) =>
      keyOfNumber(each.candidate) === keyOfNumber(candidate) && each.coreTask === coreTask && each.part === part,
  );
  const place = book.exemptionCells[at] ?? null;
  const data = { coreTask, part: part ?? '' };
  return [
    ...(date === '' ? [{ code: 'exemption-without-date' as const, data, place }] : []),
    ...(ground === '' ? [{ code: 'exemption-without-ground' as const, data, place }] : []),
  ];
}

function isOf(attempt: RecordedAttempt['attempt']): (recorded: RecordedAttempt) => boolean {
  const { examId, number, kind } = attempt;
  return (recorded) =>
    recorded.attempt.examId === examId && recorded.attempt.number === number && recorded.attempt.kind === kind;
}

/** Its row in the register, or the form on a sheet of the workbook. */
function placeOf({ attempt }: RecordedAttempt, book: ExamBook): CellPlace | null {
  const sitting = { ...attempt, attempt: attempt.number };
  const cell = registerCell(book.registerCells, sitting);
  if (cell !== null && book.registerCells !== null) return { sheet: book.registerCells.sheet, cell };
  const form = book.candidateForms.find((each) => {
    const own = sittingOnSheet(each);
    return own !== null && sittingKey(own) === sittingKey(sitting);
  });
  return form?.title ?? null;
}
