import type { Area } from './geometry';
import type {
  CalculationMode,
  CustomPropertyValue,
  DocumentProperties,
  NameKey,
  NameRecord,
  TablePatch,
  TableRecord,
} from './book-parts';
import type { CellContent, CellWrite } from './cell';
import type { ChartRecord } from './charts';
import type { PageLayout } from './page-layout';
import type {
  Axis,
  ConditionalFormat,
  DataValidation,
  Frozen,
  Hyperlink,
  LineRecord,
  SheetId,
  SheetPatch,
  SheetProtection,
  SheetRecord,
} from './sheet-parts';
import type { StoreEvent } from './store-event';
import type { CellStyle, StylePatch } from './style';

/**
 * Where the cells live: in memory for tests, in Univer in the browser; one suite holds both (test/workbench/store-suite).
 *
 * The host checks everything Excel would refuse (names, limits, protection, shapes) before it calls, and does all
 * reading of typed text; a store keeps what it is given, moves it when rows and columns move, and calculates. It never
 * refuses because of protection. An unknown sheet, name or table is a programming error and throws.
 * Reads are synchronous; only calculation may take time (`settle`). Sheets, rows and columns count from 0.
 */
export interface WorkbookStore {
  // Sheets
  /** In the order of the tabs. */
  sheets(): readonly SheetRecord[];
  /** Adds an empty visible sheet after the last one, without activating it. */
  addSheet(name: string): SheetId;
  /** Formulas and names that refer to it get `#REF!`; its own names and tables go with it. */
  deleteSheet(sheet: SheetId): void;
  moveSheet(sheet: SheetId, position: number): void;
  /** A new name is followed by every formula and name. */
  updateSheet(sheet: SheetId, patch: SheetPatch): void;
  activeSheet(): SheetId;
  activateSheet(sheet: SheetId): void;
  /** Of the active sheet. */
  selection(): Area;
  /** Activates the sheet as well. */
  select(sheet: SheetId, area: Area): void;

  // Cells
  /** Row by row. The area is bounded by the host (at most 5 million cells). */
  cells(sheet: SheetId, area: Area): readonly (readonly CellContent[])[];
  /** One change and one event, whatever the number of cells. Formats stay. */
  writeCells(sheet: SheetId, writes: readonly CellWrite[]): void;
  /** Empties the cells; formats, validations and links stay. */
  clearContents(sheet: SheetId, area: Area): void;
  /** The smallest area from the first to the last used cell, or null; with `valuesOnly` formats do not count. */
  usedArea(sheet: SheetId, valuesOnly: boolean): Area | null;
  /**
   * Moves the cells at and below (or right of) the area to make room. Everything in them moves along: contents, styles,
   * merges, validations, conditional formats, links, tables, and the references of formulas and names. New cells take
   * the style of the row above (or column at the left). Whole rows and columns take their size along.
   */
  insertCells(sheet: SheetId, area: Area, shift: 'Down' | 'Right'): void;
  /** The opposite; a reference to what vanishes becomes `#REF!`. A table whose whole area vanishes goes too. */
  deleteCells(sheet: SheetId, area: Area, shift: 'Up' | 'Left'): void;

  // Looks
  /** The styles that occur in the area, each at least once, in no order: for a host that asks "are all alike?". */
  stylesIn(sheet: SheetId, area: Area): Iterable<CellStyle>;
  styleAt(sheet: SheetId, row: number, column: number): CellStyle;
  /** Must be cheap for whole rows, columns and sheets. */
  patchStyle(sheet: SheetId, area: Area, patch: StylePatch): void;
  /** Back to the default style. */
  clearStyles(sheet: SheetId, area: Area): void;
  /** The records that occur from `first` on for `count` rows or columns, each at least once. */
  linesIn(sheet: SheetId, axis: Axis, first: number, count: number): Iterable<LineRecord>;
  /** A size null goes back to the standard size. */
  patchLines(
    sheet: SheetId,
    axis: Axis,
    first: number,
    count: number,
    patch: { readonly size?: number | null; readonly hidden?: boolean; readonly outlineLevel?: number },
  ): void;
  /** Gives rows or columns the size their text needs; merged cells do not count (as in Excel). */
  autofit(sheet: SheetId, axis: Axis, first: number, count: number): void;
  merges(sheet: SheetId): readonly Area[];
  /** Keeps only the top left value, as Excel does. Existing merges in it vanish. */
  merge(sheet: SheetId, area: Area): void;
  /** Takes apart every merge that touches the area. */
  unmerge(sheet: SheetId, area: Area): void;
  frozen(sheet: SheetId): Frozen;
  freeze(sheet: SheetId, frozen: Frozen): void;
  hyperlinkAt(sheet: SheetId, row: number, column: number): Hyperlink | null;
  setHyperlink(sheet: SheetId, area: Area, link: Hyperlink | null): void;

  // Rules
  /** Every validation with its areas; two entries do not overlap. */
  validations(sheet: SheetId): readonly { readonly areas: readonly Area[]; readonly validation: DataValidation }[];
  /** Replaces what the area had; null takes it away. What is already in the cells stays (as in Excel). */
  setValidation(sheet: SheetId, area: Area, validation: DataValidation | null): void;
  /** First = highest priority. */
  conditionalFormats(sheet: SheetId): readonly ConditionalFormat[];
  /** Replaces them all, in order of priority. */
  setConditionalFormats(sheet: SheetId, formats: readonly ConditionalFormat[]): void;
  sheetProtection(sheet: SheetId): SheetProtection | null;
  setSheetProtection(sheet: SheetId, protection: SheetProtection | null): void;
  pageLayout(sheet: SheetId): PageLayout;
  setPageLayout(sheet: SheetId, layout: PageLayout): void;
  /** In the order in which they were made; the later lies over the earlier. */
  charts(sheet: SheetId): readonly ChartRecord[];
  setCharts(sheet: SheetId, charts: readonly ChartRecord[]): void;

  // Names and tables
  names(): readonly NameRecord[];
  /** Adds the name, or replaces the one with the same scope and text. */
  putName(record: NameRecord): void;
  removeName(key: NameKey): void;
  tables(): readonly TableRecord[];
  /** Writes no cells: the host has put the headers there. The id is the store's. */
  addTable(table: Omit<TableRecord, 'id'>): string;
  /** A new table or column name is followed by structured references. */
  updateTable(id: string, patch: TablePatch): void;
  /** The cells stay. */
  removeTable(id: string): void;

  // Workbook
  /** Password of the structure's protection ('' is none), or null when it is not protected. */
  structureProtection(): { readonly password: string } | null;
  setStructureProtection(protection: { readonly password: string } | null): void;
  properties(): DocumentProperties;
  setProperties(patch: Partial<DocumentProperties>): void;
  customProperties(): ReadonlyMap<string, CustomPropertyValue>;
  /** null takes it away. Keys differ ignoring case. */
  setCustomProperty(key: string, value: CustomPropertyValue | null): void;
  /** Settings of add-ins: JSON values by key. */
  settings(): ReadonlyMap<string, unknown>;
  setSetting(key: string, value: unknown): void;
  removeSetting(key: string): void;

  // Calculation
  calculationMode(): CalculationMode;
  setCalculationMode(mode: CalculationMode): void;
  /** Calculates everything, in whatever mode. Resolves when the results can be read. */
  calculate(): Promise<void>;
  /**
   * Resolves when results of what was written so far can be read; in manual mode there is nothing to wait for (results
   * stay as they were). Costs nothing when nothing changed.
   */
  settle(): Promise<void>;

  /** Tells of every change, by the host or by the user; the host turns them into Office.js events. Returns the undoing. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
}
