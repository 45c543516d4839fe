import { candidateResults } from '../../core/exam/collect/candidate-results';
import type { ExamBook } from '../../core/exam/exam-book';
import type { InParts } from '../../core/in-parts';
import { examResults } from '../../core/report/exam-results';
import { gapsOf } from '../../core/report/gaps';
import { assessorNames } from '../../core/report/people';
import type { ReportGlance } from './report-use-cases';

/** What a report of the workbook would hold. That nobody said who makes it is not among its gaps: they may yet. */
export function* lookAtReport(book: ExamBook): InParts<ReportGlance> {
  const people = candidateResults(book);
  yield;
  const results = yield* examResults(book, assessorNames([], false));
  return {
    exams: book.exams.filter(({ exam }) => exam.status !== 'withdrawn').length,
    withResults: people.filter(({ attempts }) => attempts.length > 0).length,
    candidates: people.length,
    gaps: gapsOf(book, results, null).filter(({ code }) => code !== 'maker-unknown'),
  };
}
