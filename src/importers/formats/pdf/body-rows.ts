import type { MarginRow, RowedPage } from './margin-row';
import { textOfRow, typeOf, withoutNumbers } from './margin-row';
import type { Row, Unit } from './rows';

/** The rows of all pages, to ask where else a text of the margins stands. */
export interface BodyRows {
  /** How often the texts of these groups stand elsewhere than at the edge of pages, by text with "#" for every number. */
  readonly timesElsewhere: (
    groups: readonly (readonly MarginRow[])[],
    atEdge: readonly MarginRow[],
  ) => ReadonlyMap<string, number>;
  /** Does this text stand elsewhere in the same type? The title of the document is larger than its running head. */
  readonly isHeadingElsewhere: (group: readonly MarginRow[]) => boolean;
  /** Is this the type of rows that stand between other text of their pages? */
  readonly isBodyType: (row: Row) => boolean;
}

/** Few pages have more rows than this in a margin. */
const rowsOfMargin = 2;
const lettersOfOpening = 8;

export function bodyRows(pages: readonly RowedPage[]): BodyRows {
  const byOpening = new Map<string, Row[]>();
  const types = new Set<string>();
  /** Nearly every row has the type of the one above it. */
  let last: Unit | undefined;
  for (const { rows } of pages) {
    rows.forEach((row, at) => {
      const opening = openingOf(row);
      const alike = byOpening.get(opening);
      if (alike === undefined) byOpening.set(opening, [row]);
      else alike.push(row);
      const [unit] = row.units;
      if (at < rowsOfMargin || at >= rows.length - rowsOfMargin || isAlike(unit, last)) return;
      types.add(typeOf(row));
      last = unit;
    });
  }
  const texts = new Map<Row, string>();
  return { timesElsewhere, isHeadingElsewhere, isBodyType: (row) => types.has(typeOf(row)) };

  function timesElsewhere(
    groups: readonly (readonly MarginRow[])[],
    atEdge: readonly MarginRow[],
  ): ReadonlyMap<string, number> {
    const counts = new Map<string, number>(groups.map(([first]) => [first?.key ?? '', 0]));
    const openings = new Set(groups.flatMap(([first]) => (first === undefined ? [] : openingOf(first.row))));
    const edge = new Set(atEdge.map(({ row }) => row));
    for (const opening of openings) {
      // Few rows begin in the same way; only their text is put together.
      for (const row of byOpening.get(opening) ?? []) {
        if (edge.has(row)) continue;
        const key = withoutNumbers(textOf(row));
        const count = counts.get(key);
        if (count !== undefined) counts.set(key, count + 1);
      }
    }
    return counts;
  }

  function isHeadingElsewhere(group: readonly MarginRow[]): boolean {
    const [first] = group;
    if (first === undefined) return false;
    const own = new Set(group.map(({ row }) => row));
    const text = textOf(first.row);
    const alike = byOpening.get(openingOf(first.row)) ?? [];
    return alike.some((row) => !own.has(row) && typeOf(row) === typeOf(first.row) && textOf(row) === text);
  }

  /** Asked again for every edge and depth. */
  function textOf(row: Row): string {
    const known = texts.get(row) ?? textOfRow(row);
    texts.set(row, known);
    return known;
  }
}

function isAlike(one: Unit | undefined, other: Unit | undefined): boolean {
  return one !== undefined && one.font === other?.font && one.size === other.size;
}

/** The first letters of a row, any number as "#". */
function openingOf(row: Row): string {
  return withoutNumbers((row.units[0]?.fragments[0]?.text ?? '').slice(0, lettersOfOpening));
}
