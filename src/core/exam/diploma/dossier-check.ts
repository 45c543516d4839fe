import { labelOf } from '../exam-label';
import { keyOfNumber } from '../candidates/merge-candidates';
import type { RecordedAttempt } from '../collect/attempts-of';
import type { CandidateResults } from '../collect/candidate-results';
import type { ExamBook } from '../exam-book';
import type { Exemption } from '../results/attempt';
import { adoptionState } from '../results/ratings-hash';
import { attemptGaps, placeOf } from './attempt-gaps';
import type { MissingInDossier } from './missing-in-dossier';
import type { DiplomaJudgement } from './judge-requirements';
import type { ReasonCode } from './reason';
import { withoutResult } from './without-result';

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
  'generic-exempt-unclear',
  'electives-none',
  'elective-without-name',
  'elective-without-result',
  'elective-exempt-without-result',
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

function adoption(recorded: RecordedAttempt, coreTask: string, book: ExamBook): readonly MissingInDossier[] {
  const { attempt, hash } = recorded;
  const state = adoptionState(attempt, hash, coreTask);
  if (state === 'adopted') return [];
  const code = state === 'changed-after-adoption' ? 'changed-since-adoption' : 'not-adopted';
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
