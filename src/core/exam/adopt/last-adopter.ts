import type { ExamBook } from '../exam-book';

/** Who adopted a result last, "" = nobody did: usually it is the same committee again. */
export function lastAdopter({ register }: Pick<ExamBook, 'register'>): string {
  const adopted = register.records.flatMap((record) => record.adopted ?? []);
  return [...adopted].sort((one, other) => one.on.localeCompare(other.on)).at(-1)?.by ?? '';
}
