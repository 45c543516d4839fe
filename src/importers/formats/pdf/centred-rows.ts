import type { Unit } from './rows';

type Columns = readonly (readonly Unit[])[];

/** The middle of a cell is this near to the middle of the cell beside it, in lines. */
const sameMiddle = 0.25;
/** A line of the first column this much further down than usual begins another cell. */
const cut = 1.3;
/** With fewer rows than this, middles that meet may be chance. */
const fewest = 3;

/**
 * The rows of a table of two columns whose cells are centred from top to bottom: their first lines do not stand side by
 * side, their middles do. A middle moves half a line with every line that a cell takes more, so that one division of the
 * second column fits at most.
 * @param columns the lines of both columns, from top to bottom.
 * @param pitch the distance between two lines.
 * @returns the cells of each row; null when the middles do not meet in every row, or the first lines do.
 */
export function centredRows(columns: Columns, pitch: number): Columns[] | null {
  const [first, second] = columns;
  if (first === undefined || second === undefined || columns.length > 2 || pitch <= 0) return null;
  if (isTopped(first, second, pitch)) return null;
  const rows: Columns[] = [];
  let from = 0;
  for (const label of cellsOf(first, pitch)) {
    let end = from + 1;
    while (end < second.length && below(label, second.slice(from, end)) > sameMiddle * pitch) end += 1;
    const beside = second.slice(from, end);
    if (beside.length === 0 || Math.abs(below(label, beside)) > sameMiddle * pitch) return null;
    rows.push([label, beside]);
    from = end;
  }
  const isCentred = rows.some(([label, beside]) => Math.abs(top(label) - top(beside)) > sameMiddle * pitch);
  const isWhole = from === second.length && rows.length >= fewest && isCentred;
  return isWhole && !isParted(rows, pitch) ? rows : null;
}

/** Does every cell of the first column begin beside one of the second? Then it is the tops that meet. */
function isTopped(first: readonly Unit[], second: readonly Unit[], pitch: number): boolean {
  const tops = new Set(cellsOf(second, pitch).map((cell) => Math.round(top(cell))));
  return tops.size > 1 && cellsOf(first, pitch).every((cell) => tops.has(Math.round(top(cell))));
}

/** Is there room inside a cell, and none between two? Then the middles met by chance. */
function isParted(rows: readonly Columns[], pitch: number): boolean {
  const beside = rows.map(([, cell = []]) => cell);
  const isCut = (above: Unit | undefined, below: Unit | undefined): boolean =>
    above !== undefined && below !== undefined && below.y - above.y > cut * pitch;
  return (
    beside.some((cell) => cell.some((unit, at) => isCut(cell[at - 1], unit))) &&
    beside.some((cell, at) => at > 0 && !isCut(beside[at - 1]?.at(-1), cell[0]))
  );
}

function cellsOf(units: readonly Unit[], pitch: number): Unit[][] {
  const cells: Unit[][] = [];
  units.forEach((unit, at) => {
    const cell = cells[cells.length - 1];
    const above = units[at - 1];
    if (cell === undefined || above === undefined || unit.y - above.y > cut * pitch) cells.push([unit]);
    else cell.push(unit);
  });
  return cells;
}

/** How far the middle of one cell is below that of another. */
function below(one: readonly Unit[], other: readonly Unit[]): number {
  return middle(one) - middle(other);
}

function middle(units: readonly Unit[]): number {
  return (top(units) + (units[units.length - 1]?.y ?? 0)) / 2;
}

function top(units: readonly Unit[] | undefined): number {
  return units?.[0]?.y ?? 0;
}
