import type { Repair } from '../../core/checks/repair';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import { allHeldOn, contentThere, heldIn } from '../../workbook/plan/cell-there';
import type { HeldOnSheet } from '../../workbook/plan/cell-there';
import { cellName } from '../../workbook/plan/a1';
import { parseCell } from '../../workbook/plan/range-reference';
import { planWithoutColumns } from '../../workbook/plan/repair/exam-columns';
import { planWithoutRows } from '../../workbook/plan/repair/form-rows';
import type { CellValue, WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { Cell, CellBlock, SheetChange, WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { joined, nothing, repairsByKind } from './repair-findings';

/** What it takes to take repairs back, as data: kept as long as somebody can press undo. */
export interface RepairUndo {
  readonly repairs: readonly Repair[];
  /** Puts back what stood in single cells, and takes away sheets that were made. */
  readonly changes: readonly SheetChange[];
  readonly forget: readonly string[];
  /** What the cells that were written held right after. */
  readonly cells: readonly { readonly sheet: string; readonly cell: Cell; readonly held: CellValue }[];
  /** What sheets that were made or made anew held right after, by name. */
  readonly sheets: Readonly<Record<string, HeldOnSheet>>;
}

/** @param plan of the repairs. @param before what it was planned on. @param after the workbook right after it was applied. */
export function undoOf(
  repairs: readonly Repair[],
  plan: WorkbookPlan,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
): RepairUndo {
  const written = plan.changes.flatMap((change) =>
    change.kind === 'write' ? cellsOf(change.blocks).map((cell) => ({ sheet: change.target, cell })) : [],
  );
  const made = plan.changes.flatMap((change) =>
    change.kind === 'create' || change.kind === 'replace' ? [change.sheet.name] : [],
  );
  return {
    repairs,
    changes: plan.changes.flatMap((change): readonly SheetChange[] => {
      if (change.kind === 'create') return [{ kind: 'delete', target: change.sheet.name }];
      if (change.kind !== 'write') return [];
      const blocks = cellsOf(change.blocks).map((cell) => {
        return { ...cell, contents: [[contentThere(before, change.target, cell)]] };
      });
      return [{ kind: 'write', target: change.target, blocks }];
    }),
    forget: plan.changes.flatMap((change) =>
      change.kind === 'create'
        ? plan.names.flatMap(({ name, sheet }) => (sheet === change.sheet.key ? [name] : []))
        : [],
    ),
    cells: written.map(({ sheet, cell }) => ({ sheet, cell, held: heldIn(after, sheet, cell) })),
    sheets: Object.fromEntries(made.map((name) => [name, allHeldOn(after, name) ?? new Map()])),
  };
}

/**
 * Takes repairs back. @param book read from `snapshot`.
 * @throws Refusal findings/changed-since when something of it was changed since.
 */
export function planUndo(book: ExamBook, snapshot: WorkbookSnapshot, undo: RepairUndo): WorkbookPlan {
  refuseChangedSince(snapshot, undo);
  const { rows, columns } = repairsByKind(undo.repairs);
  return joined([
    { ...nothing, changes: undo.changes, forget: undo.forget },
    ...[...rows].map(([examId, ids]) => planWithoutRows(book, snapshot, examId, ids)),
    ...(columns.length === 0 ? [] : [planWithoutColumns(book, snapshot, columns)]),
  ]);
}

/** What repairs of several rules wrote, in their order, and what stands there after the last of them. */
export interface RepairsUndo {
  readonly parts: readonly RepairUndo[];
  readonly held: Pick<RepairUndo, 'cells' | 'sheets'>;
}

/** @param after the workbook right after the last of them. */
export function undoOfAll(parts: readonly RepairUndo[], after: WorkbookSnapshot): RepairsUndo {
  const names = new Set(parts.flatMap(({ sheets }) => Object.keys(sheets)));
  return {
    parts,
    held: {
      cells: parts.flatMap(({ cells }) =>
        cells.map(({ sheet, cell }) => ({ sheet, cell, held: heldIn(after, sheet, cell) })),
      ),
      sheets: Object.fromEntries([...names].map((name) => [name, allHeldOn(after, name) ?? new Map()])),
    },
  };
}

/** Looks whether everything that was written still stands there. @throws Refusal findings/changed-since */
function refuseChangedSince(snapshot: WorkbookSnapshot, { cells, sheets }: RepairsUndo['held']): void {
  const cell = cells.find((each) => heldIn(snapshot, each.sheet, each.cell) !== each.held);
  const [sheet] =
    Object.entries(sheets).find(([name, held]) => differing(held, allHeldOn(snapshot, name)).length > 0) ?? [];
  const changed = cell?.sheet ?? sheet;
  if (changed !== undefined) throw changedSince(changed);
}

/** That nothing can be taken back without losing what somebody wrote on this sheet. */
export function changedSince(sheet: string): Refusal {
  return new Refusal({ code: 'findings/changed-since', severity: 'error', data: { sheet } });
}

/** Names of the cells in which two readings of a sheet differ, in the order of the sheet. */
export function differing(then: HeldOnSheet, now: HeldOnSheet | null): readonly string[] {
  return [...new Set([...then.keys(), ...(now?.keys() ?? [])])]
    .filter((name) => then.get(name) !== now?.get(name))
    .flatMap((name) => parseCell(name) ?? [])
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map((cell) => cellName(cell));
}

function cellsOf(blocks: readonly CellBlock[]): readonly Cell[] {
  return blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((line, down) => line.map((_content, right) => ({ row: row + down, column: column + right }))),
  );
}
