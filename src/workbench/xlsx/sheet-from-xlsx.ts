import type { Cell, CellValue as XlsxValue, Sheet } from 'hucre';
import type { CellValue, CellWrite } from '../host/cell';
import { moveFormula } from '../host/formula-rewrite';
import { cellArea } from '../host/geometry';
import type { SheetId } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';
import { chartsFromXlsx } from './charts';
import { pageLayoutFromXlsx } from './page-layout';
import { protectionFromXlsx } from './protection';
import { withEquals } from './references';
import { colorFromXlsx } from './colors';
import { conditionalFromXlsx, validationFromXlsx } from './rules-from-xlsx';
import { styleFromXlsx } from './style-from-xlsx';

/** Points per character of the standard font; a column's width in the file counts characters. */
export const POINTS_PER_CHARACTER = 5.25;

const STANDARD_FONT_SIZE = 11;
const MS_PER_DAY = 86_400_000;
const DAYS_FROM_1900_TO_1970 = 25_569;

/** Puts one sheet of the file into the store. Gives what could not be kept. */
export function sheetFromXlsx(
  sheet: Sheet,
  id: SheetId,
  store: WorkbookStore,
  theme: readonly string[],
): readonly string[] {
  putLines(sheet, id, store);
  putStyles(sheet, id, store, theme);
  store.writeCells(id, cellsFromXlsx(sheet));
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    store.merge(id, {
      row: startRow,
      column: startCol,
      rowCount: endRow - startRow + 1,
      columnCount: endCol - startCol + 1,
    });
  }
  for (const [key, { hyperlink }] of sheet.cells ?? []) {
    if (!hyperlink) continue;
    const [row, column] = position(key);
    store.setHyperlink(id, cellArea(row, column), {
      ...(hyperlink.location ? { documentReference: hyperlink.location } : { address: hyperlink.target }),
      ...(hyperlink.tooltip ? { screenTip: hyperlink.tooltip } : {}),
    });
  }
  fitRows(sheet, id, store);
  const lost = putRules(sheet, id, store, theme);
  store.freeze(id, { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 });
  store.setPageLayout(id, pageLayoutFromXlsx(sheet.pageSetup, sheet.headerFooter, sheet.rowBreaks));
  store.updateSheet(id, {
    tabColor: colorFromXlsx(sheet.view?.tabColor, theme) ?? '',
    showGridlines: sheet.view?.showGridLines ?? true,
    showHeadings: sheet.view?.showRowColHeaders ?? true,
  });
  store.setSheetProtection(id, protectionFromXlsx(sheet.protection));
  const charts = chartsFromXlsx(sheet.charts ?? [], sheet.name);
  store.setCharts(id, charts.kept);
  return [...lost, ...(charts.lost > 0 ? ['charts'] : []), ...unknownParts(sheet)];
}

const position = (key: string): [row: number, column: number] => {
  const [row, column] = key.split(',').map(Number);
  return [row ?? 0, column ?? 0];
};

/** Contents of all cells: values from the rows, formulas from the cells. */
function cellsFromXlsx(sheet: Sheet): readonly CellWrite[] {
  const writes: CellWrite[] = [];
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = position(key);
    if (cell.formula && cell.formulaSharedIndex !== undefined) {
      masters.set(cell.formulaSharedIndex, { formula: withEquals(cell.formula), row, column });
    }
  }
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, value] of line.entries()) {
      const cell = sheet.cells?.get(`${row},${column}`);
      const formula = cell ? formulaOf(cell, row, column, masters) : null;
      if (formula !== null) writes.push({ row, column, content: { formula } });
      else if (value !== null && value !== '') writes.push({ row, column, content: { value: valueOf(value, cell) } });
    }
  }
  return writes;
}

/** A shared formula stands in its first cell only; the others take it along, moved. */
function formulaOf(
  cell: Cell,
  row: number,
  column: number,
  masters: ReadonlyMap<number, { formula: string; row: number; column: number }>,
): string | null {
  if (cell.formula) return withEquals(cell.formula);
  const master = cell.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex);
  return master ? moveFormula(master.formula, row - master.row, column - master.column) : null;
}

/** Dates are numbers with a format, in the workbook as in Excel. */
function valueOf(value: XlsxValue, cell: Cell | undefined): CellValue {
  if (value instanceof Date) return value.getTime() / MS_PER_DAY + DAYS_FROM_1900_TO_1970;
  return cell?.type === 'error' && typeof value === 'string' ? { error: value } : value;
}

function putLines(sheet: Sheet, id: SheetId, store: WorkbookStore): void {
  for (const [index, column] of (sheet.columns ?? []).entries()) {
    store.patchLines(id, 'column', index, 1, {
      ...(column.width === undefined ? {} : { size: column.width * POINTS_PER_CHARACTER }),
      ...(column.hidden === undefined ? {} : { hidden: column.hidden }),
      ...(column.outlineLevel === undefined ? {} : { outlineLevel: column.outlineLevel }),
    });
  }
  for (const [index, row] of sheet.rowDefs ?? []) {
    store.patchLines(id, 'row', index, 1, {
      ...(row.height === undefined ? {} : { size: row.height }),
      ...(row.hidden === undefined ? {} : { hidden: row.hidden }),
      ...(row.outlineLevel === undefined ? {} : { outlineLevel: row.outlineLevel }),
    });
  }
}

/** Cells side by side that look alike are put in one go. */
function putStyles(sheet: Sheet, id: SheetId, store: WorkbookStore, theme: readonly string[]): void {
  const styled = [...(sheet.cells ?? [])]
    .flatMap(([key, { style }]) => {
      const [row, column] = position(key);
      return style ? [{ row, column, style, text: JSON.stringify(style) }] : [];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  for (let at = 0; at < styled.length;) {
    const first = styled[at];
    if (!first) break;
    let count = 1;
    for (let next = styled[at + count]; next; next = styled[at + count]) {
      if (next.row !== first.row || next.column !== first.column + count || next.text !== first.text) break;
      count += 1;
    }
    const area = { row: first.row, column: first.column, rowCount: 1, columnCount: count };
    store.patchStyle(id, area, styleFromXlsx(first.style, theme));
    at += count;
  }
}

/** Rows without a height of their own are as high as their text needs, as Excel makes them on opening. */
function fitRows(sheet: Sheet, id: SheetId, store: WorkbookStore): void {
  const rows = new Set<number>();
  for (const [key, { style }] of sheet.cells ?? []) {
    const [row] = position(key);
    const tall = style?.alignment?.wrapText === true || (style?.font?.size ?? 0) > STANDARD_FONT_SIZE;
    if (tall && sheet.rowDefs?.get(row)?.height === undefined) rows.add(row);
  }
  for (const row of rows) store.autofit(id, 'row', row, 1);
}

function putRules(sheet: Sheet, id: SheetId, store: WorkbookStore, theme: readonly string[]): readonly string[] {
  for (const found of sheet.dataValidations ?? []) {
    const { areas, validation } = validationFromXlsx(found);
    for (const area of areas) store.setValidation(id, area, validation);
  }
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  const formats = rules.map((rule, index) => conditionalFromXlsx(rule, `${id}-format-${index}`, theme));
  store.setConditionalFormats(
    id,
    formats.filter((format) => format !== null),
  );
  return rules.flatMap(({ type }, index) => (formats[index] === null ? [`conditional format ${type}`] : []));
}

function unknownParts(sheet: Sheet): readonly string[] {
  const comments = [...(sheet.cells?.values() ?? [])].some(({ comment }) => comment !== undefined);
  const found: readonly (readonly [string, boolean])[] = [
    ['images', (sheet.images?.length ?? 0) > 0],
    ['pivot tables', (sheet.pivotTables?.length ?? 0) > 0],
    ['comments', comments || (sheet.threadedComments?.length ?? 0) > 0],
    ['sparklines', (sheet.sparklines?.length ?? 0) > 0],
    ['text boxes', (sheet.textBoxes?.length ?? 0) > 0],
  ];
  return found.flatMap(([kind, present]) => (present ? [kind] : []));
}
