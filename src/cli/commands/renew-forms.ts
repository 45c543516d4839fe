import type { FormsRenewal } from '../../app/forms/forms-renewal';
import { stayingForms } from '../../app/forms/forms-renewal';
import { renewForms } from '../../app/forms/renew-forms';
import type { WorkbookPort } from '../../app/ports';
import type { Language } from '../../language/language';
import { renewalTextsOf } from '../../language/renewal-texts';
import { movedLines } from '../moved-lines';

/**
 * Brings the forms of a workbook up to its plan as the pane does. What has no place any more moves without being shown
 * first, as nobody is there to agree: it is kept on a sheet of its own and told with the cell where it stood.
 * @throws Refusal book/…, workbook/…
 */
export async function renewFormsOf(workbook: WorkbookPort): Promise<FormsRenewal> {
  let renewal = await renewForms(workbook, null);
  while (renewal.outcome !== 'written') renewal = await renewForms(workbook, renewal);
  return renewal;
}

/**
 * What became of the forms as lines of plain text.
 * @param isChanged whether anything in the workbook is other than before.
 */
export function renewalLines(renewal: FormsRenewal | null, isChanged: boolean, language: Language): readonly string[] {
  const { done, reasons } = renewalTextsOf(language);
  const { made = [], updated = [], removed = [], moved = [] } = renewal ?? {};
  const forms = [...made.map(done.made), ...updated.map(done.updated), ...removed.map(done.removed)];
  return [
    done.sameDossier,
    ...forms,
    ...(forms.length > 0 || moved.length > 0 ? [] : [isChanged ? done.otherSheets : done.nothing]),
    ...(renewal === null ? [] : stayingForms(renewal)).flatMap(({ sheet, reason, cells }) =>
      reason === null ? [] : [done.stays(sheet, reasons[reason](cells))],
    ),
    ...movedLines(moved, language),
  ];
}
