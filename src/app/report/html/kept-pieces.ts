import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';

/** A part of the page on its way to paper. */
export interface Piece {
  readonly markup: Markup;
  /** `lead`: a heading, or how to read what is below it; `whole`: goes on one page; `long`: may go over pages. */
  readonly part: 'lead' | 'whole' | 'long';
}

/**
 * The pieces below each other, on paper no heading apart from what it is of: with something that goes on one page it is one
 * box; above something longer it is a box that asks for room below itself (report-style.ts), because browsers do not keep
 * what is in one box with the first rows of a table in the next.
 */
export function keptPieces(pieces: readonly Piece[]): Markup {
  const made: Markup[] = [];
  let leads: Markup[] = [];
  for (const piece of pieces) {
    if (piece.part === 'lead') leads.push(piece.markup);
    else if (leads.length === 0) made.push(piece.markup);
    else {
      made.push(
        piece.part === 'whole'
          ? markup`<div class="whole">${leads}${piece.markup}</div>\n`
          : markup`<div class="lead">${leads}</div>${piece.markup}`,
      );
      leads = [];
    }
  }
  return markup`${made}${leads}`;
}
