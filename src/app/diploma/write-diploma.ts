import { planDiploma } from '../../workbook/plan/diploma/plan-diploma';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { openPlanBook } from '../open-book';
import { today } from '../today';

/**
 * The sheet Diploma-eisen for a workbook as it is now, and what that sheet is called.
 * @throws Refusal as openPlanBook and planDiploma
 */
export function writeDiploma(snapshot: WorkbookSnapshot): { readonly plan: WorkbookPlan; readonly sheet: string } {
  const plan = planDiploma(openPlanBook(snapshot).value, snapshot, today());
  const [sheet = ''] = plan.changes.flatMap((change) =>
    'sheet' in change && change.sheet.key === plan.activate ? [change.sheet.name] : [],
  );
  return { plan, sheet };
}
