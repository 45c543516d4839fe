import { Refusal } from '../../core/diagnostics/diagnostic';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { sheetInPlan } from '../collect/sheet-in-plan';
import { openPlanBook } from '../open-book';
import type { AdoptWish } from './adopt-in';
import { adoptIn } from './adopt-in';
import type { ResultsAdopted } from './adopt-use-cases';

/**
 * Plans the adoption of results that were shown, and of no others.
 * @param seen those results (AdoptionJudged.results), in any order.
 * @throws Refusal adopt/outdated when the workbook holds others by now, or as adoptIn.
 */
export function adoptSeen(
  snapshot: WorkbookSnapshot,
  wish: AdoptWish,
  seen: readonly string[],
): { readonly plan: WorkbookPlan; readonly outcome: ResultsAdopted } {
  const { plan, results, adopted, left } = adoptIn(openPlanBook(snapshot).value, snapshot, wish);
  const shown = new Set(seen);
  if (
    plan === null ||
    adopted === 0 ||
    results.length !== shown.size ||
    !results.every((result) => shown.has(result))
  ) {
    throw new Refusal({ code: 'adopt/outdated', severity: 'error', data: {} });
  }
  return { plan, outcome: { adopted, left, register: sheetInPlan(plan, 'register') } };
}
