import type { Framework } from '../../../core/framework/framework';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { FilledField } from './filled-fields';
import { filledFields } from './filled-fields';
import { formLines } from './form-lines';
import { labelsIn } from './item-labels';
import { frameOf } from './read-form';

/**
 * Whether anything has been filled in on a form: about the candidate, a rating, points, a remark, a signature, or a row
 * that somebody typed in. Such a form is never replaced.
 * @param counts which fields count; left out = all.
 */
export function isFilled(
  sheet: KeyedSheet,
  framework: Framework,
  counts: (field: FilledField) => boolean = () => true,
): boolean {
  const { rows } = formLines(sheet, labelsIn(framework));
  return (
    rows.some(({ id }) => id === null) ||
    filledFields(sheet, frameOf(sheet)).some(
      (field) => counts(field) && sheet.text(field.index.row, field.index.column).trim() !== '',
    )
  );
}
