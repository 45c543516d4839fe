import { EMPTY_CELL, type CellContent } from '../host/cell';
import type { ChartRecord } from '../host/charts';
import { boundingArea, type Area } from '../host/geometry';
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from '../host/page-layout';
import {
  DEFAULT_SIZE,
  type Axis,
  type ConditionalFormat,
  type DataValidation,
  type Frozen,
  type Hyperlink,
  type LineRecord,
  type SheetId,
  type SheetProtection,
  type SheetRecord,
} from '../host/sheet-parts';
import { AreaMap } from './area-map';
import { Grid } from './grid';
import { StyleGrid } from './style-grid';

/** Everything one sheet holds. */
export class MemorySheet {
  record: SheetRecord;
  readonly cells = new Grid<CellContent>();
  readonly styles = new StyleGrid();
  /** Rows and columns that differ from the standard, as one-cell-wide areas. */
  readonly lines: Readonly<Record<Axis, AreaMap<LineRecord>>> = { row: new AreaMap(), column: new AreaMap() };
  readonly links = new AreaMap<Hyperlink>();
  readonly validations = new AreaMap<DataValidation>();
  merges: readonly Area[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  frozen: Frozen = { rows: 0, columns: 0 };
  protection: SheetProtection | null = null;
  pageLayout: PageLayout = DEFAULT_PAGE_LAYOUT;
  charts: readonly ChartRecord[] = [];

  constructor(id: SheetId, name: string) {
    this.record = { id, name, visibility: 'Visible', tabColor: '', showGridlines: true, showHeadings: true };
  }

  cellAt(row: number, column: number): CellContent {
    return this.cells.at(row, column) ?? EMPTY_CELL;
  }

  usedArea(valuesOnly: boolean): Area | null {
    const values = this.cells.bounds();
    const styled = valuesOnly ? null : this.styles.bounds();
    return values && styled ? boundingArea(values, styled) : (values ?? styled);
  }

  lineAt(axis: Axis, index: number): LineRecord {
    return this.lines[axis].at(index, 0) ?? standardLine(axis);
  }
}

/** An untouched row or column. */
export const standardLine = (axis: Axis): LineRecord => ({ size: DEFAULT_SIZE[axis], hidden: false, outlineLevel: 0 });

/** Rows or columns as the area that `MemorySheet.lines` keeps them under. */
export const lineArea = (first: number, count: number): Area => ({
  row: first,
  column: 0,
  rowCount: count,
  columnCount: 1,
});
