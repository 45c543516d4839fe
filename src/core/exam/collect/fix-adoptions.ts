import type { ExamBook } from '../exam-book';
import { recordedAttempts } from './attempts-of';
import type { Register } from './collected';
import { sittingKey } from './collected';

/**
 * The register in which every adoption that somebody typed holds for the ratings as they are now; those that were fixed
 * before stay. An attempt of which there are no ratings has nothing to fix.
 */
export function withFixedAdoptions(book: ExamBook): Register {
  const { records, exemptions } = book.register;
  if (records.every(({ adopted }) => adopted?.hash !== '')) return book.register;
  const known = new Map(
    recordedAttempts(book).map(({ attempt }) => [sittingKey({ ...attempt, attempt: attempt.number }), attempt.adopted]),
  );
  return {
    exemptions,
    records: records.map((record) =>
      record.adopted?.hash === '' ? { ...record, adopted: known.get(sittingKey(record)) ?? record.adopted } : record,
    ),
  };
}
