import type { RecordedAttempt } from '../collect/attempts-of';
import type { CandidateResults } from '../collect/candidate-results';
import { sittingKey } from '../collect/collected';
import type { CellPlace } from '../cell-place';
import type { ExamBook } from '../exam-book';
import { labelOf } from '../exam-label';
import type { AttemptStatus } from '../results/attempt';
import { numberOf } from '../results/attempt';
import { formOnSheet, placeOf } from './attempt-gaps';
import type { DossierCode, MissingInDossier } from './missing-in-dossier';

const codeOf: Readonly<Record<AttemptStatus, DossierCode>> = {
  taken: 'exam-unrated',
  absent: 'exam-absent',
  'broken-off': 'exam-broken-off',
  invalid: 'exam-invalid',
};

/**
 * Exams of the plan that have no result that counts, with the core tasks they are about: each attempt with what became of
 * it, or that there was none. Source: domain.md, "Attempts, exemptions, adoption".
 */
export function withoutResult({ coreTasks, attempts }: CandidateResults, book: ExamBook): readonly MissingInDossier[] {
  const open = new Map<string, string[]>();
  for (const { coreTask, exams } of coreTasks) {
    for (const { examId, counting } of exams) {
      if (counting === null) open.set(examId, [...(open.get(examId) ?? []), coreTask]);
    }
  }
  return [...open].flatMap(([examId, about]): readonly MissingInDossier[] => {
    const data = { exam: labelOf(examId, book), coreTasks: about };
    const own = attemptsAt(examId, attempts);
    if (own.length === 0) return [{ code: 'exam-missing', data, place: null }];
    return own.map((recorded) => {
      const { status, date } = recorded.attempt;
      const place = status === 'taken' ? placeOf(recorded, book) : statusPlaceOf(recorded, book);
      const told = {
        ...data,
        attempt: numberOf(recorded.attempt),
        ...(status === 'taken' ? {} : { date: date ?? '' }),
      };
      return { code: codeOf[status], data: told, place };
    });
  });
}

/** In their order; a re-mark has the fate of the attempt it belongs to. */
function attemptsAt(examId: string, attempts: readonly RecordedAttempt[]): readonly RecordedAttempt[] {
  const byNumber = new Map<number, RecordedAttempt>();
  for (const each of attempts) {
    if (each.attempt.examId !== examId) continue;
    const number = numberOf(each.attempt);
    if (each.attempt.kind !== 'remark' || !byNumber.has(number)) byNumber.set(number, each);
  }
  return [...byNumber].sort(([one], [other]) => one - other).map(([, each]) => each);
}

/** The cell that says what became of an attempt: in the register where somebody typed it there, else on its form. */
function statusPlaceOf(recorded: RecordedAttempt, book: ExamBook): CellPlace | null {
  const sitting = { ...recorded.attempt, attempt: recorded.attempt.number };
  const key = sittingKey(sitting);
  const isTyped = book.register.records.some((each) => each.status !== null && sittingKey(each) === key);
  const onSheet = formOnSheet(sitting, book)?.statusPlace ?? null;
  if (onSheet !== null && !isTyped) return onSheet;
  const place = placeOf(recorded, book);
  const column = book.registerCells?.statusColumn;
  if (place === null || column === undefined || place.sheet !== book.registerCells?.sheet) return place;
  return { ...place, cell: place.cell.replace(/^[A-Z]+/i, column) };
}
