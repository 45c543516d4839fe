import { emptyRegister, nothingCollected } from '../../core/exam/collect/collected';
import type { ExamBook } from '../../core/exam/exam-book';

/**
 * What the files of a report need of a workbook beside the report itself: everything but what it knows of candidates, which
 * is by far the most of it. It goes to another thread.
 */
export function bookWithoutResults(book: ExamBook): ExamBook {
  return {
    ...book,
    ...{ candidateForms: [], candidates: [], diploma: null, creboCells: new Map(), requirementsMet: [] },
    ...{ collected: nothingCollected, register: emptyRegister, ratingCells: null, registerCells: null },
    exemptionCells: [],
  };
}
