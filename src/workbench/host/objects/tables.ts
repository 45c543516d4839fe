import type { Arguments } from '../arguments';
import { invalidArgument, itemNotFound } from '../excel-error';
import type { TableRecord } from '../book-parts';
import type { Area } from '../geometry';
import { checkCellsWritable, checkUnprotected } from '../guards';
import type { HostContext } from '../host-context';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { RangeTarget } from '../range-target';
import { readWhole } from '../read-value';
import { rangeOfAddress } from '../resolve-range';
import type { SheetId } from '../sheet-parts';
import { checkTableArea } from '../table-rules';
import { uniqueHeaders } from '../table-headers';
import { tableObject } from './table';

/** Tables of the workbook (`sheet` null) or of one sheet. */
interface TablesTarget {
  readonly host: HostContext;
  readonly sheet: SheetId | null;
}

const TABLES: ObjectType<TablesTarget> = {
  name: 'TableCollection',
  properties: { count: { get: (self) => tablesIn(self).length } },
  items: (self) => tablesIn(self).map(({ id }) => tableObject({ host: self.host, id })),
  item: (self, args) => {
    const found = find(self, args.text(0));
    if (!found) throw itemNotFound(`the table "${args.text(0)}"`);
    return found;
  },
  objects: {
    add: addTable,
    getItemOrNullObject: (self, args) => find(self, args.text(0)),
    getItemAt: (self, args) => {
      const tables = tablesIn(self);
      const table = tables[readWhole(args.number(0), 'index', 0, tables.length - 1)];
      if (!table) throw invalidArgument('there is no such table');
      return tableObject({ host: self.host, id: table.id });
    },
  },
  methods: { getCount: (self) => tablesIn(self).length },
};

const tablesIn = ({ host, sheet }: TablesTarget): readonly TableRecord[] =>
  host.store.tables().filter((table) => sheet === null || table.sheet === sheet);

function find(self: TablesTarget, key: string): LiveObject | null {
  const table = tablesIn(self).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return table ? tableObject({ host: self.host, id: table.id }) : null;
}

/** `tables.add(address, hasHeaders)`; without headers Excel puts a row of `Column1`… above and moves the cells down. */
function addTable(self: TablesTarget, args: Arguments): LiveObject {
  const { host } = self;
  const given = args.objectOrNull(0, RangeTarget) ?? rangeOfAddress(host, args.text(0), home(self));
  const { sheet } = given;
  if (self.sheet !== null && sheet !== self.sheet) throw invalidArgument('the range lies on another sheet');
  const hasHeaders = args.boolean(1);
  const area = { ...given.area, rowCount: Math.max(given.area.rowCount + (hasHeaders ? 0 : 1), 2) };
  checkUnprotected(host, sheet);
  checkCellsWritable(host, sheet, area);
  checkTableArea(host, { sheet, area }, null);
  if (!hasHeaders) host.store.insertCells(sheet, { ...area, rowCount: 1 }, 'Down');
  const columns = writeHeaders(host, sheet, area, hasHeaders);
  const id = host.store.addTable({
    name: freeName(host),
    sheet,
    area,
    columns,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  });
  return tableObject({ host, id });
}

const home = ({ host, sheet }: TablesTarget): SheetId => sheet ?? host.store.activeSheet();

function writeHeaders(host: HostContext, sheet: SheetId, area: Area, hasHeaders: boolean): readonly string[] {
  const cells = host.store.cells(sheet, { ...area, rowCount: 1 })[0] ?? [];
  const columns = uniqueHeaders(cells.map(({ value }) => (hasHeaders ? value : null)));
  host.store.writeCells(
    sheet,
    columns.map((name, index) => ({ row: area.row, column: area.column + index, content: { value: name } })),
  );
  return columns;
}

function freeName({ store }: HostContext): string {
  const taken = new Set([...store.tables(), ...store.names()].map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** `workbook.tables` (sheet null) or `worksheet.tables`. */
export const tablesObject = (host: HostContext, sheet: SheetId | null): LiveObject =>
  liveObject(TABLES, { host, sheet });
