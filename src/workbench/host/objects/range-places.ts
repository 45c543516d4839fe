import type { Arguments } from '../arguments';
import { invalidArgument, itemNotFound } from '../excel-error';
import { boundingArea, cellArea, endColumn, endRow, intersect, MAX_COLUMNS, MAX_ROWS, type Area } from '../geometry';
import type { LiveObject, ObjectType } from '../live-object';
import { objectOf, RangeTarget } from '../range-target';
import { rangeAt, rangeOnSheet } from '../resolve-range';
import { insertCells } from './insert-delete';

const at = (self: RangeTarget, area: Area): LiveObject =>
  objectOf(rangeAt(self, area.row, area.column, area.rowCount, area.columnCount));

/** Methods of a range that answer another range. Outside the sheet is InvalidArgument. */
export const RANGE_PLACES: NonNullable<ObjectType<RangeTarget>['objects']> = {
  getCell: (self, args) => {
    const { row, column } = self.area;
    return at(self, cellArea(row + args.number(0), column + args.number(1)));
  },
  getRow: (self, args) => {
    const row = args.number(0);
    if (row < 0 || row >= self.area.rowCount) throw invalidArgument('the range has no such row');
    return at(self, { ...self.area, row: self.area.row + row, rowCount: 1 });
  },
  getColumn: (self, args) => {
    const column = args.number(0);
    if (column < 0 || column >= self.area.columnCount) throw invalidArgument('the range has no such column');
    return at(self, { ...self.area, column: self.area.column + column, columnCount: 1 });
  },
  getLastCell: (self) => at(self, cellArea(endRow(self.area) - 1, endColumn(self.area) - 1)),
  getLastRow: (self) => at(self, { ...self.area, row: endRow(self.area) - 1, rowCount: 1 }),
  getLastColumn: (self) => at(self, { ...self.area, column: endColumn(self.area) - 1, columnCount: 1 }),
  getEntireRow: (self) => at(self, { ...self.area, column: 0, columnCount: MAX_COLUMNS }),
  getEntireColumn: (self) => at(self, { ...self.area, row: 0, rowCount: MAX_ROWS }),
  getOffsetRange: (self, args) =>
    at(self, { ...self.area, row: self.area.row + args.number(0), column: self.area.column + args.number(1) }),
  getResizedRange: (self, args) =>
    at(self, {
      ...self.area,
      rowCount: self.area.rowCount + args.number(0),
      columnCount: self.area.columnCount + args.number(1),
    }),
  getAbsoluteResizedRange: (self, args) =>
    at(self, { ...self.area, rowCount: args.number(0), columnCount: args.number(1) }),
  getBoundingRect: (self, args) => at(self, boundingArea(self.area, other(self, args).area)),
  getIntersection: (self, args) => {
    const common = intersect(self.area, other(self, args).area);
    if (!common) throw itemNotFound('the ranges have no cell in common');
    return at(self, common);
  },
  getIntersectionOrNullObject: (self, args) => {
    const common = intersect(self.area, other(self, args).area);
    return common && at(self, common);
  },
  getUsedRange: (self, args) => at(self, usedPart(self, args) ?? cellArea(self.area.row, self.area.column)),
  getUsedRangeOrNullObject: (self, args) => {
    const used = usedPart(self, args);
    return used && at(self, used);
  },
  insert: (self, args) => objectOf(insertCells(self, args)),
};

function usedPart({ host, sheet, area }: RangeTarget, args: Arguments): Area | null {
  const used = host.store.usedArea(sheet, args.booleanOr(0, false));
  return used && intersect(used, area);
}

function other(self: RangeTarget, args: Arguments): RangeTarget {
  const range = args.objectOrNull(0, RangeTarget) ?? rangeOnSheet(self.host, self.sheet, args.text(0));
  if (range.sheet !== self.sheet) throw invalidArgument('the ranges lie on different sheets');
  return range;
}
