/** Everything of a sheet that is not cells: widths, heights, panes, paper. */
import { areaName, cellName, columnName } from '../plan/a1';
import { margins } from '../plan/sheet/page';
import type { ColumnPlan, RowPlan, SheetFeature, SheetPlan } from '../plan/workbook-plan';
import { actionBytes } from './step';
import type { Step } from './step';

type PrintFeature = Extract<SheetFeature, { kind: 'print' }>;
type FreezeFeature = Extract<SheetFeature, { kind: 'freeze' }>;

/** Tab colour, gridlines, widths and heights. */
export function gridStep(sheet: SheetPlan): Step {
  const rows = runsOf(sheet.rows);
  return {
    bytes: (4 + sheet.columns.length * 3 + rows.length * 3) * actionBytes,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      if (sheet.tabColor !== null) worksheet.tabColor = sheet.tabColor;
      if (!sheet.gridlines) worksheet.showGridlines = false;
      for (const column of sheet.columns) setColumn(worksheet, column);
      for (const run of rows) setRows(worksheet, run);
    },
  };
}

/** Excel wants points; a character is 7 pixels wide beside 5 of padding, and 4 pixels are 3 points. */
export function setColumn(worksheet: Excel.Worksheet, { column, width, hidden }: ColumnPlan): void {
  const name = columnName(column);
  const range = worksheet.getRange(`${name}:${name}`);
  range.format.columnWidth = Math.trunc(width * 7 + 5) * 0.75;
  if (hidden) range.columnHidden = true;
}

interface RowRun extends RowPlan {
  readonly last: number;
}

/** Rows below each other that are alike, in one. */
function runsOf(rows: readonly RowPlan[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    const alike = run && run.height === row.height && !run.grows === !row.grows && !run.hidden === !row.hidden;
    if (run && alike && run.last + 1 === row.row) runs[runs.length - 1] = { ...run, last: row.row };
    else runs.push({ ...row, last: row.row });
  }
  return runs;
}

/** A row that may grow is fitted by Excel, which then keeps fitting it. */
function setRows(worksheet: Excel.Worksheet, run: RowRun): void {
  const range = worksheet.getRange(`${run.row + 1}:${run.last + 1}`);
  if (run.height !== null && !run.grows) range.format.rowHeight = run.height;
  else range.format.autofitRows();
  if (run.hidden) range.rowHidden = true;
}

/** Panes that stay in view. */
export function freezeStep(sheetName: string, { rows, columns }: FreezeFeature): Step {
  return {
    bytes: 3 * actionBytes,
    queue: (context) => {
      const panes = context.workbook.worksheets.getItem(sheetName).freezePanes;
      if (rows > 0 && columns > 0) panes.freezeAt(areaName({ row: 0, column: 0, rows, columns }));
      else if (rows > 0) panes.freezeRows(rows);
      else if (columns > 0) panes.freezeColumns(columns);
    },
  };
}

/** Print setup on A4. */
export function printStep(sheetName: string, print: PrintFeature): Step {
  return {
    bytes: (16 + 3 * print.rowBreaks.length) * actionBytes + 600,
    queue: (context) => {
      const layout = context.workbook.worksheets.getItem(sheetName).pageLayout;
      const breaks = context.workbook.worksheets.getItem(sheetName).horizontalPageBreaks;
      layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      layout.paperSize = 'A4';
      layout.setPrintMargins('Points', margins);
      if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
      if (print.area) layout.setPrintArea(areaName(print.area));
      if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
      for (const row of print.rowBreaks) breaks.add(cellName({ row, column: 0 }));
      const texts = layout.headersFooters.defaultForAllPages;
      const { header, footer } = print;
      if (header.left !== '') texts.leftHeader = header.left;
      if (header.center !== '') texts.centerHeader = header.center;
      if (header.right !== '') texts.rightHeader = header.right;
      if (footer.left !== '') texts.leftFooter = footer.left;
      if (footer.center !== '') texts.centerFooter = footer.center;
      if (footer.right !== '') texts.rightFooter = footer.right;
    },
  };
}
