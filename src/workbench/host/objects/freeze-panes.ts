import { invalidArgument } from '../excel-error';
import { endColumn, endRow, MAX_COLUMNS, MAX_ROWS } from '../geometry';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { objectOf, RangeTarget, type SheetTarget } from '../range-target';
import { readWhole } from '../read-value';
import { rangeOnSheet } from '../resolve-range';
import type { Arguments } from '../arguments';

const FREEZE_PANES: ObjectType<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (self, args) => {
      const { area } = rangeArgument(self, args);
      if (area.row !== 0 || area.column !== 0) throw invalidArgument('what is frozen begins at the top left cell');
      self.host.store.freeze(self.sheet, {
        rows: area.rowCount === MAX_ROWS ? 0 : endRow(area),
        columns: area.columnCount === MAX_COLUMNS ? 0 : endColumn(area),
      });
    },
    freezeRows: ({ host, sheet }, args) =>
      host.store.freeze(sheet, { rows: readWhole(args.numberOr(0, 1), 'count', 0, MAX_ROWS - 1), columns: 0 }),
    freezeColumns: ({ host, sheet }, args) =>
      host.store.freeze(sheet, { rows: 0, columns: readWhole(args.numberOr(0, 1), 'count', 0, MAX_COLUMNS - 1) }),
    unfreeze: ({ host, sheet }) => host.store.freeze(sheet, { rows: 0, columns: 0 }),
  },
  objects: {
    getLocation: (self) => {
      const location = frozenRange(self);
      if (!location) throw invalidArgument('nothing is frozen');
      return location;
    },
    getLocationOrNullObject: frozenRange,
  },
};

function rangeArgument({ host, sheet }: SheetTarget, args: Arguments): RangeTarget {
  const range = args.objectOrNull(0, RangeTarget);
  if (range && range.sheet !== sheet) throw invalidArgument('the range lies on another sheet');
  return range ?? rangeOnSheet(host, sheet, args.text(0));
}

function frozenRange({ host, sheet }: SheetTarget): LiveObject | null {
  const { rows, columns } = host.store.frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS };
  return objectOf(new RangeTarget(host, sheet, area));
}

/** `worksheet.freezePanes`. */
export const freezePanesObject = (target: SheetTarget): LiveObject => liveObject(FREEZE_PANES, target);
