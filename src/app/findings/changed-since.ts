import { allHeldOn, heldIn } from '../../workbook/plan/cell-there';
import { cellName } from '../../workbook/plan/a1';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { Cell, SheetChange } from '../../workbook/plan/workbook-plan';
import type { KeptBack } from './finding-use-cases';
import { differing } from './undo-repair';
import type { RepairUndo, RepairsUndo } from './undo-repair';

/** What is taken back, and what is not as somebody changed it since. */
export interface TakenBack {
  readonly parts: readonly RepairUndo[];
  readonly kept: readonly KeptBack[];
}

/**
 * Leaves out what was changed since. A cell that was written stays alone. A sheet that was made or made anew hangs
 * together: it stays whole, with everything that was repaired on it, and so does what the same rule made elsewhere.
 */
export function withoutChanged(snapshot: WorkbookSnapshot, { parts, held }: RepairsUndo): TakenBack {
  const changedOn = new Map(
    Object.entries(held.sheets).map(([name, then]) => [name, differing(then, allHeldOn(snapshot, name))]),
  );
  const sheets = new Set([...changedOn].flatMap(([name, cells]) => (cells.length > 0 ? [name] : [])));
  const stay = new Set<RepairUndo>();
  const reaches = (part: RepairUndo): boolean => Object.keys(part.sheets).some((name) => sheets.has(name));
  for (let next = parts.find(reaches); next !== undefined; next = parts.find((p) => !stay.has(p) && reaches(p))) {
    stay.add(next);
    for (const name of Object.keys(next.sheets)) sheets.add(name);
    // Where it wrote on a sheet that another part made anew, that part cannot go without it.
    for (const { sheet } of next.cells) if (sheet in held.sheets) sheets.add(sheet);
  }
  const own = new Set([...stay].flatMap(({ cells }) => cells.map(({ sheet, cell }) => placed(sheet, cell))));
  const changed = held.cells.filter(
    ({ sheet, cell, held: then }) =>
      !sheets.has(sheet) && !own.has(placed(sheet, cell)) && heldIn(snapshot, sheet, cell) !== then,
  );
  const alone = new Set(changed.map(({ sheet, cell }) => placed(sheet, cell)));
  const stays = (sheet: string, cell: Cell): boolean =>
    sheets.has(sheet) || own.has(placed(sheet, cell)) || alone.has(placed(sheet, cell));
  return {
    parts: parts.filter((part) => !stay.has(part)).flatMap((part) => partWithout(part, stays)),
    kept: [
      ...[...sheets].map((sheet) => ({ sheet, cells: changedOn.get(sheet) ?? [], isWhole: true })),
      ...[...new Set(changed.map(({ sheet }) => sheet))].map((sheet) => ({
        sheet,
        cells: [...new Set(changed.filter((each) => each.sheet === sheet).map(({ cell }) => cellName(cell)))],
        isWhole: false,
      })),
    ],
  };
}

function placed(sheet: string, cell: Cell): string {
  return `${cellName(cell)} ${sheet}`;
}

/** Nothing when all of it stays. */
function partWithout(part: RepairUndo, stays: (sheet: string, cell: Cell) => boolean): readonly RepairUndo[] {
  const changes = part.changes.flatMap((change): readonly SheetChange[] => {
    if (change.kind !== 'write') return [change];
    const blocks = change.blocks.filter((block) => !stays(change.target, block));
    return blocks.length === 0 ? [] : [{ ...change, blocks }];
  });
  if (changes.length === 0 && Object.keys(part.sheets).length === 0) return [];
  return [{ ...part, changes, cells: part.cells.filter(({ sheet, cell }) => !stays(sheet, cell)) }];
}
