import { isCellError, type CellContent } from '../cell';
import { displayText } from '../display-text';
import { invalidArgument } from '../excel-error';
import { cellCount, isUnbounded } from '../geometry';
import { checkAllowed } from '../guards';
import { MAX_CELLS_PER_RANGE } from '../limits';
import type { Property } from '../live-object';
import type { RangeTarget } from '../range-target';
import { readBoolean, readRecord, readText } from '../read-value';
import type { Axis, Hyperlink } from '../sheet-parts';
import { formulaOnWire, readShape, valueOnWire, valueTypeOf, writeValues } from '../write-cells';
import { uniform } from './uniform';

type Cells = readonly (readonly CellContent[])[];

/**
 * Cells of a bounded range, each as `read` says; whole rows and columns give null (documentation, "unbounded ranges"),
 * more than 5 million cells are refused.
 */
function mapCells(target: RangeTarget, read: (cell: CellContent, row: number, column: number) => unknown): unknown {
  const { host, sheet, area } = target;
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MAX_CELLS_PER_RANGE) throw invalidArgument(`a range has at most ${MAX_CELLS_PER_RANGE} cells`);
  const cells: Cells = host.store.cells(sheet, area);
  return cells.map((line, i) => line.map((cell, j) => read(cell, area.row + i, area.column + j)));
}

/** Whether the formulas of these cells are hidden: on a protected sheet only. */
const hidesFormulas = ({ host, sheet }: RangeTarget): boolean => host.store.sheetProtection(sheet) !== null;

/** What a range shows of its cells. */
export const RANGE_CELLS: Readonly<Record<string, Property<RangeTarget>>> = {
  values: { get: (self) => mapCells(self, valueOnWire), set: writeValues },
  formulas: {
    get: (self) => {
      const hide = hidesFormulas(self);
      const hidden = (row: number, column: number): boolean =>
        hide && self.host.store.styleAt(self.sheet, row, column).formulaHidden;
      return mapCells(self, (cell, row, column) => (hidden(row, column) ? valueOnWire(cell) : formulaOnWire(cell)));
    },
    set: writeValues,
  },
  text: {
    get: (self) =>
      mapCells(self, (cell, row, column) =>
        displayText(cell.value, self.host.store.styleAt(self.sheet, row, column).numberFormat),
      ),
  },
  valueTypes: { get: (self) => mapCells(self, valueTypeOf) },
  numberFormat: {
    get: (self) =>
      mapCells(self, (_cell, row, column) => self.host.store.styleAt(self.sheet, row, column).numberFormat),
    set: setNumberFormat,
  },
  style: {
    get: ({ host, sheet, area }) => uniform(host.store.stylesIn(sheet, area), ({ styleName }) => styleName),
    set: ({ host, sheet, area }, value) => {
      checkAllowed(host, sheet, 'allowFormatCells');
      host.store.patchStyle(sheet, area, { styleName: readText(value, 'style') });
    },
  },
  hyperlink: { get: readHyperlink, set: setHyperlink },
  rowHidden: hiddenLines('row'),
  columnHidden: hiddenLines('column'),
  hidden: {
    get: (self) => isHidden(self, 'row') === true || isHidden(self, 'column') === true,
  },
};

/** An empty text goes back to General (documentation, blank and null values). */
const readNumberFormat = (value: unknown): string => readText(value, 'numberFormat') || 'General';

function setNumberFormat(target: RangeTarget, value: unknown): void {
  const { host, sheet, area } = target;
  checkAllowed(host, sheet, 'allowFormatCells');
  if (!Array.isArray(value)) {
    host.store.patchStyle(sheet, area, { numberFormat: readNumberFormat(value) });
    return;
  }
  const rows = readShape(value, target);
  for (const [i, line] of rows.entries()) {
    for (const [j, format] of line.entries()) {
      if (format === null) continue;
      const cell = { row: area.row + i, column: area.column + j, rowCount: 1, columnCount: 1 };
      host.store.patchStyle(sheet, cell, { numberFormat: readNumberFormat(format) });
    }
  }
}

function hiddenLines(axis: Axis): Property<RangeTarget> {
  return {
    get: (self) => isHidden(self, axis),
    set: ({ host, sheet, area }, value) => {
      checkAllowed(host, sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      const [first, count] = axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
      host.store.patchLines(sheet, axis, first, count, { hidden: readBoolean(value, `${axis}Hidden`) });
    },
  };
}

/** null when some lines are hidden and some are not. */
function isHidden({ host, sheet, area }: RangeTarget, axis: Axis): boolean | null {
  const [first, count] = axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  return uniform(host.store.linesIn(sheet, axis, first, count), ({ hidden }) => hidden);
}

function readHyperlink({ host, sheet, area }: RangeTarget): unknown {
  const link = host.store.hyperlinkAt(sheet, area.row, area.column);
  if (!link) return null;
  const cell = host.store.cells(sheet, { ...area, rowCount: 1, columnCount: 1 })[0]?.[0];
  const value = cell?.value ?? null;
  return { ...link, textToDisplay: isCellError(value) ? value.error : String(value ?? '') };
}

function setHyperlink(target: RangeTarget, value: unknown): void {
  const { host, sheet, area } = target;
  checkAllowed(host, sheet, 'allowInsertHyperlinks');
  const given = readRecord(value, 'hyperlink', ['address', 'documentReference', 'screenTip', 'textToDisplay']);
  const part = (name: string): string | undefined =>
    given[name] === undefined || given[name] === null || given[name] === '' ? undefined : readText(given[name], name);
  const [address, documentReference, screenTip] = [part('address'), part('documentReference'), part('screenTip')];
  if (address === undefined && documentReference === undefined) throw invalidArgument('a hyperlink needs a target');
  const link: Hyperlink = {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  host.store.setHyperlink(sheet, area, link);
  const text = part('textToDisplay');
  // Excel writes the text literally and gives the cell the look of a link.
  if (text !== undefined) {
    host.store.writeCells(sheet, [{ row: area.row, column: area.column, content: { value: text } }]);
  }
  host.store.patchStyle(sheet, area, { styleName: 'Hyperlink', fontColor: '#0563C1', underline: 'Single' });
}
