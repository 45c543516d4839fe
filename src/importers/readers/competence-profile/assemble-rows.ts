import type { PlacedText } from '../../source-document';
import type { Marks } from './marks';
import type { RowHabits } from './sentence-boundaries';
import { isBroken, isInnerStart, runsOn } from './sentence-boundaries';
import type { TableToken } from './table-tokens';

/** A sentence of the table with its marks. */
export interface TableRow {
  readonly lines: readonly PlacedText[];
  /** Null where none was found. */
  readonly marks: Marks | null;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** Marks that no sentence was found for. */
  readonly loose: readonly Marks[];
}

interface OpenRow {
  readonly lines: PlacedText[];
  /** Does the file itself say where the row begins and its cells are? */
  readonly inCells: boolean;
  marks: Marks | null;
  /** Did the marks stand behind words, on a line of their own below them, or above? */
  placed: 'none' | 'behind' | 'below' | 'above';
}

/**
 * Gives every sentence its marks. They stand behind it on its only, last or first line; on a line of their own below it,
 * or one below the other; or above it. A table that begins with marks and ends with words has them above all its sentences; elsewhere marks
 * that come when a sentence has its own already are those of the next one.
 */
export function assembleRows(tokens: readonly TableToken[], habits: RowHabits): TableRows {
  const rows: OpenRow[] = [];
  const loose: Marks[] = [];
  const last = tokens[tokens.length - 1];
  const isAbove = tokens[0]?.text === '' && last !== undefined && last.marks === null;
  const lastMarks = tokens.map(({ marks }) => marks !== null).lastIndexOf(true);
  let waiting: Marks | null = null;
  let lastText = '';
  let spacesBehind = 0;

  tokens.forEach((token, at) => {
    const open = rows[rows.length - 1];
    if (token.text === '') {
      if (token.marks === null) return;
      if (!isAbove && waiting === null && open?.placed === 'none') {
        open.marks = withSpaces(token.marks, spacesBehind);
        open.placed = 'below';
      } else {
        if (waiting !== null) loose.push(waiting);
        waiting = token.marks;
      }
      return;
    }
    const line = { text: token.text, line: token.source.line };
    if (open !== undefined && waiting === null && belongs(open, token, at)) {
      open.lines.push(line);
      if (token.marks !== null) {
        open.marks = token.marks;
        open.placed = 'behind';
      }
    } else {
      const marks: Marks | null = token.marks ?? waiting;
      if (token.marks !== null && waiting !== null) loose.push(waiting);
      const inCells = token.source.cells !== null;
      rows.push({
        lines: [line],
        inCells,
        marks,
        placed: token.marks !== null ? 'behind' : marks === null ? 'none' : 'above',
      });
      waiting = null;
    }
    lastText = token.text;
    spacesBehind = token.source.spacesBehind;
  });
  if (waiting !== null) loose.push(waiting);
  return { rows, loose };

  function belongs(open: OpenRow, token: TableToken, at: number): boolean {
    if (open.inCells && token.source.column === 0) return token.marks === null && !comesByCell(at);
    if (open.placed === 'none') return true;
    if (token.marks !== null) return false;
    if (isBroken(lastText)) return true;
    const marksFollow = tokens[at + 1]?.text === '';
    if (marksFollow && !isAbove) return false;
    if (open.placed === 'below') return isInnerStart(token.text);
    if (isAbove && open.placed === 'above') return true;
    return runsOn(lastText, token, at > lastMarks, habits);
  }

  /**
   * Does a row begin here that the file gives cell by cell, so that its marks stand in columns below its words? Else what
   * stands in the first column below a row with cells goes on with it.
   */
  function comesByCell(at: number): boolean {
    const next = tokens.slice(at + 1).find(({ source, marks }) => source.column !== 0 || marks !== null);
    return next !== undefined && next.source.cells === null && (next.source.column ?? 0) > 0;
  }
}

/** Empty cells may have left their spaces behind the last words. */
function withSpaces(marks: Marks, spacesBehind: number): Marks {
  return spacesBehind < 2 ? marks : { ...marks, emptyBefore: [...marks.emptyBefore, spacesBehind - 1] };
}
