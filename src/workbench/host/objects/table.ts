import { invalidArgument, invalidOperation } from '../excel-error';
import { endRow, intersect } from '../geometry';
import { checkUnprotected } from '../guards';
import { liveObject, type LiveObject, type ObjectType, type Property } from '../live-object';
import { objectOf, RangeTarget, SheetTarget } from '../range-target';
import { readBoolean, readText } from '../read-value';
import { rangeOnSheet } from '../resolve-range';
import { tableBody, tableHeader, tableTotals } from '../structured-reference';
import { settleTableHeaders } from '../table-headers';
import { checkTableArea, checkTableName } from '../table-rules';
import { tableColumnsObject } from './table-columns';
import { tableRowsObject } from './table-rows';
import { tableSortObject } from './table-sort';
import { partOfTable, tableRecord, type TableTarget } from './table-target';

type Flag =
  'showFilterButton' | 'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn';

const flag = (name: Flag): Property<TableTarget> => ({
  get: (self) => tableRecord(self)[name],
  set: (self, value) => {
    checkUnprotected(self.host, tableRecord(self).sheet);
    self.host.store.updateTable(self.id, { [name]: readBoolean(value, name) });
  },
});

const TABLE: ObjectType<TableTarget> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (self) => tableRecord(self).name,
      set: (self, value) => {
        const name = readText(value, 'name');
        checkTableName(self.host, name, self.id);
        self.host.store.updateTable(self.id, { name });
      },
    },
    style: {
      get: (self) => tableRecord(self).style,
      set: (self, value) => self.host.store.updateTable(self.id, { style: readStyle(value) }),
    },
    showHeaders: { get: (self) => tableRecord(self).showHeaders },
    showTotals: { get: (self) => tableRecord(self).showTotals },
    showFilterButton: flag('showFilterButton'),
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
  },
  missing: ['legacyId'],
  navigation: {
    columns: tableColumnsObject,
    rows: tableRowsObject,
    sort: tableSortObject,
    worksheet: (self) => objectOf(new SheetTarget(self.host, tableRecord(self).sheet)),
  },
  objects: {
    getRange: (self) => partOfTable(self, tableRecord(self).area, 'cells'),
    getHeaderRowRange: (self) => partOfTable(self, tableHeader(tableRecord(self)), 'header row'),
    getTotalRowRange: (self) => partOfTable(self, tableTotals(tableRecord(self)), 'total row'),
    getDataBodyRange: (self) => partOfTable(self, tableBody(tableRecord(self)), 'rows'),
    convertToRange: (self) => {
      const { sheet, area } = tableRecord(self);
      checkUnprotected(self.host, sheet);
      self.host.store.removeTable(self.id);
      return objectOf(new RangeTarget(self.host, sheet, area));
    },
  },
  methods: {
    delete: (self) => {
      const { sheet, area } = tableRecord(self);
      checkUnprotected(self.host, sheet);
      self.host.store.removeTable(self.id);
      self.host.store.clearContents(sheet, area);
      self.host.store.clearStyles(sheet, area);
    },
    resize: (self, args) => {
      const { sheet } = tableRecord(self);
      resize(self, args.objectOrNull(0, RangeTarget) ?? rangeOnSheet(self.host, sheet, args.text(0)));
    },
  },
};

/** A name of a style of Excel's own, or '' for none. Other styles would have to be in the workbook. */
function readStyle(value: unknown): string {
  const style = readText(value, 'style');
  const known = /^TableStyle(?:Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style);
  if (!known && style !== '') throw invalidArgument(`there is no table style "${style}"`);
  return style;
}

/** "The header row must be the same and the new range must overlap the original" (documentation of Table.resize). */
function resize(self: TableTarget, range: RangeTarget): void {
  const table = tableRecord(self);
  const { host } = self;
  const { area } = range;
  if (range.sheet !== table.sheet) throw invalidArgument('the range lies on another sheet');
  checkUnprotected(host, table.sheet);
  if (area.row !== table.area.row || !intersect(area, table.area)) {
    throw invalidArgument('the header row stays where it is and the ranges overlap');
  }
  if (area.rowCount < (table.showHeaders ? 2 : 1)) throw invalidArgument('a table has at least one row');
  if (table.showTotals && endRow(area) !== endRow(table.area)) {
    throw invalidOperation('a table with a total row is not resized here');
  }
  checkTableArea(host, { sheet: table.sheet, area }, table.id);
  host.store.updateTable(table.id, { area });
  settleTableHeaders(host, table.sheet, area);
}

/** One table. */
export const tableObject = (target: TableTarget): LiveObject => liveObject(TABLE, target);
