import type { ExamBook } from '../exam-book';
import type { Exam } from '../exam-plan';
import { standingOf } from './standing';

/**
 * Whether the rows of an exam's form may not change: the committee approved it by its history (sheet Vaststelling), also
 * when it was withdrawn later and whatever somebody typed into the plan. A plan that says approved without a history is
 * taken at its word as well: in doubt nothing changes, and the check tells that it cannot see what was approved.
 */
export function isFixed({ instrumentHistory }: Pick<ExamBook, 'instrumentHistory'>, { id, status }: Exam): boolean {
  return standingOf(instrumentHistory, id) !== null || status === 'approved';
}
