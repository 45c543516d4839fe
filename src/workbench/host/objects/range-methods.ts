import type { Arguments } from '../arguments';
import { invalidArgument, invalidOperation } from '../excel-error';
import { cellCount, containsArea, intersect, isUnbounded, type Area } from '../geometry';
import { checkAllowed, checkCellsWritable, checkUnprotected } from '../guards';
import type { ObjectType } from '../live-object';
import type { RangeTarget } from '../range-target';
import { readWord } from '../read-value';
import type { Axis } from '../sheet-parts';
import { getCellProperties } from './cell-properties';
import { deleteCells } from './insert-delete';

/** Methods of a range that answer nothing. */
export const RANGE_METHODS: NonNullable<ObjectType<RangeTarget>['methods']> = {
  clear: (self, args) => clear(self, readWord(args.textOr(0, 'All'), 'applyTo', CLEAR)),
  delete: deleteCells,
  select: ({ host, sheet, area }) => {
    if (host.sheet(sheet).visibility !== 'Visible') throw invalidOperation('the sheet is hidden');
    host.store.select(sheet, area);
  },
  calculate: ({ host }) => host.store.calculate(),
  merge: (self, args) => {
    const { host, sheet, area } = self;
    checkUnprotected(host, sheet);
    if (host.store.tables().some((table) => table.sheet === sheet && intersect(table.area, area))) {
      throw invalidOperation('a table cannot hold merged cells');
    }
    if (isUnbounded(area)) throw invalidArgument('whole rows or columns are not merged here');
    const across = args.booleanOr(0, false);
    const strips = across ? Array.from({ length: area.rowCount }, (_, i) => strip(area, i)) : [area];
    for (const piece of strips) if (cellCount(piece) > 1) host.store.merge(sheet, piece);
  },
  unmerge: ({ host, sheet, area }) => {
    checkUnprotected(host, sheet);
    host.store.unmerge(sheet, area);
  },
  // The runtime asks this before it sends an array of more than 1,500 cells in strips of rows (excel-web-16.00.js).
  _ValidateArraySize: ({ area }, args) => {
    if (args.number(0) !== area.rowCount || args.number(1) !== area.columnCount) {
      throw invalidArgument('the array does not fit the range');
    }
  },
  getCellProperties,
  group: (self, args) => outline(self, args, 1),
  ungroup: (self, args) => outline(self, args, -1),
};

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

const strip = (area: Area, index: number): Area => ({ ...area, row: area.row + index, rowCount: 1 });

function clear({ host, sheet, area }: RangeTarget, what: (typeof CLEAR)[number]): void {
  const { store } = host;
  const all = what === 'All';
  if (all || what === 'Contents' || what === 'ResetContents') {
    checkCellsWritable(host, sheet, area);
    const header = store.tables().find((table) => {
      const touched =
        table.showHeaders && table.sheet === sheet ? intersect({ ...table.area, rowCount: 1 }, area) : null;
      return touched !== null && !containsArea(area, table.area);
    });
    if (header) throw invalidOperation('headers of a table cannot be empty');
    store.clearContents(sheet, area);
  }
  if (all || what === 'Formats') {
    checkAllowed(host, sheet, 'allowFormatCells');
    store.clearStyles(sheet, area);
  }
  if (all) {
    for (const table of store.tables()) {
      if (table.sheet === sheet && containsArea(area, table.area)) store.removeTable(table.id);
    }
    store.setValidation(sheet, area, null);
    store.unmerge(sheet, area);
    clearConditionalFormats({ host, sheet }, area);
  }
  if (all || what === 'Hyperlinks' || what === 'RemoveHyperlinks') store.setHyperlink(sheet, area, null);
}

/** Takes away the conditional formats that lie in the area completely. */
function clearConditionalFormats({ host, sheet }: Pick<RangeTarget, 'host' | 'sheet'>, area: Area): void {
  const left = host.store
    .conditionalFormats(sheet)
    .filter((format) => !format.areas.every((part) => containsArea(area, part)));
  host.store.setConditionalFormats(sheet, left);
}

/** Excel has eight levels of outline. */
const MAX_OUTLINE = 8;

function outline({ host, sheet, area }: RangeTarget, args: Arguments, step: 1 | -1): void {
  checkUnprotected(host, sheet);
  const axis: Axis =
    readWord(args.text(0), 'groupOption', ['ByRows', 'ByColumns'] as const) === 'ByRows' ? 'row' : 'column';
  const [first, count] = axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  for (let line = first; line < first + count; line += 1) {
    const [record] = host.store.linesIn(sheet, axis, line, 1);
    const level = (record?.outlineLevel ?? 0) + step;
    if (level < 0 || level >= MAX_OUTLINE) throw invalidOperation('there are no more levels of outline');
    host.store.patchLines(sheet, axis, line, 1, { outlineLevel: level });
  }
}
