import type { Cells } from './column-measures';
import { cut, narrowestText, pitchOf, widthOf } from './column-measures';
import type { Row, Unit } from './rows';

/** A line is this much further down where a cell ended before the one beside it. */
const hole = 2.2;

/**
 * Are these columns of running text rather than the columns of a table? They are about equally wide, their lines fill
 * them, and their paragraphs do not begin side by side, as the rows of a table do. At the end of a text the last of them
 * may be short, or empty.
 */
export function isText(rows: readonly Row[], drawn: Cells): boolean {
  const columns = [...drawn];
  while (columns.at(-1)?.length === 0) columns.pop();
  const widths = columns.map(widthOf);
  const size = rows[0]?.units[0]?.size ?? 0;
  const isDense = (units: readonly Unit[], at: number): boolean => {
    const filled = units.filter((unit) => unit.right - unit.x > 0.6 * (widths[at] ?? 0)).length;
    return filled * 2 > units.length && units.every(({ turned }) => !turned);
  };
  const pitch = pitchOf(columns);
  const isLong = (units: readonly Unit[], at: number): boolean =>
    units.length > 3 || (at === columns.length - 1 && rows.length > 5 && fillsFrom(units, columns, pitch));
  if (columns.length < 2 || !columns.every((units, at) => isDense(units, at) && isLong(units, at))) return false;
  if (Math.min(...widths) < narrowestText * size) return false;
  if (Math.min(...widths) < 0.6 * Math.max(...widths) || isBanded(rows, columns)) return false;
  const starts = columns.map((units) => startsIn(units, lineStep([units], columns)));
  if (beginsInTable(columns, starts)) return false;
  const step = lineStep(columns, columns);
  const all = starts.flat();
  const shared = all.filter(
    (y) =>
      starts.filter((own) => own.some((other) => Math.abs(other - y) < 1)).length > 1 &&
      !columns.some((units) => runsThrough(units, y, step)),
  );
  return all.length === 0 || shared.length < 0.6 * all.length;
}

/** The distance between lines: where most cells of a column are one line each, its own is that of rows. */
function lineStep(own: Cells, columns: Cells): number {
  const step = pitchOf(own);
  const least = leastStep(columns);
  return step > cut * least ? least : step;
}

/** The least distance between two lines of the type that the columns begin with. */
function leastStep(columns: Cells): number {
  const size = columns[0]?.[0]?.size ?? 0;
  const isUsual = (unit: Unit | undefined): unit is Unit => unit !== undefined && Math.abs(unit.size - size) < 0.1;
  let least = Infinity;
  for (const units of columns)
    units.forEach((unit, at) => {
      const above = units[at - 1];
      if (isUsual(unit) && isUsual(above) && unit.y - above.y > 0.9 * size) least = Math.min(least, unit.y - above.y);
    });
  return least;
}

/** Does the first column begin below the top of another, together with something in it, as a row below the rest of one? */
function beginsInTable(columns: Cells, starts: readonly (readonly number[])[]): boolean {
  const top = columns[0]?.[0]?.y ?? 0;
  return starts.slice(1).some((own) => own.some((y) => Math.abs(y - top) < 1));
}

/** Does a short column begin beside the others, and do those go on without a hole? */
function fillsFrom(short: readonly Unit[], columns: Cells, pitch: number): boolean {
  const top = columns[0]?.[0]?.y ?? 0;
  return (short[0]?.y ?? Infinity) - top < pitch && !hasHoles(columns, pitch);
}

/** Do the lines of a column go on at a height where something begins in others? */
function runsThrough(units: readonly Unit[], y: number, pitch: number): boolean {
  return units.some((unit, at) => {
    const above = units[at - 1];
    return above !== undefined && above.y < y - 1 && unit.y > y - 1 && unit.y - above.y <= cut * pitch;
  });
}

/**
 * Does white space run through all columns now and then, and do they mostly all begin below it? So rows of a table do,
 * of which the shorter cells leave room; columns of text are filled from top to bottom, and their paragraphs may meet.
 */
function isBanded(rows: readonly Row[], columns: Cells): boolean {
  const pitch = pitchOf(columns);
  if (!hasHoles(columns, pitch)) return false;
  const below = rows.filter((row, at) => at > 0 && row.y - (rows[at - 1]?.y ?? row.y) > cut * pitch);
  const shared = below.filter(({ units }) => units.length > 1).length;
  const most = Math.max(...columns.map((units) => startsIn(units, pitchOf([units])).length));
  return shared > 0 && shared >= 0.6 * below.length && shared >= 0.3 * most;
}

/** Is there more room between two lines than between two paragraphs, with no heading below it? */
function hasHoles(columns: Cells, pitch: number): boolean {
  return columns.some((units) =>
    units.some((unit, at) => {
      const above = units[at - 1];
      return above !== undefined && unit.y - above.y > hole * pitch && above.font === unit.font;
    }),
  );
}

/** The heights at which something begins in a column, after more space than between two lines. */
function startsIn(units: readonly Unit[], pitch: number): number[] {
  return units.flatMap((unit, at) => {
    const above = units[at - 1];
    return above !== undefined && unit.y - above.y > cut * pitch ? [unit.y] : [];
  });
}
