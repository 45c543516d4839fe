import { narrowColumns } from './report-block';

/** Exams whose columns stand in one table. */
export interface ExamGroup<E> {
  readonly exams: readonly E[];
  /** Place of its first exam among all, from 0. */
  readonly from: number;
  /** The first has the columns that sum up a line; those after it have exams only. */
  readonly isFirst: boolean;
}

/**
 * Divides exams over tables that each fit the width of a page, about as many in each. @param summing columns that the first
 * table has beside exams.
 */
export function examGroups<E>(exams: readonly E[], summing: number): readonly ExamGroup<E>[] {
  const room = narrowColumns - summing;
  const tables = exams.length <= room ? 1 : 1 + Math.ceil((exams.length - room) / narrowColumns);
  const first = tables === 1 ? exams.length : Math.min(room, Math.ceil(exams.length / tables));
  const each = tables === 1 ? 0 : Math.ceil((exams.length - first) / (tables - 1));
  return Array.from({ length: tables }, (_, index) => {
    const from = index === 0 ? 0 : first + (index - 1) * each;
    return { exams: exams.slice(from, index === 0 ? first : from + each), from, isFirst: index === 0 };
  });
}
