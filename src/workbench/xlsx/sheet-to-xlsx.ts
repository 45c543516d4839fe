import type { Cell, ColumnDef, RowDef, WriteSheet } from 'hucre';
import { type CellContent, isCellError } from '../host/cell';
import { type Area, boundingArea, cellArea, endColumn, endRow } from '../host/geometry';
import { type Axis, DEFAULT_SIZE, type LineRecord, type SheetRecord } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';
import { DEFAULT_STYLE } from '../host/style';
import { chartToXlsx } from './charts';
import { colorToXlsx } from './colors';
import { headerFooterToXlsx, pageSetupToXlsx, rowBreaksToXlsx } from './page-layout';
import { protectionToXlsx } from './protection';
import { withoutEquals } from './references';
import { conditionalToXlsx, validationToXlsx } from './rules-to-xlsx';
import { POINTS_PER_CHARACTER } from './sheet-from-xlsx';
import { styleToXlsx } from './style-to-xlsx';

/** Rows and columns looked at beyond the used ones, for sizes and styles of lines that are still empty. */
const BEYOND = 50;

/** One sheet as the library wants it; its tables are added by the caller, which knows the workbook. */
export function sheetToXlsx(record: SheetRecord, store: WorkbookStore): WriteSheet {
  const { id } = record;
  const used = boundingArea(cellArea(0, 0), store.usedArea(id, false) ?? cellArea(0, 0));
  const frozen = store.frozen(id);
  const protection = store.sheetProtection(id);
  const layout = store.pageLayout(id);
  const charts = store.charts(id);
  const texts = headerFooterToXlsx(layout.headersFooters);
  return {
    name: record.name,
    cells: cellsToXlsx(store, id, used),
    columns: columnsToXlsx(store, id, endColumn(used) + BEYOND),
    rowDefs: rowsToXlsx(store, id, endRow(used) + BEYOND),
    merges: store.merges(id).map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: endRow(area) - 1,
      endCol: endColumn(area) - 1,
    })),
    dataValidations: store.validations(id).map(({ areas, validation }) => validationToXlsx(areas, validation)),
    conditionalRules: store.conditionalFormats(id).map((format, index) => conditionalToXlsx(format, index + 1)),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    ...(protection === null ? {} : { protection: protectionToXlsx(protection) }),
    ...(charts.length === 0 ? {} : { charts: charts.map((chart) => chartToXlsx(chart, record, store)) }),
    pageSetup: pageSetupToXlsx(layout),
    ...(layout.rowBreaks.length === 0 ? {} : { rowBreaks: rowBreaksToXlsx(layout) }),
    ...(texts === undefined ? {} : { headerFooter: texts }),
    view: {
      showGridLines: record.showGridlines,
      showRowColHeaders: record.showHeadings,
      ...(record.tabColor === '' ? {} : { tabColor: colorToXlsx(record.tabColor) }),
    },
    ...(record.visibility === 'Hidden' ? { hidden: true } : {}),
    ...(record.visibility === 'VeryHidden' ? { veryHidden: true } : {}),
  };
}

function cellsToXlsx(store: WorkbookStore, id: string, used: Area): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [rowOffset, line] of store.cells(id, used).entries()) {
    for (const [columnOffset, content] of line.entries()) {
      const row = used.row + rowOffset;
      const column = used.column + columnOffset;
      const style = store.styleAt(id, row, column);
      const link = store.hyperlinkAt(id, row, column);
      const empty = content.formula === null && content.value === null;
      if (empty && style === DEFAULT_STYLE && link === null) continue;
      cells.set(`${row},${column}`, {
        ...contentToXlsx(content),
        ...(style === DEFAULT_STYLE ? {} : { style: styleToXlsx(style) }),
        ...(link === null
          ? {}
          : {
              hyperlink: {
                target: link.documentReference === undefined ? (link.address ?? '') : '',
                ...(link.documentReference === undefined ? {} : { location: link.documentReference }),
                ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }),
              },
            }),
      });
    }
  }
  return cells;
}

function contentToXlsx({ formula, value }: CellContent): Partial<Cell> {
  const plain = isCellError(value) ? value.error : value;
  if (formula !== null) return { formula: withoutEquals(formula), formulaResult: plain };
  return isCellError(value) ? { value: value.error, type: 'error' } : { value: plain };
}

const lineOf = (store: WorkbookStore, id: string, axis: Axis, index: number): LineRecord => {
  const [line] = store.linesIn(id, axis, index, 1);
  return line ?? { size: DEFAULT_SIZE[axis], hidden: false, outlineLevel: 0 };
};

function columnsToXlsx(store: WorkbookStore, id: string, count: number): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (let index = 0; index < count; index += 1) {
    const { size, hidden, outlineLevel } = lineOf(store, id, 'column', index);
    columns.push({
      ...(size === DEFAULT_SIZE.column ? {} : { width: size / POINTS_PER_CHARACTER }),
      ...(hidden ? { hidden: true } : {}),
      ...(outlineLevel > 0 ? { outlineLevel } : {}),
    });
  }
  while (columns.length > 0 && Object.keys(columns.at(-1) ?? {}).length === 0) columns.pop();
  return columns;
}

function rowsToXlsx(store: WorkbookStore, id: string, count: number): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (let index = 0; index < count; index += 1) {
    const { size, hidden, outlineLevel } = lineOf(store, id, 'row', index);
    if (size === DEFAULT_SIZE.row && !hidden && outlineLevel === 0) continue;
    rows.set(index, {
      ...(size === DEFAULT_SIZE.row ? {} : { height: size }),
      ...(hidden ? { hidden: true } : {}),
      ...(outlineLevel > 0 ? { outlineLevel } : {}),
    });
  }
  return rows;
}
