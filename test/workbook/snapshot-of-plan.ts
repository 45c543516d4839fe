/**
 * Executes a workbook plan on a snapshot, in memory: what a workbook would look like right after an adapter was done.
 * Formulas have the results that were planned; nothing is recalculated. For tests of whatever plans or reads workbooks.
 */
import { serialOfDate } from '../../src/workbook/plan/serial-date';
import type {
  CellValue,
  NameSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/plan/snapshot';
import type { CellBlock, CellContent, SheetPlan, WorkbookPlan } from '../../src/workbook/plan/workbook-plan';

export const emptyWorkbook: WorkbookSnapshot = { sheets: [], names: [], tables: [], structureProtected: false };

/** @param before the workbook the plan goes into. @throws when the plan names a sheet that is not there. */
export function snapshotOfPlan(plan: WorkbookPlan, before: WorkbookSnapshot = emptyWorkbook): WorkbookSnapshot {
  let sheets = [...before.sheets];
  let tables = [...before.tables];
  let names = [...before.names];
  const nameOfKey = new Map<string, string>();
  const position = (name: string): number => {
    const found = sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found < 0) throw new Error(`no sheet ${name}`);
    return found;
  };

  for (const change of plan.changes) {
    switch (change.kind) {
      case 'create': {
        if (sheets.some(({ name }) => name.toLowerCase() === change.sheet.name.toLowerCase())) {
          throw new Error(`sheet name taken: ${change.sheet.name}`);
        }
        sheets.splice(change.before === null ? sheets.length : position(change.before), 0, sheetOf(change.sheet));
        break;
      }
      case 'replace':
        tables = tables.filter(({ sheet }) => sheet !== change.target);
        sheets.splice(position(change.target), 1, sheetOf(change.sheet));
        break;
      case 'write': {
        const at = position(change.target);
        sheets = sheets.map((sheet, index) => (index === at ? written(sheet, change.blocks) : sheet));
        const widened = change.widen?.table ?? null;
        tables = tables.map((table) => (table.name === widened?.name ? { ...table, area: widened.to } : table));
        break;
      }
      case 'delete':
        sheets.splice(position(change.target), 1);
        tables = tables.filter(({ sheet }) => sheet !== change.target);
        names = names.map((name) => (name.sheet === change.target ? { ...name, sheet: null, area: null } : name));
        break;
    }
    if (change.kind === 'create' || change.kind === 'replace') {
      nameOfKey.set(change.sheet.key, change.sheet.name);
      tables.push(...tablesOf(change.sheet));
    }
  }
  const changed = new Set([...plan.names.map(({ name }) => name), ...plan.forget].map((name) => name.toLowerCase()));
  const added = plan.names.map(({ name, sheet, area }): NameSnapshot => {
    const target = nameOfKey.get(sheet) ?? sheet;
    position(target);
    return { name, sheet: target, area };
  });
  names = [...names.filter(({ name }) => !changed.has(name.toLowerCase())), ...added];
  return { ...before, sheets, tables, names };
}

function sheetOf(plan: SheetPlan): SheetSnapshot {
  const empty: SheetSnapshot = {
    name: plan.name,
    visibility: plan.visibility,
    protected: plan.features.some(({ kind }) => kind === 'protection'),
    origin: { row: 0, column: 0 },
    values: [],
    formulas: [],
    read: true,
  };
  return written(empty, plan.blocks);
}

function tablesOf(plan: SheetPlan): readonly TableSnapshot[] {
  return plan.features.flatMap((feature) =>
    feature.kind === 'table' ? [{ name: feature.name, sheet: plan.name, area: feature.area }] : [],
  );
}

/** Puts cells into a sheet as a `write` does: null leaves a cell of a new sheet empty and clears one that is there. */
function written(sheet: SheetSnapshot, blocks: readonly CellBlock[]): SheetSnapshot {
  const values = sheet.values.map((line) => [...line]);
  const formulas = sheet.formulas.map((line) => [...line]);
  for (const block of blocks) {
    block.contents.forEach((line, down) => {
      line.forEach((content, right) => {
        const row = block.row + down - sheet.origin.row;
        const column = block.column + right - sheet.origin.column;
        while (values.length <= row) {
          values.push([]);
          formulas.push([]);
        }
        put(values[row], column, valueOf(content));
        put(formulas[row], column, content?.kind === 'formula' ? content.formula : null);
      });
    });
  }
  const width = Math.max(0, ...values.map((line) => line.length));
  const squared = <T>(lines: readonly (readonly (T | null)[])[]): (T | null)[][] =>
    lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? null));
  return { ...sheet, values: squared(values), formulas: squared(formulas) };
}

function put<T>(line: (T | null)[] | undefined, column: number, value: T | null): void {
  if (line === undefined) return;
  while (line.length <= column) line.push(null);
  line[column] = value;
}

function valueOf(content: CellContent | null): CellValue {
  switch (content?.kind) {
    case undefined:
      return null;
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'date':
      return serialOfDate(content.date);
    case 'formula':
      return content.result;
  }
}
