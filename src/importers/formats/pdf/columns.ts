import type { Block } from './blocks';
import { withWholeCodes } from './broken-codes';
import { centredRows } from './centred-rows';
import type { Cells } from './column-measures';
import { cut, narrowestText, pitchOf, widthOf } from './column-measures';
import type { Row, Unit } from './rows';
import { isListItem } from './rows';
import { isText } from './text-columns';

/** A line in the order of reading, still as it was drawn. */
export interface DrawnLine {
  /** From left to right; several in running text, in a row of cells, and in a label that is broken over lines. */
  readonly units: readonly Unit[];
  readonly column: number | null;
  /** The units of each column, when this is a row of a table whose cells are one line each. */
  readonly cells: readonly (readonly Unit[])[] | null;
  /** Stands in a column of running text, which goes on at the top of the next one. */
  readonly runsOn?: boolean;
}

/** A line that ends this near to the right edge of its column, in parts of its width, runs on in the next. */
const full = 0.85;

/** A first cell of up to three lines and no more letters than this is a label. */
const longestLabel = 60;

/**
 * The lines of a block in the order in which they are read.
 * @param leading the usual distance between two lines of this document, in parts of the type.
 */
export function linesOf(block: Block, leading: number): DrawnLine[] {
  if (block.gutters.length === 0) return block.rows.map(({ units }) => ({ units, column: null, cells: null }));
  const columns = columnsIn(block.rows, block.gutters);
  const centred = centredRows(columns, pitchOf(columns));
  if (centred !== null) return centred.flatMap(labelledLines);
  if (isText(block.rows, columns))
    return partsOf(block)
      .flatMap((part) => columnByColumn(columnsIn(part, block.gutters)))
      .map((line) => ({ ...line, runsOn: true }));
  const rows = tableRows(block, columns, leading);
  const hasLongCells = rows.some((cells) => cells.slice(1).some((units) => units.length > 1));
  const isLabelled = columns.length === 2 && hasLongCells;
  if (isLabelled) return rows.flatMap(labelledLines);
  const lines = rows.map(rowLines);
  const filled = rows.flatMap((cells, at) => (cells.filter((units) => units.length > 0).length > 1 ? [lines[at]] : []));
  const rowed = filled.filter((row) => (row?.[0]?.cells ?? null) !== null).length;
  // Among rows that are one line each, one with nothing but its first cell is a row of the same table.
  const isRowed = columns.length > 2 && rowed * 2 > filled.length;
  return rows.flatMap((cells, at) => (isRowed ? (loneFirstCell(cells) ?? lines[at] ?? []) : (lines[at] ?? [])));
}

/** A row whose cells are empty but for the first: a line with cells, and what its text takes more; null for other rows. */
function loneFirstCell(cells: Cells): DrawnLine[] | null {
  const [first = [], ...others] = cells;
  if (first.length === 0 || others.some((units) => units.length > 0)) return null;
  const row = [first.slice(0, 1), ...others];
  return [{ units: first.slice(0, 1), column: null, cells: row }, ...belowFirst(first)];
}

/** The lines of a first cell that has several. */
function belowFirst(first: readonly Unit[]): DrawnLine[] {
  return first.slice(1).map((unit) => ({ units: [unit], column: 0, cells: null }));
}

function columnsIn(rows: readonly Row[], gutters: readonly number[]): Cells {
  const columns: Unit[][] = [[], ...gutters.map(() => [])];
  for (const { units } of rows) {
    let last = -1;
    for (const unit of units) {
      const at = columnOf(unit, gutters);
      const column = columns[at];
      const before = at === last ? column?.pop() : undefined;
      column?.push(before === undefined ? unit : joined(before, unit));
      last = at;
    }
  }
  return columns;
}

/** Two pieces of one line of one column. */
function joined(left: Unit, right: Unit): Unit {
  return { ...left, fragments: [...left.fragments, ...right.fragments], right: Math.max(left.right, right.right) };
}

function columnOf({ x, right }: Unit, gutters: readonly number[]): number {
  return gutters.filter((gutter) => gutter < (x + right) / 2).length;
}

/** A short heading over all columns does not close the white space between them, but it stands alone at its height. */
function partsOf({ rows, gutters }: Block): Row[][] {
  const pitch = pitchOf(columnsIn(rows, gutters));
  const fonts = new Map<string, number>();
  for (const { units } of rows) for (const { font } of units) fonts.set(font, (fonts.get(font) ?? 0) + 1);
  const parts: Row[][] = [[]];
  rows.forEach((row, at) => {
    const [unit] = row.units;
    const isHeading = unit !== undefined && row.units.length === 1 && (fonts.get(unit.font) ?? 0) < rows.length * 0.2;
    const apart = at > 0 && row.y - (rows[at - 1]?.y ?? 0) > cut * pitch;
    const beside = (one: Row): boolean => one.units.some((other) => columnOf(other, gutters) > 0);
    const between = rows.slice(0, at).some(beside) && rows.slice(at + 1).some(beside);
    if (isHeading && apart && columnOf(unit, gutters) === 0 && between) parts.push([row]);
    else parts[parts.length - 1]?.push(row);
  });
  return parts;
}

function columnByColumn(cells: Cells): DrawnLine[] {
  return cells.flatMap((units, column) => units.map((unit) => ({ units: [unit], column, cells: null })));
}

/** The rows of a table: parted by white space; where its rows stand as close as its lines, by what stands in them. */
function tableRows({ rows, gutters }: Block, columns: Cells, leading: number): Cells[] {
  const usual = leading * (rows[0]?.units[0]?.size ?? 0);
  const own = pitchOf(columns);
  // Where every cell is one line, the distance of lines is that of rows and says nothing.
  const pitch = own > cut * usual ? usual : own;
  const isCut = rows.map((row, at) => at > 0 && row.y - (rows[at - 1]?.y ?? row.y) > cut * pitch);
  const cuts = isCut.filter((one) => one).length;
  const spaced = cuts > 0 && rows.length > cuts + 1;
  const grouped: Row[][] = [];
  rows.forEach((row, at) => {
    const begins =
      at === 0 || isCut[at] === true || isBelowTurned(rows, at) || (!spaced && beginsRow(rows, at, gutters, columns));
    if (begins) grouped.push([row]);
    else grouped[grouped.length - 1]?.push(row);
  });
  return grouped.map((group) => columnsIn(group, gutters).map(withWholeCodes));
}

/** Turned heads are a row of their own, also where a cell of the page before goes on straight below them. */
function isBelowTurned(rows: readonly Row[], at: number): boolean {
  const isTurned = (row: Row | undefined): boolean => row?.units.some(({ turned }) => turned) === true;
  return isTurned(rows[at - 1]) && !isTurned(rows[at]);
}

/** Without space between the rows: a label begins one, unless the text beside it runs on from the line above. */
function beginsRow(rows: readonly Row[], at: number, gutters: readonly number[], columns: Cells): boolean {
  const [row, above] = [rows[at], rows[at - 1]];
  if (row === undefined || above === undefined) return false;
  const has = (one: Row): boolean => one.units.some((unit) => columnOf(unit, gutters) === 0);
  if (!has(row)) return false;
  if (!has(above) || above.units.some(({ turned }) => turned)) return true;
  if (/^\p{Ll}/u.test(row.units[0]?.fragments[0]?.text ?? '')) return false;
  return row.units.length > 1 && !above.units.some((unit) => isFull(unit, gutters, columns));
}

function isFull(unit: Unit, gutters: readonly number[], columns: Cells): boolean {
  const column = columnOf(unit, gutters);
  const units = columns[column] ?? [];
  const width = widthOf(units);
  return (
    column > 0 && width > narrowestText * unit.size && unit.right - Math.min(...units.map(({ x }) => x)) > full * width
  );
}

/** A label and the text beside it. The label is one line however narrow its column is, so that a reader knows it. */
function labelledLines([label = [], ...text]: Cells): DrawnLine[] {
  const letters = label.reduce(
    (sum, { fragments }) => sum + fragments.reduce((all, one) => all + one.text.length, 0),
    0,
  );
  if (label.length < 2 || label.length > 3 || letters > longestLabel) return columnByColumn([label, ...text]);
  return [{ units: label, column: 0, cells: null }, ...columnByColumn([[], ...text])];
}

/** One line with cells when every cell but the first is a line; else the row cell by cell. */
function rowLines(cells: Cells): DrawnLine[] {
  const filled = cells.filter((units) => units.length > 0);
  if (filled.length < 2 || filled.slice(1).some((units) => units.length > 1)) return columnByColumn(cells);
  // A list of one point is a list: the rest of it may stand on the page before or behind.
  if (filled.slice(1).some((units) => units.some(isListItem))) return columnByColumn(cells);
  const [first = [], ...others] = cells;
  if (first.length === 0 && (filled[0]?.length ?? 0) > 1) return columnByColumn(cells);
  if (first.length > 1 && others.some((units) => units.some((unit) => unit.right - unit.x > 4 * unit.size)))
    return others.length === 1 ? labelledLines(cells) : columnByColumn(cells);
  const row = [first.slice(0, 1), ...others];
  return [{ units: row.flat(), column: null, cells: row }, ...belowFirst(first)];
}
