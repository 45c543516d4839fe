import { check } from '../../../src/core/checks/engine';
import type { Finding } from '../../../src/core/checks/rule';
import type { ExamBook } from '../../../src/core/exam/exam-book';

/** What the checks find beside that nobody has described the levels yet: of every form fresh from a plan they say so. */
export function besideDescriptors(book: ExamBook): readonly Finding[] {
  return check(book).filter(({ rule }) => rule !== 'form/level-descriptor-missing');
}
