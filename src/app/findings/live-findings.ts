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
      const [{ planRepairs, stillRepairable }, { undoOf }, { doneWords }] = await Promise.all([
        import('./repair-findings'),
        import('./undo-repair'),
        import('./worded-repair'),
      ]);
      const before = await port.snapshot();
      const book = openPlanBook(before).value;
      const found = stillRepairable(book, shown);
      const repairs = found.map(({ offer }) => offer.repair);
      const plan = planRepairs(book, before, repairs);
      await port.apply(plan, options);
      const undo = undoOf(repairs, plan, before, await port.snapshot());
      return { kind: 'repaired', words: doneWords(found), undo };
    },
    undo: async (done, options) => {
      const { planUndo } = await import('./undo-repair');
      if (done.undo === null) return done;
      const snapshot = await port.snapshot();
      await port.apply(planUndo(openPlanBook(snapshot).value, snapshot, done.undo), options);
      return { kind: 'undone', words: done.words, undo: null };
    },
  };
}
