import { Refusal } from '../../core/diagnostics/diagnostic';
import type { RetentionDiagnosticCode } from '../../core/exam/retention/choose-removed';
import { sheetInPlan } from '../collect/sheet-in-plan';
import { openPlanBook } from '../open-book';
import type { LiveWorkbookPort } from '../ports';
import type { Removing } from './remove-candidates';
import type { ForeseenRemoval, RetentionUseCases } from './retention-use-cases';

/** The use cases about candidates who are due, on one workbook; the planner is loaded when it is first needed. */
export function liveRetention(port: LiveWorkbookPort): RetentionUseCases {
  const removing = async (wish: ForeseenRemoval['wish']): Promise<Removing> => {
    const { removeCandidates } = await import('./remove-candidates');
    const snapshot = await port.snapshot();
    return removeCandidates(openPlanBook(snapshot).value, snapshot, wish);
  };
  return {
    foresee: async (wish) => {
      const { candidates, sheets, statistics, diagnostics } = await removing(wish);
      return { wish, candidates, sheets, statistics, diagnostics };
    },
    remove: async (foreseen, options) => {
      const { plan, ...now } = await removing({ ...foreseen.wish, candidates: foreseen.candidates });
      if (shown(now) !== shown(foreseen)) {
        const code: RetentionDiagnosticCode = 'retention/outdated';
        throw new Refusal({ code, severity: 'error', data: {} });
      }
      await port.apply(plan, options);
      return { ...now, sheet: sheetInPlan(plan, 'statistics') };
    },
  };
}

/** What somebody saw before they agreed. */
function shown({ candidates, sheets, statistics, diagnostics }: Omit<Removing, 'plan'>): string {
  return JSON.stringify([candidates, sheets, statistics, diagnostics]);
}
