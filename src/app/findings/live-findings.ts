import { openPlanBook } from '../open-book';
import type { LiveWorkbookPort } from '../ports';
import type { FindingUseCases } from './finding-use-cases';

/** The use cases about findings on one workbook; rules and planners are loaded when they are first needed. */
export function liveFindings(port: LiveWorkbookPort): FindingUseCases {
  return {
    decide: async (keys, deed, options) => {
      const { planAcceptance } = await import('./accept-findings');
      const snapshot = await port.snapshot();
      const book = openPlanBook(snapshot).value;
      const { plan } = planAcceptance(book, snapshot, { kind: 'keys', keys }, deed);
      await port.apply(plan, options);
      return { kind: deed.kind, keys, by: deed.kind === 'accept' ? deed.wish.by.trim() : '' };
    },
    repair: async (shown, options) => {
      const { repairAll } = await import('./repair-all');
      return repairAll(port, shown, options);
    },
    undo: async (done, options) => {
      const { undoAll } = await import('./repair-all');
      if (done.undo === null) return done;
      const kept = await undoAll(port, done.undo, options);
      return { ...done, kind: 'undone', undo: null, kept };
    },
  };
}
