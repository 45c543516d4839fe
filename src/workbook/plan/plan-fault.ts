/** What makes a plan impossible in a given workbook, found before anything is written. */
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { cellName } from './a1';
import { cellText, maxCellText } from './cell-text';
import type { CellBlock, SheetChange, SheetPlan, WorkbookPlan } from './workbook-plan';

export type PlanFaultCode =
  | 'workbook/structure-protected'
  | 'workbook/sheet-missing'
  | 'workbook/sheet-name-taken'
  | 'workbook/no-visible-sheet'
  | 'workbook/text-too-long'
  | 'workbook/formula-too-long';

/** The sheets of the workbook a plan is meant for, in tab order. */
export interface SheetsThere {
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[];
  readonly structureProtected: boolean;
}

/** Most characters of a formula (Excel specifications and limits). */
const maxFormula = 8_192;

/** The first thing in `plan` that this workbook cannot take, or null. Sheet names are compared as Excel does: ignoring case. */
export function findPlanFault(plan: WorkbookPlan, there: SheetsThere): Diagnostic<PlanFaultCode> | null {
  const structural = plan.changes.find((change) => change.kind !== 'write');
  if (structural && there.structureProtected) return fault('workbook/structure-protected', {});
  return (
    missingSheet(plan, there) ?? takenName(plan.changes, there) ?? hiddenBook(plan.changes, there) ?? tooLong(plan)
  );
}

/** Whether two sheet names are one to Excel. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('en') === b.toLocaleLowerCase('en');
}

function missingSheet(plan: WorkbookPlan, there: SheetsThere): Diagnostic<PlanFaultCode> | null {
  for (const change of plan.changes) {
    const wanted = change.kind === 'create' ? change.before : change.target;
    if (wanted !== null && !there.sheets.some((sheet) => sameSheetName(sheet.name, wanted))) {
      return fault('workbook/sheet-missing', { sheet: wanted });
    }
  }
  const known = [...plan.changes.flatMap((change) => keysOf(change)), ...there.sheets.map((sheet) => sheet.name)];
  const wanted = [
    ...plan.names.map((name) => name.sheet),
    ...(plan.activate === null ? [] : [plan.activate]),
    ...plannedSheets(plan.changes).flatMap((sheet) =>
      sheet.features.flatMap((feature) => (feature.kind === 'link' ? [feature.sheet] : [])),
    ),
  ];
  const missing = wanted.find((sheet) => !known.some((name) => name === sheet || sameSheetName(name, sheet)));
  return missing === undefined ? null : fault('workbook/sheet-missing', { sheet: missing });
}

function takenName(changes: readonly SheetChange[], there: SheetsThere): Diagnostic<PlanFaultCode> | null {
  const leaving = changes.flatMap((change) =>
    change.kind === 'delete' || change.kind === 'replace' ? [change.target] : [],
  );
  const taken = there.sheets
    .map((sheet) => sheet.name)
    .filter((name) => !leaving.some((other) => sameSheetName(other, name)));
  for (const sheet of plannedSheets(changes)) {
    if (taken.some((name) => sameSheetName(name, sheet.name))) {
      return fault('workbook/sheet-name-taken', { sheet: sheet.name });
    }
    taken.push(sheet.name);
  }
  return null;
}

function hiddenBook(changes: readonly SheetChange[], there: SheetsThere): Diagnostic<PlanFaultCode> | null {
  const leaving = changes.flatMap((change) =>
    change.kind === 'delete' || change.kind === 'replace' ? [change.target] : [],
  );
  const stays = there.sheets.some(
    (sheet) => sheet.visible && !leaving.some((other) => sameSheetName(other, sheet.name)),
  );
  const comes = plannedSheets(changes).some((sheet) => sheet.visibility === 'visible');
  const nothingChanges = changes.every((change) => change.kind === 'write');
  return stays || comes || nothingChanges ? null : fault('workbook/no-visible-sheet', {});
}

function tooLong(plan: WorkbookPlan): Diagnostic<PlanFaultCode> | null {
  for (const change of plan.changes) {
    if (change.kind === 'delete') continue;
    const sheet = change.kind === 'write' ? change.target : change.sheet.name;
    const blocks = change.kind === 'write' ? change.blocks : change.sheet.blocks;
    for (const block of blocks) {
      const found = tooLongInBlock(sheet, block);
      if (found) return found;
    }
  }
  return null;
}

function tooLongInBlock(sheet: string, block: CellBlock): Diagnostic<PlanFaultCode> | null {
  for (const [down, line] of block.contents.entries()) {
    for (const [right, content] of line.entries()) {
      const cell = cellName({ row: block.row + down, column: block.column + right });
      if (
        content?.kind === 'text' &&
        content.text.length > maxCellText &&
        cellText(content.text).length > maxCellText
      ) {
        return fault('workbook/text-too-long', { sheet, cell, length: content.text.length, limit: maxCellText });
      }
      if (content?.kind === 'formula' && content.formula.length > maxFormula) {
        return fault('workbook/formula-too-long', { sheet, cell, length: content.formula.length, limit: maxFormula });
      }
    }
  }
  return null;
}

/** The sheets a plan makes, new or in the place of another. */
export function plannedSheets(changes: readonly SheetChange[]): readonly SheetPlan[] {
  return changes.flatMap((change) => (change.kind === 'create' || change.kind === 'replace' ? [change.sheet] : []));
}

function keysOf(change: SheetChange): readonly string[] {
  return change.kind === 'create' || change.kind === 'replace' ? [change.sheet.key, change.sheet.name] : [];
}

function fault(code: PlanFaultCode, data: Diagnostic['data']): Diagnostic<PlanFaultCode> {
  return { code, severity: 'error', data };
}
