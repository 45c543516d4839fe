import type { ExamBook } from '../../../src/core/exam/exam-book';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';

/** The model of a workbook that has to be ours. @throws when it is not, with what it is instead. */
export function bookOf(snapshot: WorkbookSnapshot): ExamBook {
  const read = readBook(snapshot);
  if (read.kind !== 'book') throw new Error(JSON.stringify(read));
  return read.book;
}
