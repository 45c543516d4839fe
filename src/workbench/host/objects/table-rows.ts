import type { Arguments } from '../arguments';
import { invalidArgument, itemNotFound } from '../excel-error';
import type { Area } from '../geometry';
import { checkUnprotected } from '../guards';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { RangeTarget } from '../range-target';
import { readWhole } from '../read-value';
import { tableBody } from '../structured-reference';
import { valueOnWire, writeValues } from '../write-cells';
import { partOfTable, tableRecord, type TableTarget } from './table-target';

interface RowTarget extends TableTarget {
  readonly index: number;
}

const rowCount = (self: TableTarget): number => tableBody(tableRecord(self))?.rowCount ?? 0;

const ROWS: ObjectType<TableTarget> = {
  name: 'TableRowCollection',
  properties: { count: { get: rowCount } },
  items: (self) => Array.from({ length: rowCount(self) }, (_, index) => row(self, index)),
  objects: {
    getItemAt: (self, args) => row(self, readWhole(args.number(0), 'index', 0, rowCount(self) - 1)),
    add: addRows,
  },
  methods: { getCount: rowCount },
};

const ROW: ObjectType<RowTarget> = {
  name: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (self) => self.host.store.cells(tableRecord(self).sheet, areaOf(self)).map((line) => line.map(valueOnWire)),
      set: (self, value) => writeValues(new RangeTarget(self.host, tableRecord(self).sheet, areaOf(self)), value),
    },
  },
  objects: { getRange: (self) => partOfTable(self, areaOf(self), 'rows') },
  methods: {
    delete: (self) => {
      const { sheet } = tableRecord(self);
      checkUnprotected(self.host, sheet);
      if (rowCount(self) === 1) throw invalidArgument('a table keeps one row');
      self.host.store.deleteCells(sheet, areaOf(self), 'Up');
    },
  },
};

const row = ({ host, id }: TableTarget, index: number): LiveObject => liveObject(ROW, { host, id, index });

function areaOf(self: RowTarget): Area {
  const body = tableBody(tableRecord(self));
  if (!body || self.index >= body.rowCount) throw itemNotFound('the row is gone');
  return { ...body, row: body.row + self.index, rowCount: 1 };
}

/**
 * `rows.add(index, values)`: null or −1 puts them at the end. What stands below the table moves down. A table on a
 * protected sheet does not grow, whatever is unlocked.
 */
function addRows(self: TableTarget, args: Arguments): LiveObject {
  const { host, id } = self;
  const { sheet, area } = tableRecord(self);
  checkUnprotected(host, sheet);
  const body = tableBody(tableRecord(self));
  if (!body) throw itemNotFound('the table has no rows');
  const asked = args.numberOr(0, -1);
  const index = asked === -1 ? body.rowCount : readWhole(asked, 'index', 0, body.rowCount);
  const values = args.raw(1);
  const count = Array.isArray(values) ? values.length : 1;
  if (count === 0) throw invalidArgument('there are no rows to add');
  const place = { ...body, row: body.row + index, rowCount: count };
  if (Array.isArray(values)) checkWidth(values, area.columnCount);
  host.store.insertCells(sheet, place, 'Down');
  host.store.updateTable(id, { area: { ...area, rowCount: area.rowCount + count } });
  if (values !== undefined) writeValues(new RangeTarget(host, sheet, place), values);
  return row(self, index);
}

function checkWidth(rows: readonly unknown[], columns: number): void {
  const fits = rows.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument(`each row needs ${columns} values`);
}

/** `table.rows`. */
export const tableRowsObject = ({ host, id }: TableTarget): LiveObject => liveObject(ROWS, { host, id });
