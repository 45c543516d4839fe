import type { ExamBook } from '../../core/exam/exam-book';
import { formKey } from '../../core/exam/issued-form';
import { readBook } from '../../workbook/plan/read-book';
import { hasWork } from '../../workbook/plan/issue/has-work';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { inspectJson } from '../inspect-book';

/**
 * What a file that is there means for a form that would be written to it: it is that form; it is an older one of the same
 * candidate on which nothing was done, so that it may be replaced; or it is something that must stay.
 */
export function compareIssued(there: WorkbookSnapshot, made: WorkbookSnapshot): 'same' | 'older' | 'keep' {
  const [before, after] = [formIn(there), formIn(made)];
  if (before === null || after === null || isOf(before) !== isOf(after) || hasWork(before, there)) return 'keep';
  return said(before) === said(after) ? 'same' : 'older';
}

function formIn(snapshot: WorkbookSnapshot): ExamBook | null {
  const reading = readBook(snapshot);
  return reading.kind === 'book' && reading.book.role === 'form' ? reading.book : null;
}

/** What form it is; a book of role form has been issued. */
function isOf({ issued }: ExamBook): string | null {
  return issued === null ? null : formKey(issued);
}

function said(book: ExamBook): string {
  const { issued, exams, settings } = book;
  return JSON.stringify([issued, exams.map(({ exam }) => exam), settings, inspectJson(book, 0)]);
}
