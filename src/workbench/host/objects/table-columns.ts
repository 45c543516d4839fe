import type { Arguments } from '../arguments';
import { invalidArgument, itemNotFound } from '../excel-error';
import type { Area } from '../geometry';
import { checkUnprotected } from '../guards';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { RangeTarget } from '../range-target';
import { readText, readWhole } from '../read-value';
import { tableBody, tableHeader, tableTotals } from '../structured-reference';
import { uniqueHeaders } from '../table-headers';
import { valueOnWire, writeValues } from '../write-cells';
import { partOfTable, tableRecord, type TableTarget } from './table-target';

/** A column by its place: this host has no ids that outlive a move, so `id` is the place plus one. */
interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const COLUMNS: ObjectType<TableTarget> = {
  name: 'TableColumnCollection',
  properties: { count: { get: (self) => tableRecord(self).columns.length } },
  items: (self) => tableRecord(self).columns.map((_name, index) => column(self, index)),
  item: (self, args) => {
    const found = find(self, args);
    if (!found) throw itemNotFound('the column');
    return found;
  },
  objects: {
    getItemOrNullObject: find,
    getItemAt: (self, args) =>
      column(self, readWhole(args.number(0), 'index', 0, tableRecord(self).columns.length - 1)),
    add: addColumn,
  },
  methods: { getCount: (self) => tableRecord(self).columns.length },
};

const COLUMN: ObjectType<ColumnTarget> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: (self) => tableRecord(self).columns[self.index],
      set: (self, value) => writeValues(rangeOf(self, tableHeader(tableRecord(self))), [[readText(value, 'name')]]),
    },
    values: {
      get: (self) => {
        const { sheet, area } = tableRecord(self);
        return self.host.store.cells(sheet, slice(area, self.index)).map((line) => line.map(valueOnWire));
      },
      set: (self, value) => writeValues(rangeOf(self, tableRecord(self).area), value),
    },
  },
  objects: {
    getRange: (self) => part(self, tableRecord(self).area, 'cells'),
    getHeaderRowRange: (self) => part(self, tableHeader(tableRecord(self)), 'header row'),
    getTotalRowRange: (self) => part(self, tableTotals(tableRecord(self)), 'total row'),
    getDataBodyRange: (self) => part(self, tableBody(tableRecord(self)), 'rows'),
  },
  methods: {
    delete: (self) => {
      const { sheet, area, columns } = tableRecord(self);
      checkUnprotected(self.host, sheet);
      if (columns.length === 1) throw invalidArgument('a table keeps one column');
      self.host.store.deleteCells(sheet, slice(area, self.index), 'Left');
      self.host.store.updateTable(self.id, { columns: columns.filter((_name, index) => index !== self.index) });
    },
  },
};

const column = ({ host, id }: TableTarget, index: number): LiveObject => liveObject(COLUMN, { host, id, index });

function find(self: TableTarget, args: Arguments): LiveObject | null {
  const key = args.raw(0);
  const { columns } = tableRecord(self);
  const index =
    typeof key === 'number' ? key - 1 : columns.findIndex((name) => name.toLowerCase() === args.text(0).toLowerCase());
  return columns[index] === undefined ? null : column(self, index);
}

const slice = (area: Area, index: number): Area => ({ ...area, column: area.column + index, columnCount: 1 });

const part = (self: ColumnTarget, area: Area | null, what: string): LiveObject =>
  partOfTable(self, area && slice(area, self.index), what);

function rangeOf(self: ColumnTarget, area: Area | null): RangeTarget {
  if (!area) throw itemNotFound('the table does not show that part');
  return new RangeTarget(self.host, tableRecord(self).sheet, slice(area, self.index));
}

/** `columns.add(index, values, name)`; null or −1 as index puts it at the end. Cells at the right move along. */
function addColumn(self: TableTarget, args: Arguments): LiveObject {
  const { host, id } = self;
  const before = tableRecord(self);
  checkUnprotected(host, before.sheet);
  const asked = args.numberOr(0, -1);
  const index = asked === -1 ? before.columns.length : readWhole(asked, 'index', 0, before.columns.length);
  const place = slice(before.area, index);
  host.store.insertCells(before.sheet, place, 'Right');
  const columns = [...before.columns];
  columns.splice(index, 0, args.textOr(2, `Column${before.columns.length + 1}`));
  const unique = uniqueHeaders(columns);
  const area = { ...before.area, columnCount: before.columns.length + 1 };
  host.store.updateTable(id, { area, columns: unique });
  const target = new RangeTarget(host, before.sheet, place);
  if (args.has(1)) writeValues(target, args.raw(1));
  const name = args.has(2) || !args.has(1) ? unique[index] : undefined;
  if (before.showHeaders && name !== undefined) {
    host.store.writeCells(before.sheet, [{ row: place.row, column: place.column, content: { value: name } }]);
  }
  return column(self, index);
}

/** `table.columns`. */
export const tableColumnsObject = ({ host, id }: TableTarget): LiveObject => liveObject(COLUMNS, { host, id });
