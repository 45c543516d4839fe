/** Steps of a plan up to the point where the workbook is switched over: everything that can be put back. */
import { formatFor, lookGrid } from '../plan/cell-looks';
import type { CellLook, Grid } from '../plan/cell-looks';
import { plannedSheets, sameSheetName } from '../plan/plan-fault';
import type { CellBlock, SheetChange, WorkbookPlan } from '../plan/workbook-plan';
import type { BookState, CellsBefore } from './book-state';
import { contentSteps } from './content-steps';
import type { Departure } from './departures';
import { sheetSteps } from './sheet-steps';
import { actionBytes } from './step';
import type { Step } from './step';
import { widenSteps } from './widen-steps';

/** Renames what goes, adds and fills what comes, and writes into what stays. */
export function changeSteps(plan: WorkbookPlan, state: BookState, departures: readonly Departure[]): readonly Step[] {
  const sheets = plannedSheets(plan.changes);
  const nameOfSheet = (keyOrName: string): string => sheets.find(({ key }) => key === keyOrName)?.name ?? keyOrName;
  return [
    ...departures.map(departStep),
    ...plan.changes.flatMap((change) => (change.kind === 'write' ? writeSteps(change, state) : [])),
    ...sheets.flatMap((sheet) => sheetSteps(sheet, nameOfSheet)),
  ];
}

function departStep({ sheet, waitingName, tables }: Departure): Step {
  return {
    bytes: (3 + tables.length * 2) * actionBytes,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      if (sheet.protection) worksheet.protection.unprotect();
      for (const table of tables) context.workbook.tables.getItem(table.name).name = table.waitingName;
      worksheet.name = waitingName;
    },
  };
}

type Write = Extract<SheetChange, { readonly kind: 'write' }>;

function writeSteps({ target, blocks, widen }: Write, state: BookState): readonly Step[] {
  const sheet = state.sheets.find(({ name }) => sameSheetName(name, target));
  if (!sheet) return [];
  const looks = widen === undefined ? null : lookGrid({ blocks, features: widen.features });
  const cells = blocks.flatMap((block) => {
    const before = state.written.find(
      ({ sheet: name, area }) => name === target && area.row === block.row && area.column === block.column,
    );
    return before ? blockSteps(sheet.name, block, before, looks) : [];
  });
  const writes = widen === undefined ? cells : [...cells, ...widenSteps(sheet.name, widen, blocks)];
  return sheet.protection ? [unprotectStep(sheet.name), ...writes, protectStep(sheet.name, sheet.protection)] : writes;
}

function blockSteps(
  sheet: string,
  block: CellBlock,
  before: CellsBefore,
  looks: Grid<CellLook> | null,
): readonly Step[] {
  return contentSteps(sheet, before.area, (row, column) => {
    const content = block.contents[row - block.row]?.[column - block.column];
    if (content === undefined) return null;
    const formatThere = before.formats[row - block.row]?.[column - block.column] ?? 'General';
    const look = looks?.get(row)?.get(column);
    return { content, format: look?.format ?? formatFor(formatThere, content), formatThere };
  });
}

/** Opens a sheet that is protected without a password. */
export function unprotectStep(sheet: string): Step {
  return {
    bytes: 2 * actionBytes,
    queue: (context) => context.workbook.worksheets.getItem(sheet).protection.unprotect(),
  };
}

/** Protects a sheet, without a password: protection is against slips, not against people. */
export function protectStep(sheet: string, options: Excel.WorksheetProtectionOptions): Step {
  return {
    bytes: 3 * actionBytes,
    queue: (context) => context.workbook.worksheets.getItem(sheet).protection.protect(options),
  };
}
