import type { Row, Unit } from './rows';

/** What a column may stand out of its place on another page, in points. */
const tolerance = 2;
/** Rows further apart than this many times the type begin something else where only the first column goes on. */
const nextRow = 2.2;

/** Rows whose columns part at these places. */
interface Columns {
  readonly rows: readonly Row[];
  readonly gutters: readonly number[];
}

/**
 * The rows at the top of a page that go on with the columns that the page before ended with, although perhaps not all of
 * them have something left: they keep to the left edges of those columns, are set in the same type, and stand in other
 * columns than the first as well (text in the first alone may be anything).
 */
export function columnsGoingOn(rows: readonly Row[], above: Columns): Columns {
  if (above.gutters.length === 0) return { rows: [], gutters: [] };
  const units = above.rows.flatMap((row) => row.units);
  const left = Math.min(...units.map(({ x }) => x)) - tolerance;
  const type = new Set(units.map(typeOf));
  const edges = above.gutters.map(
    (gutter) => Math.min(...units.flatMap(({ x }) => (x > gutter ? [x] : []))) - tolerance,
  );
  const first = edges[0];
  if (first === undefined || !edges.every(Number.isFinite)) return { rows: [], gutters: [] };
  let count = 0;
  let last = 0;
  for (const row of rows) {
    const fits = row.units.every(
      (unit) =>
        (unit.turned || type.has(typeOf(unit))) &&
        unit.x > left &&
        edges.every((edge, at) => unit.right < edge || unit.x > (above.gutters[at] ?? edge)),
    );
    if (!fits) break;
    count += 1;
    if (row.units.some(({ x }) => x > first)) last = count;
  }
  while (last > 0 && last < count && follows(rows[last - 1], rows[last])) last += 1;
  return { rows: rows.slice(0, last), gutters: edges };
}

function follows(above: Row | undefined, row: Row | undefined): boolean {
  return above !== undefined && row !== undefined && row.y - above.y < nextRow * (row.units[0]?.size ?? 0);
}

function typeOf({ font, size }: Unit): string {
  return `${font} ${Math.round(size * 5)}`;
}
