import type { BodyRows } from './body-rows';
import { bodyRows } from './body-rows';
import { isAlike, isHead, isNumberOnly, isOfMargin, isPlaceOfHeads, isSeldom } from './head-evidence';
import type { FurnitureRole, MarginRow, RowedPage } from './margin-row';
import { deepest, isFar, isSmall, outermost, sameHeight, textOfRow } from './margin-row';
import type { Row } from './rows';

/** A margin is where at most this part of the pages has text of its own. */
const mostOthers = 0.1;
/** A text that stands elsewhere at least this many times as often as in the margin heads parts of the document. */
const mostElsewhere = 0.6;

/**
 * Finds what belongs to the pages and not to the document: rows of the margins that come back at the same height with
 * the same text, or the same up to a number, on all pages, on every other page, or on a stretch of them.
 */
export function findFurniture(pages: readonly RowedPage[]): ReadonlyMap<Row, FurnitureRole> {
  const roles = new Map<Row, FurnitureRole>();
  const body = bodyRows(pages);
  for (const edge of ['top', 'foot'] as const) {
    for (let depth = 0; depth < deepest; depth += 1) {
      const outer = pages.flatMap((page) => outermost(page, edge, roles));
      const found = repeatedIn(outer, pages.length, body, edge);
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

function repeatedIn(
  outer: readonly MarginRow[],
  pages: number,
  body: BodyRows,
  edge: 'top' | 'foot',
): ReadonlyMap<Row, FurnitureRole> {
  const found = new Map<Row, FurnitureRole>();
  const groups: MarginRow[][] = [];
  const byKey = new Map<string, MarginRow[][]>();
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
  const elsewhere = body.timesElsewhere(repeated, outer);
  const comeBack = new Set(repeated.flat());
  const heads = repeated.filter((group) => {
    const key = group[0]?.key ?? '';
    if (isNumberOnly(key)) return true;
    const times = elsewhere.get(key) ?? 0;
    if (times >= mostElsewhere * group.length) return false;
    if (!isSeldom(group) || isOfMargin(group, pages, body.isBodyType)) return true;
    return isPlaceOfHeads(group, comeBack, outer, pages) && !body.isHeadingElsewhere(group);
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
