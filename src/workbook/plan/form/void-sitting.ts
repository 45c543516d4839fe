import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import { hiddenNumber } from './exam-results';
import type { LiveCell } from './live-cell';

/**
 * Whether what is filled in has no result: 1 = the candidate did not appear, 2 = declared invalid, else 0. What was
 * broken off stands as it is. Source: domain.md, "Attempts, exemptions, adoption".
 * @param keys of the rows of the form; without a row for it there is no formula.
 */
export function voidSitting(
  at: Positions,
  keys: readonly (string | null)[],
  { form }: SheetTexts,
): readonly LiveCell[] {
  const row = keys.find((key) => key?.startsWith('sitting+') === true);
  if (row === undefined || row === null || !keys.includes('p:void')) return [];
  const [, absent = '', , invalid = ''] = form.sittings;
  const said = `TRIM(${addressOf(at, row, 'leftValue')})`;
  const formula = `=IF(${said}=${quotedText(absent)},1,IF(${said}=${quotedText(invalid)},2,0))`;
  return [hiddenNumber('void', formula, 0)];
}
