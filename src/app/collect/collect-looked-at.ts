import { Refusal } from '../../core/diagnostics/diagnostic';
import { collectForms } from '../../core/exam/collect/collect-forms';
import type { OpenField } from '../../core/exam/collect/conflicts';
import { claimKey, openFields } from '../../core/exam/collect/conflicts';
import { planCollected } from '../../workbook/plan/collected/plan-collected';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { openPlanBook } from '../open-book';
import type { FormsCollected, ReturnedForms } from './collect-use-cases';
import { differencesOf } from './look-at-returned';
import { sheetInPlan } from './sheet-in-plan';
import { today } from '../today';

/**
 * Plans forms that were looked at. What somebody chose holds for the differences that were shown, and for no others.
 * @param takes keys of the values of the forms that count from now on.
 * @throws Refusal collect/outdated when the workbook differs in another way by now, or as planCollected.
 */
export function collectLookedAt(
  snapshot: WorkbookSnapshot,
  { forms, rejected, differences: seen }: ReturnedForms,
  takes: readonly string[],
): { readonly plan: WorkbookPlan; readonly outcome: FormsCollected } {
  const { value: book } = openPlanBook(snapshot);
  const asLookedAt = collectForms(book, forms, { replace: false });
  const known = new Set(seen.map(said));
  if (!differencesOf(forms, asLookedAt.collected, book).every((each) => known.has(said(each)))) {
    throw new Refusal({ code: 'collect/outdated', severity: 'error', data: {} });
  }
  const wanted = new Set(takes);
  const { collected, taken } = collectForms(book, forms, { replace: (claim) => wanted.has(claimKey(claim)) });
  const plan = planCollected(book, snapshot, collected, today());
  return {
    plan,
    outcome: {
      taken,
      rejected: rejected.length,
      open: openFields(collected, book).length,
      register: sheetInPlan(plan, 'register'),
      differences: sheetInPlan(plan, 'conflicts'),
    },
  };
}

/** What was shown of a difference. */
function said({ key, here, there }: OpenField): string {
  return JSON.stringify([key, here, there.map((claim) => claim.key)]);
}
