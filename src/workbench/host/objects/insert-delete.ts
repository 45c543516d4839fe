import type { Arguments } from '../arguments';
import { invalidOperation } from '../excel-error';
import { containsArea, intersect, MAX_COLUMNS, MAX_ROWS, type Area } from '../geometry';
import { checkAllowed, checkUnprotected } from '../guards';
import { RangeTarget } from '../range-target';
import { readWord } from '../read-value';

/** Makes room at the range and answers the new cells. Tables and merged cells are not cut through. */
export function insertCells(self: RangeTarget, args: Arguments): RangeTarget {
  const { host, sheet, area } = self;
  const direction = readWord(args.text(0), 'shift', ['Down', 'Right'] as const);
  const shift = wholeLines(area) ?? direction;
  check(self, shift === 'Down' ? 'row' : 'column', 'Insert');
  host.store.insertCells(sheet, area, shift === 'Down' ? 'Down' : 'Right');
  return new RangeTarget(host, sheet, area);
}

/** Takes the cells of the range away; those below or at the right close up. */
export function deleteCells(self: RangeTarget, args: Arguments): void {
  const direction = readWord(args.text(0), 'shift', ['Up', 'Left'] as const);
  const whole = wholeLines(self.area);
  const up = whole === null ? direction === 'Up' : whole === 'Down';
  check(self, up ? 'row' : 'column', 'Delete');
  self.host.store.deleteCells(self.sheet, self.area, up ? 'Up' : 'Left');
}

/** Whole rows and columns can go one way only, whatever is asked. */
function wholeLines(area: Area): 'Down' | 'Right' | null {
  if (area.columnCount === MAX_COLUMNS) return 'Down';
  return area.rowCount === MAX_ROWS ? 'Right' : null;
}

function check({ host, sheet, area }: RangeTarget, axis: 'row' | 'column', verb: 'Insert' | 'Delete'): void {
  const whole = wholeLines(area);
  if (whole === null) checkUnprotected(host, sheet);
  else checkAllowed(host, sheet, axis === 'row' ? `allow${verb}Rows` : `allow${verb}Columns`);
  const moving: Area =
    axis === 'row' ? { ...area, rowCount: MAX_ROWS - area.row } : { ...area, columnCount: MAX_COLUMNS - area.column };
  const used = host.store.usedArea(sheet, true);
  const edge = axis === 'row' ? MAX_ROWS - area.rowCount : MAX_COLUMNS - area.columnCount;
  const last = used && (axis === 'row' ? used.row + used.rowCount : used.column + used.columnCount);
  if (verb === 'Insert' && last !== null && last > edge && whole !== null && intersect(used ?? area, moving)) {
    throw invalidOperation('cells that are not empty would be pushed off the sheet');
  }
  if (whole !== null) return;
  const cut = [...host.store.merges(sheet), ...tableAreas(host.store.tables(), sheet)].some((block) => {
    const touched = intersect(block, moving);
    return touched !== null && !containsArea(moving, block) && !isInside(block, area, axis);
  });
  if (cut) throw invalidOperation('this would move a part of a table or of merged cells');
}

/** A strip as wide as the table itself, within it: how rows of a table come and go. */
const isInside = (block: Area, area: Area, axis: 'row' | 'column'): boolean =>
  axis === 'row'
    ? block.column === area.column && block.columnCount === area.columnCount
    : block.row === area.row && block.rowCount === area.rowCount;

const tableAreas = (tables: readonly { readonly sheet: string; readonly area: Area }[], sheet: string): Area[] =>
  tables.flatMap((table) => (table.sheet === sheet ? [table.area] : []));
