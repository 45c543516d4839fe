import type { ExamBook } from '../../../core/exam/exam-book';
import { findSheets } from '../book/find-sheets';
import type { FilledField } from '../form/filled-fields';
import { isFilled } from '../form/is-filled';
import { frameOf } from '../form/read-form';
import type { WorkbookSnapshot } from '../snapshot';
import { issuedFields } from './candidate-cells';

/**
 * Whether anybody has done anything with a form since it was handed out: filled in a cell, typed a row, added a sheet.
 * @param book of role form, read from `snapshot`.
 */
export function hasWork({ framework, issued }: ExamBook, snapshot: WorkbookSnapshot): boolean {
  const sheet = findSheets(snapshot).byKey.get(`form:${issued?.examId}`)?.sheet;
  if (sheet === undefined || snapshot.sheets.length > 2) return true;
  const { left } = frameOf(sheet);
  const given = issuedFields.filter((field) => field !== 'candidateName' || issued?.candidate.name !== null);
  const isGiven = ({ row, column }: FilledField): boolean =>
    column === left[0] && given.some((field) => row.split('+')[0] === field);
  return isFilled(sheet, framework, (field) => !isGiven(field));
}
