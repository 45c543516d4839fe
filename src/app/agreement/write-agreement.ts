import { planAgreement } from '../../workbook/plan/agreement/plan-agreement';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { openPlanBook } from '../open-book';

/**
 * The sheet Overeenstemming for a workbook as it is now, and what that sheet is called.
 * @throws Refusal as openPlanBook and planAgreement
 */
export function writeAgreement(snapshot: WorkbookSnapshot): { readonly plan: WorkbookPlan; readonly sheet: string } {
  const plan = planAgreement(openPlanBook(snapshot).value, snapshot);
  const [sheet = ''] = plan.changes.flatMap((change) =>
    change.kind === 'create' || change.kind === 'replace' ? [change.sheet.name] : [],
  );
  return { plan, sheet };
}
