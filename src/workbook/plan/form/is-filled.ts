import type { KeyedSheet } from '../sheet/keyed-sheet';
import { formLines } from './form-lines';
import type { Framework } from '../../../core/framework/framework';
import { assessorFields, frameOf, headPlace } from './read-form';

/** Columns of rubric rows that people fill in while assessing (critical and weight belong to the plan). */
const filledColumns = /^(level\.\d+|motivation\.\d+|agreed|questions|pointsEach|achieved|remark)$/;

/**
 * Whether anything has been filled in on a form: about the candidate, a rating, points, a remark, a signature, or a row
 * of somebody's own. Such a form is never replaced.
 */
export function isFilled(sheet: KeyedSheet, framework: Framework): boolean {
  const frame = frameOf(sheet);
  const given = (row: number | null, column: number | null): boolean => sheet.text(row, column).trim() !== '';
  const assessors = assessorFields(sheet);
  const fields = [
    ...['candidateNumber', 'candidateName', 'placement', 'date', 'attempt'],
    ...assessors,
    ...assessors.map((field) => field.replace('assessor', 'role')),
  ];
  const columns = sheet.columns.filter(({ key }) => key !== null && filledColumns.test(key));
  const { rows } = formLines(sheet, framework);
  const signatures = sheet.rows.filter(({ key }) => key !== null && /^signature:\d+$/.test(key));
  return (
    fields.some((field) => {
      const place = headPlace(sheet, frame, field);
      return place !== null && given(place.row, place.column);
    }) ||
    rows.some(({ id, index }) => id === null || columns.some((column) => given(index, column.index))) ||
    given(sheet.row('remarks'), sheet.column(frame.leftLabel)) ||
    signatures.some(({ index }) => [frame.left[0], frame.right[0]].some((column) => given(index, sheet.column(column))))
  );
}
