/** Sheets that go, and what takes their place: while a write lasts they wait under another name. */
import { quotedSheet } from '../plan/a1';
import { plannedSheets, sameSheetName } from '../plan/plan-fault';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { BookState, SheetState } from './book-state';

export interface Departure {
  readonly sheet: SheetState;
  readonly waitingName: string;
  /** What the sheet in its place is called; null when nothing takes it. */
  readonly successor: string | null;
  readonly tables: readonly { readonly name: string; readonly waitingName: string }[];
}

/** The sheets that a plan replaces or deletes. */
export function departuresOf(plan: WorkbookPlan, state: BookState): readonly Departure[] {
  const sheetNames = state.sheets.map(({ name }) => name.toLowerCase());
  const planned = plannedSheets(plan.changes).map(({ name }) => name.toLowerCase());
  const freeSheet = freeNames('~dekkend ', new Set([...sheetNames, ...planned]));
  const taken = [...state.tables, ...state.names].map(({ name }) => name.toLowerCase());
  const freeTable = freeNames('Dekkend_waiting_', new Set(taken));
  return plan.changes.flatMap((change) => {
    if (change.kind !== 'replace' && change.kind !== 'delete') return [];
    return state.sheets
      .filter((sheet) => sameSheetName(sheet.name, change.target))
      .map((sheet) => ({
        sheet,
        waitingName: freeSheet(),
        successor: change.kind === 'replace' ? change.sheet.name : null,
        tables: state.tables
          .filter((table) => table.sheet === sheet.name)
          .map(({ name }) => ({ name, waitingName: freeTable() })),
      }));
  });
}

function freeNames(stem: string, taken: ReadonlySet<string>): () => string {
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(`${stem}${number}`.toLowerCase()));
    return `${stem}${number}`;
  };
}

/**
 * A formula that followed a sheet or table to its waiting name, as it must be once the successor is there; null when it
 * refers to none.
 */
export function returned(formula: string, departures: readonly Departure[]): string | null {
  let result = formula;
  for (const { waitingName, successor, tables } of departures) {
    if (successor === null) continue;
    result = result.replaceAll(`${quotedSheet(waitingName)}!`, `${quotedSheet(successor)}!`);
    for (const table of tables) result = result.replaceAll(table.waitingName, table.name);
  }
  return result === formula ? null : result;
}
