import type { Framework } from '../../../core/framework/framework';
import type { FilledField } from '../form/filled-fields';
import { isFilled } from '../form/is-filled';
import { frameOf } from '../form/read-form';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { issuedFields } from './candidate-cells';

/**
 * Whether anything is filled in on a form since it was made for a candidate.
 * @param given the fields that were filled in then; left out = all of issuedFields.
 */
export function filledSince(
  sheet: KeyedSheet,
  framework: Framework,
  given: readonly (typeof issuedFields)[number][] = issuedFields,
): boolean {
  const { left } = frameOf(sheet);
  const isGiven = ({ row, column }: FilledField): boolean =>
    column === left[0] && given.some((field) => row.split('+')[0] === field);
  return isFilled(sheet, framework, (field) => !isGiven(field));
}
