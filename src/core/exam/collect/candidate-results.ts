import { referenceOf, unitsOf } from '../../framework/structure';
import { keyOfNumber } from '../candidates/merge-candidates';
import type { ExamBook } from '../exam-book';
import type { Exemption } from '../results/attempt';
import type { CoreTaskResult, ExamOfCoreTask } from '../results/core-task-result';
import { coreTaskResult } from '../results/core-task-result';
import { examinedBy } from '../results/examined-by';
import type { RecordedAttempt } from './attempts-of';
import { recordedAttempts } from './attempts-of';

/** What a workbook knows of one candidate's results. */
export interface CandidateResults {
  readonly number: string;
  readonly name: string | null;
  readonly attempts: readonly RecordedAttempt[];
  readonly exemptions: readonly Exemption[];
  /** Every core task of the qualification that an exam covers, in the order of the dossier. */
  readonly coreTasks: readonly CoreTaskResult[];
}

/** Rules, sheets and the report all ask for them, and a book never changes. */
const known = new WeakMap<ExamBook, readonly CandidateResults[]>();

/**
 * The results of every candidate of the list and of everybody with an attempt, in that order. Numbers compare ignoring
 * case. Withdrawn exams are no part of a result unless the candidate has an attempt at them.
 */
export function candidateResults(book: ExamBook): readonly CandidateResults[] {
  const there = known.get(book);
  if (there !== undefined) return there;
  const results = resultsIn(book);
  known.set(book, results);
  return results;
}

function resultsIn(book: ExamBook): readonly CandidateResults[] {
  const attempts = recordedAttempts(book);
  const byCandidate = new Map<string, RecordedAttempt[]>();
  const numbers = new Map<string, { readonly number: string; readonly name: string | null }>();
  for (const { number, name } of book.candidates) numbers.set(keyOfNumber(number), { number, name });
  for (const each of attempts) {
    const { attempt, form } = each;
    const key = keyOfNumber(attempt.candidate);
    const own = byCandidate.get(key);
    if (own === undefined) byCandidate.set(key, [each]);
    else own.push(each);
    const known = numbers.get(key);
    numbers.set(key, { number: known?.number ?? attempt.candidate, name: known?.name ?? form?.name ?? null });
  }
  return [...numbers].map(([key, { number, name }]) => {
    const own = (byCandidate.get(key) ?? []).map((each) => ({
      ...each,
      attempt: { ...each.attempt, candidate: number },
    }));
    const exemptions = book.register.exemptions
      .filter(({ candidate }) => keyOfNumber(candidate) === key)
      .map((each) => ({ ...each, candidate: number }));
    return { number, name, attempts: own, exemptions, coreTasks: coreTasksOf(book, own, exemptions) };
  });
}

function coreTasksOf(
  book: ExamBook,
  recorded: readonly RecordedAttempt[],
  exemptions: readonly Exemption[],
): readonly CoreTaskResult[] {
  const { framework, settings } = book;
  const attempts = recorded.map(({ attempt }) => attempt);
  const counted = book.exams.filter(
    ({ exam }) => exam.status !== 'withdrawn' || attempts.some(({ examId }) => examId === exam.id),
  );
  const examined = counted.map(({ exam }) => ({ exam, parts: examinedBy(exam, framework) }));
  return unitsOf(framework).flatMap((unit) => {
    const coreTask = referenceOf(framework, unit);
    const exams = examined.flatMap(({ exam: { id, weight, scale, cutScore }, parts }) =>
      parts.flatMap((part): readonly ExamOfCoreTask[] =>
        part.coreTask === coreTask ? [{ id, weight, scale, cutScore, workProcesses: part.workProcesses }] : [],
      ),
    );
    return exams.length === 0 ? [] : [coreTaskResult(coreTask, exams, attempts, exemptions, settings)];
  });
}
