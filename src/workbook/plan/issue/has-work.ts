import type { ExamBook } from '../../../core/exam/exam-book';
import { findSheets } from '../book/find-sheets';
import type { WorkbookSnapshot } from '../snapshot';
import { issuedFields } from './candidate-cells';
import { filledSince } from './filled-since';

/**
 * Whether anybody has done anything with a form since it was handed out: filled in a cell, typed a row, added a sheet.
 * @param book of role form, read from `snapshot`.
 */
export function hasWork({ framework, issued }: ExamBook, snapshot: WorkbookSnapshot): boolean {
  const sheet = findSheets(snapshot).byKey.get(`form:${issued?.examId}`)?.sheet;
  if (sheet === undefined || snapshot.sheets.length > 2) return true;
  return filledSince(
    sheet,
    framework,
    issuedFields.filter((field) => field !== 'candidateName' || issued?.candidate.name !== null),
  );
}
