import type { Row } from './rows';
import { textOfUnit } from './line-piece';

/** A page as rows; its size in points. */
export interface RowedPage {
  readonly page: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

export type FurnitureRole = 'running-head' | 'page-number';

/** So many rows from the top and from the foot of a page can belong to the page. */
const deepest = 4;
/** The same height, in points: half a line more would already be the next one. */
const sameHeight = 3;
/** A margin is where at most this part of the pages has text of its own. */
const mostOthers = 0.1;

/** A text that stands elsewhere at least this many times as often as in the margin heads parts of the document. */
const mostElsewhere = 0.6;

/** Type of the margins is at most this part of that of the text. */
const smallType = 0.93;
/** "1Zie bijlage 2", a footnote with its mark: pages can end in the same one, its number rising with theirs. */
const footnote = /^([\d¹²³⁴-⁹]{1,3})\p{Lu}\p{Ll}/u;
/** Larger than this, in parts of the type of the text, only headings are. */
const largeType = 1.05;
/** A head of every other page, but for a few that begin chapters, stands on this part of its stretch of pages. */
const leastOfStretch = 0.4;
/** So many chapters at most for the pages that name one. */
const mostChapters = 0.6;

const noMarks: ReadonlySet<string> = new Set();

interface Candidate {
  readonly row: Row;
  readonly page: number;
  /** The row next to it, further from the edge of the page. */
  readonly next: Row | null;
  /** The text with "#" for every number. */
  readonly key: string;
  readonly numbers: readonly number[];
}

/**
 * Finds what belongs to the pages and not to the document: rows of the margins that come back at the same height with
 * the same text, or the same up to a number, on all pages, on every other page, or on a stretch of them.
 */
export function findFurniture(pages: readonly RowedPage[]): ReadonlyMap<Row, FurnitureRole> {
  const roles = new Map<Row, FurnitureRole>();
  const inBody = typesInBody(pages);
  const byOpening = new Map<string, Row[]>();
  for (const { rows } of pages) for (const row of rows) listed(byOpening, openingOf(row), row);
  for (const edge of ['top', 'foot'] as const) {
    for (let depth = 0; depth < deepest; depth += 1) {
      const outer = pages.flatMap((page) => outermost(page, edge, roles));
      const found = repeatedIn(outer, pages.length, { byOpening, inBody }, edge);
      if (found.size === 0) break;
      for (const [row, role] of found) roles.set(row, role);
    }
  }
  smallHeads(pages, roles);
  for (const page of pages) loneNumber(page, roles);
  return roles;
}

/** Left and right pages with their own heads, of which none comes back in a short document: small type at one height. */
function smallHeads(pages: readonly RowedPage[], roles: Map<Row, FurnitureRole>): void {
  for (const edge of ['top', 'foot'] as const) {
    const outer = pages.flatMap((page) => outermost(page, edge, roles));
    const [first] = outer;
    const type = first?.row.units[0];
    if (first === undefined || type === undefined || outer.length < 2 || outer.length < pages.length) continue;
    const isHead = outer.every((one) => {
      const [unit] = one.row.units;
      const isSame = unit?.font === type.font && Math.abs(unit.size - type.size) < 0.1;
      return isSame && Math.abs(one.row.y - first.row.y) < sameHeight && isSmall(one) && isFar(one);
    });
    if (isHead) for (const { row } of outer) roles.set(row, 'running-head');
  }
}

/** Are there at least two lines' room to the text of the page? */
function isFar({ row, next }: Pick<Candidate, 'row' | 'next'>): boolean {
  return next !== null && Math.abs(row.y - next.y) > 2 * (next.units[0]?.size ?? 0);
}

/** The row nearest to the edge that is not known yet. */
function outermost(page: RowedPage, edge: 'top' | 'foot', known: ReadonlyMap<Row, FurnitureRole>): Candidate[] {
  const rows = edge === 'top' ? page.rows : [...page.rows.slice(-2 * deepest)].reverse();
  const at = rows.findIndex((one) => !known.has(one));
  const row = rows[at];
  if (row === undefined) return [];
  const text = textOfRow(row);
  if (edge === 'foot' && footnote.test(text)) return [];
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  return [{ row, page: page.page, next: rows[at + 1] ?? null, key: text.replace(/\d+/g, '#'), numbers }];
}

/** What is known of the text of the document. */
interface Body {
  readonly byOpening: ReadonlyMap<string, readonly Row[]>;
  readonly inBody: ReadonlySet<string>;
}

function repeatedIn(
  outer: readonly Candidate[],
  pages: number,
  { byOpening, inBody }: Body,
  edge: 'top' | 'foot',
): ReadonlyMap<Row, FurnitureRole> {
  const found = new Map<Row, FurnitureRole>();
  const groups: Candidate[][] = [];
  const byKey = new Map<string, Candidate[][]>();
  for (const candidate of outer) {
    const known = byKey.get(candidate.key) ?? [];
    const group = known.find(([first]) => first !== undefined && Math.abs(first.row.y - candidate.row.y) < sameHeight);
    if (group !== undefined) group.push(candidate);
    else {
      const added = [candidate];
      groups.push(added);
      byKey.set(candidate.key, [...known, added]);
    }
  }
  const repeated = groups.filter((group) => group.length > 1 && (isNumberOnly(group[0]?.key ?? '') || isHead(group)));
  const elsewhere = timesElsewhere(repeated, outer, byOpening);
  const comeBack = new Set(repeated.flat());
  const heads = repeated.filter((group) => {
    const key = group[0]?.key ?? '';
    if (isNumberOnly(key)) return true;
    const times = elsewhere.get(key) ?? 0;
    if (times >= mostElsewhere * group.length) return false;
    if (!isSeldom(group) || isOfMargin(group, pages, inBody)) return true;
    return isPlaceOfHeads(group, comeBack, outer, pages) && !isHeadingElsewhere(group, byOpening);
  });
  const inHeads = new Set(heads.flat());
  for (const group of heads) {
    const y = group[0]?.row.y ?? 0;
    const beyond = outer.filter((one) => !inHeads.has(one) && (edge === 'top' ? one.row.y < y + 1 : one.row.y > y - 1));
    const alike = beyond.filter((one) => isAlike(one, group));
    if (beyond.length - alike.length > pages * mostOthers) continue;
    for (const { row, key } of [...group, ...alike]) found.set(row, isNumberOnly(key) ? 'page-number' : 'running-head');
  }
  return found;
}

/** How often the texts of these groups stand in the midst of pages: a heading that comes back can begin pages by chance. */
function timesElsewhere(
  groups: readonly (readonly Candidate[])[],
  outer: readonly Candidate[],
  byOpening: ReadonlyMap<string, readonly Row[]>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(groups.map(([first]) => [first?.key ?? '', 0]));
  const openings = new Set(groups.flatMap(([first]) => (first === undefined ? [] : openingOf(first.row))));
  const atEdge = new Set(outer.map(({ row }) => row));
  for (const opening of openings) {
    // Few rows begin in the same way; only their text is put together.
    for (const row of byOpening.get(opening) ?? []) {
      if (atEdge.has(row)) continue;
      const key = textOfRow(row).replace(/\d+/g, '#');
      const count = counts.get(key);
      if (count !== undefined) counts.set(key, count + 1);
    }
  }
  return counts;
}

/** The first letters of a row, any number as "#". */
function openingOf(row: Row): string {
  return (row.units[0]?.fragments[0]?.text ?? '').slice(0, lettersOfOpening).replace(/\d+/g, '#');
}

const lettersOfOpening = 8;

function listed(lists: Map<string, Row[]>, key: string, row: Row): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}

/** Does a text that comes back belong to the pages? Not when its number counts something else than pages. */
function isHead(group: readonly Candidate[]): boolean {
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
function isSeldom(group: readonly Candidate[]): boolean {
  const pages = group.map(({ page }) => page);
  const stretch = Math.max(...pages) - Math.min(...pages) + 1;
  return group.length < 3 || group.length < leastOfStretch * stretch;
}

/** Does the look of a text tell that it belongs to the pages: a page number in it, small type, or type of its own? */
function isOfMargin(group: readonly Candidate[], pages: number, inBody: ReadonlySet<string>): boolean {
  const [first] = group;
  if (group.some((one) => one.numbers.some((number, at) => number !== first?.numbers[at]))) return true;
  if (group.every(isSmall)) return true;
  return !group.some(({ row }) => inBody.has(typeOf(row))) && (group.length >= pages || !group.every(isLarge));
}

/** Has every page, but for a cover, a text at this place that is far from its own, and comes back or is smaller? */
function isPlaceOfHeads(
  group: readonly Candidate[],
  repeated: ReadonlySet<Candidate>,
  outer: readonly Candidate[],
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

/** Does this text stand elsewhere in the same type? The title of the document is larger than its running head. */
function isHeadingElsewhere(group: readonly Candidate[], byOpening: ReadonlyMap<string, readonly Row[]>): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const own = new Set(group.map(({ row }) => row));
  const text = textOfRow(first.row);
  const alike = byOpening.get(openingOf(first.row)) ?? [];
  return alike.some((row) => !own.has(row) && typeOf(row) === typeOf(first.row) && textOfRow(row) === text);
}

/** The type of the rows that stand between other text of their pages. */
function typesInBody(pages: readonly RowedPage[]): ReadonlySet<string> {
  return new Set(pages.flatMap(({ rows }) => rows.slice(rowsOfMargin, -rowsOfMargin).map(typeOf)));
}

/** Few pages have more rows than this in a margin. */
const rowsOfMargin = 2;

function typeOf({ units: [unit] }: Row): string {
  return `${unit?.font ?? ''} ${(unit?.size ?? 0).toFixed(1)}`;
}

/** Does this number count chapters of several pages? A heading with a number stands on one page only. */
function isChapter(group: readonly Candidate[], at: number): boolean {
  const numbers = group.map((one) => one.numbers[at] ?? 0);
  const rises = numbers.every((number, place) => place === 0 || number >= (numbers[place - 1] ?? 0));
  return rises && group.length > 3 && new Set(numbers).size <= mostChapters * group.length;
}

/** Is there more room to the text of the page than between its lines, or other type? */
function standsApart({ row, next }: Candidate): boolean {
  const [unit, other] = [row.units[0], next?.units[0]];
  if (unit === undefined || other === undefined) return true;
  return (
    Math.abs(unit.y - other.y) > 1.6 * other.size || unit.font !== other.font || Math.abs(unit.size - other.size) > 0.3
  );
}

/** The head of a chapter of one page: at the same height, in the same type as heads that do come back. */
function isAlike({ row, next }: Candidate, group: readonly Candidate[]): boolean {
  const [unit, other] = [row.units[0], group[0]?.row.units[0]];
  if (unit === undefined || other === undefined || group.length < 2) return false;
  if (group.length === 2 && !isSmall({ row, next }) && !(isFar({ row, next }) && isSmaller({ row, next })))
    return false;
  return Math.abs(row.y - other.y) < sameHeight && unit.font === other.font && Math.abs(unit.size - other.size) < 0.1;
}

/** Is this set in larger type than the text of the page, as a heading is? */
function isLarge({ row, next }: Candidate): boolean {
  const [unit, other] = [row.units[0], next?.units[0]];
  return unit !== undefined && other !== undefined && unit.size > largeType * other.size;
}

function isSmaller({ row, next }: Pick<Candidate, 'row' | 'next'>): boolean {
  return (row.units[0]?.size ?? 0) < (next?.units[0]?.size ?? 0);
}

/** Is this set in clearly smaller type than the text of the page? */
function isSmall({ row, next }: Pick<Candidate, 'row' | 'next'>): boolean {
  const [unit, other] = [row.units[0], next?.units[0]];
  return unit !== undefined && other !== undefined && unit.size < smallType * other.size;
}

/** "#", "- # -", "# van #", "Pagina # / #". */
function isNumberOnly(key: string): boolean {
  return key.includes('#') && /^[-–\s|]*(pagina|page|blz\.?|p\.)?\s*#?\s*(van|of|\/|\|)?\s*#?[-–\s|.]*$/i.test(key);
}

/** A page number that comes back nowhere, such as that of the only page: far from the text, at the foot or top. */
function loneNumber({ rows, height, page }: RowedPage, roles: Map<Row, FurnitureRole>): void {
  const own = rows.filter((row) => !roles.has(row));
  for (const [row, next] of [
    [own[own.length - 1], own[own.length - 2]],
    [own[0], own[1]],
  ] as const) {
    if (row === undefined || next === undefined || Math.abs(row.y - next.y) < 30) continue;
    const text = textOfRow(row);
    const inMargin = row.y < height * 0.09 || row.y > height * 0.91;
    const isNumber = /^[-–\s]*(pagina|blz\.?)?\s*(\d{1,3})(\s*(van|\/)\s*\d{1,3})?[-–\s]*$/i.exec(text);
    if (inMargin && isNumber !== null && Math.abs(Number(isNumber[2]) - page) < 12) roles.set(row, 'page-number');
  }
}

function textOfRow({ units }: Row): string {
  const [only] = units;
  return only !== undefined && units.length === 1
    ? textOfUnit(only, noMarks)
    : units.map((unit) => textOfUnit(unit, noMarks)).join(' ');
}
