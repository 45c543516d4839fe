import type { ExemptionWish } from '../../core/exam/results/judge-exemption';
import { planExemption } from '../../workbook/plan/collected/plan-exemption';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { openPlanBook } from '../open-book';
import type { Exempted } from './candidate-use-cases';

/** Plans an exemption in the workbook as it is now. @throws Refusal exempt/*, workbook/structure-protected */
export function exemptIn(
  snapshot: WorkbookSnapshot,
  wish: ExemptionWish,
): { readonly plan: WorkbookPlan; readonly outcome: Exempted } {
  const { plan, sheet, exemption } = planExemption(openPlanBook(snapshot).value, snapshot, wish);
  const { candidate, coreTask, part } = exemption;
  return { plan, outcome: { candidate, item: part ?? coreTask, sheet } };
}
