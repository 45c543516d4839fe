import type { Fragment } from './fragment';

/** Text this near behind other text, in parts of the type, is never another column. */
const nearest = 0.3;
/** Text this far behind other text is in another column. */
const farBehind = 2;
/** Left edges of a column agree this well, in points. */
const sameEdge = 1;
/** With fewer lines than this, left edges that agree may be chance. */
const fewest = 3;

/** Does this piece begin another column than the piece before it in its line, however little room is between? */
export type BeginsColumn = (before: Fragment, piece: Fragment) => boolean;

/**
 * Finds columns that stand nearer to each other than a wide space between words. What tells them is the order in which
 * the page was drawn: a line is drawn from left to right, cells one by one. So a piece that was not drawn behind its left
 * neighbour, and stands at the same place as pieces of other lines that were not either, or stand far behind theirs, begins
 * a column.
 * @param drawn the pieces of a page in the order in which they were drawn.
 * @param lines the same pieces by line, each from left to right.
 */
export function nearColumns(drawn: readonly Fragment[], lines: readonly (readonly Fragment[])[]): BeginsColumn {
  const places = new Map(drawn.map((piece, at) => [piece, at]));
  const isDrawnApart = (before: Fragment, piece: Fragment): boolean => {
    const [one, other] = [places.get(before), places.get(piece)];
    return one !== undefined && other !== undefined && other !== one + 1 && isFree(before, piece);
  };
  const edges = new Map<number, number>();
  for (const line of lines)
    line.forEach((piece, at) => {
      const before = line[at - 1];
      if (before === undefined || !(isDrawnApart(before, piece) || isFarBehind(before, piece))) return;
      edges.set(Math.round(piece.x), (edges.get(Math.round(piece.x)) ?? 0) + 1);
    });
  const isEdge = (x: number): boolean =>
    [...Array(2 * sameEdge + 1).keys()].reduce((sum, at) => sum + (edges.get(Math.round(x) + at - sameEdge) ?? 0), 0) >=
    fewest;
  return (before, piece) => isDrawnApart(before, piece) && isEdge(piece.x);
}

function isFree(before: Fragment, piece: Fragment): boolean {
  return piece.x - before.right >= nearest * Math.max(before.size, piece.size);
}

function isFarBehind(before: Fragment, piece: Fragment): boolean {
  return piece.x - before.right >= farBehind * Math.max(before.size, piece.size);
}
