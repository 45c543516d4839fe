/** The tabs of a workbook once a plan is done: which sheet stands where, and which one is shown. */
import { sameSheetName } from '../plan/plan-fault';
import type { SheetChange, SheetPlan } from '../plan/workbook-plan';
import type { Book, BookSheet } from './book';

/** A sheet that stays (`plan` null), one that takes the place of another (both), or a new one (`sheet` null). */
export type Tab =
  | { readonly plan: null; readonly sheet: BookSheet; readonly sheetId: string }
  | { readonly plan: SheetPlan; readonly sheet: BookSheet | null; readonly sheetId: string };

/** The tabs after the changes, in order. `before` means the sheet that was there, whatever has happened to it since. */
export function plannedTabs(book: Book, changes: readonly SheetChange[]): readonly Tab[] {
  const tabs: Tab[] = book.sheets.map((sheet) => ({ plan: null, sheet, sheetId: sheet.sheetId }));
  let lastId = Math.max(0, ...book.sheets.map((sheet) => Number(sheet.sheetId)));
  const positionOf = (name: string): number =>
    tabs.findIndex((tab) => tab.sheet && sameSheetName(tab.sheet.name, name));
  for (const change of changes) {
    switch (change.kind) {
      case 'create': {
        const before = change.before === null ? -1 : positionOf(change.before);
        lastId += 1;
        tabs.splice(before < 0 ? tabs.length : before, 0, { plan: change.sheet, sheet: null, sheetId: String(lastId) });
        break;
      }
      case 'replace': {
        const position = positionOf(change.target);
        const old = tabs[position];
        if (old) tabs[position] = { plan: change.sheet, sheet: old.sheet, sheetId: old.sheetId };
        break;
      }
      case 'delete': {
        const position = positionOf(change.target);
        if (position >= 0) tabs.splice(position, 1);
        break;
      }
      case 'write':
        break;
    }
  }
  return tabs;
}

/** Position of the tab to show: the one asked for, else the one that was shown, else the first that can be seen. */
export function activeTabOf(book: Book, tabs: readonly Tab[], activate: string | null): number {
  const visible = (tab: Tab): boolean => (tab.plan ?? tab.sheet).visibility === 'visible';
  const wanted = tabs.findIndex(
    (tab) => activate !== null && (tab.plan?.key === activate || sameSheetName((tab.plan ?? tab.sheet).name, activate)),
  );
  if (wanted >= 0) return wanted;
  const shown = book.sheets[book.activeTab];
  const before = tabs.findIndex((tab) => shown !== undefined && tab.sheet === shown && visible(tab));
  return before >= 0 ? before : Math.max(0, tabs.findIndex(visible));
}
