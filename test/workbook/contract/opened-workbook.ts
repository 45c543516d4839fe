import type { WorkbookStore } from '../../../src/workbench/host/store';
import type { WorkbookPort } from '../../../src/app/ports';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { emptySheet } from './rich-plan';

/** A workbook under test: one sheet of somebody else, "Eigen blad", with A1 "mijn notitie", A2 5 and B2 =A2*2. */
export interface OpenedWorkbook {
  readonly port: WorkbookPort;
  /** The values of a sheet's used area, seen without the port. */
  readonly peek: (sheet: string) => Promise<readonly (readonly CellValue[])[]>;
  /** Somebody does this in a spreadsheet program; the workbook to go on with. */
  readonly byHand: (edit: (store: WorkbookStore) => void) => Promise<OpenedWorkbook>;
  /** Everything that can be seen of it, without the port. */
  readonly seen: () => Promise<WorkbookStore>;
}

export interface Opening {
  readonly structureProtected: boolean;
}

export type OpenWorkbook = (opening?: Opening) => Promise<OpenedWorkbook>;

/** Gives the same sheet an identity, as every sheet of ours has: a name of its own. */
export function namedPlan(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return {
    changes: sheets.map((sheet) => ({ kind: 'create', sheet, before: null })),
    names: sheets.map((sheet) => ({
      name: `Dekkend_Form_${sheet.key}`,
      sheet: sheet.key,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    })),
    forget: [],
    activate: null,
  };
}

/** A sheet of these contents from A1. */
export function sheetOf(name: string, ...contents: readonly (readonly (CellContent | null)[])[]): SheetPlan {
  return { ...emptySheet(name.toLowerCase().replace(/\W/g, ''), name), blocks: [{ row: 0, column: 0, contents }] };
}

/** The sheet of a snapshot; a test that asks for one that is not there is wrong. */
export function sheetIn(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((other) => other.name === name);
  if (!sheet) throw new Error(`no sheet ${name} in ${snapshot.sheets.map((other) => other.name).join(', ')}`);
  return sheet;
}

/** What a promise is refused with: its code. */
export async function refusedWith(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic.code;
    throw error;
  }
  return 'not refused';
}
