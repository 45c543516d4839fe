import type { MarginRow } from './margin-row';
import { isFar, isLarge, isSmall, isSmaller, sameHeight, standsApart, typeOf } from './margin-row';
import type { Row } from './rows';

/** A head of every other page, but for a few that begin chapters, stands on this part of its stretch of pages. */
const leastOfStretch = 0.4;
/** So many chapters at most for the pages that name one. */
const mostChapters = 0.6;

/** Does a text that comes back belong to the pages? Not when its number counts something else than pages. */
export function isHead(group: readonly MarginRow[]): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const counts = first.numbers.every((number, at) => {
    const same = group.every((one) => one.numbers[at] === number);
    return same || group.every((one) => (one.numbers[at] ?? 0) - one.page === number - first.page);
  });
  const isNumbered = group.some((one) => one.numbers.some((number, at) => number !== first.numbers[at]));
  if (isNumbered && group.every(isLarge)) return false;
  if (counts) return group.length > 2 || group.every(standsApart);
  return first.numbers.every((_, at) => isChapter(group, at)) && group.every(standsApart);
}

/** So few pages can begin with the same heading by chance. */
export function isSeldom(group: readonly MarginRow[]): boolean {
  const pages = group.map(({ page }) => page);
  const stretch = Math.max(...pages) - Math.min(...pages) + 1;
  return group.length < 3 || group.length < leastOfStretch * stretch;
}

/** Does the look of a text tell that it belongs to the pages: a page number in it, small type, or type of its own? */
export function isOfMargin(group: readonly MarginRow[], pages: number, isBodyType: (row: Row) => boolean): boolean {
  const [first] = group;
  if (group.some((one) => one.numbers.some((number, at) => number !== first?.numbers[at]))) return true;
  if (group.every(isSmall)) return true;
  return !group.some(({ row }) => isBodyType(row)) && (group.length >= pages || !group.every(isLarge));
}

/** Has every page, but for a cover, a text at this place that is far from its own, and comes back or is smaller? */
export function isPlaceOfHeads(
  group: readonly MarginRow[],
  repeated: ReadonlySet<MarginRow>,
  outer: readonly MarginRow[],
  pages: number,
): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const same = outer.filter((one) => {
    const isAtPlace = Math.abs(one.row.y - first.row.y) < sameHeight && typeOf(one.row) === typeOf(first.row);
    return isAtPlace && (repeated.has(one) || isSmaller(one));
  });
  return same.length >= pages - 1 && same.every(isFar);
}

/** Does this number count chapters of several pages? A heading with a number stands on one page only. */
function isChapter(group: readonly MarginRow[], at: number): boolean {
  const numbers = group.map((one) => one.numbers[at] ?? 0);
  const rises = numbers.every((number, place) => place === 0 || number >= (numbers[place - 1] ?? 0));
  return rises && group.length > 3 && new Set(numbers).size <= mostChapters * group.length;
}

/** The head of a chapter of one page: at the same height, in the same type as heads that do come back. */
export function isAlike({ row, next }: MarginRow, group: readonly MarginRow[]): boolean {
  const [unit, other] = [row.units[0], group[0]?.row.units[0]];
  if (unit === undefined || other === undefined || group.length < 2) return false;
  if (group.length === 2 && !isSmall({ row, next }) && !(isFar({ row, next }) && isSmaller({ row, next })))
    return false;
  return Math.abs(row.y - other.y) < sameHeight && unit.font === other.font && Math.abs(unit.size - other.size) < 0.1;
}

/** "#", "- # -", "# van #", "Pagina # / #". */
export function isNumberOnly(key: string): boolean {
  return key.includes('#') && /^[-–\s|]*(pagina|page|blz\.?|p\.)?\s*#?\s*(van|of|\/|\|)?\s*#?[-–\s|.]*$/i.test(key);
}
