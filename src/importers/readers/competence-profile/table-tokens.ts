import type { Marks } from './marks';
import { splitMarks, stackMarks } from './marks';
import type { ProfileLine } from './profile-lines';
import { isBlank, isProcessHead, isSubject, isVariantsHead } from './structural-words';

/** A piece of a table of process sentences: words, marks, or words with marks behind them. */
export interface TableToken {
  readonly source: ProfileLine;
  /** Empty where the line holds marks only. */
  readonly text: string;
  readonly marks: Marks | null;
}

export interface TableContent {
  readonly tokens: readonly TableToken[];
  /** Lines of the head, repeated on every page, with the letters of column heads that are printed upright. */
  readonly head: readonly ProfileLine[];
}

/** Letters of an upright column head come as pieces of this many at most. */
const longestPiece = 4;
/** Inside a table so many pieces in a row are a head: one alone is the end of a broken word. */
const piecesOfHead = 3;

/**
 * The table below a process head without its heads.
 * @param lines from the process head to the end of the table.
 * @param names letters of the variants' names, one after the other: what the column heads are made of.
 * @param columns how many marks a row can have.
 */
export function tableTokens(lines: readonly ProfileLine[], names: string, columns: number): TableContent {
  const tokens: TableToken[] = [];
  const head: ProfileLine[] = [];
  let inHead = true;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as ProfileLine;
    if (isHeadLine(line.text) || (inHead && isSubject(line.text))) {
      inHead = true;
      head.push(line);
      continue;
    }
    const pieces = piecesFrom(lines, at, inHead, tokens[tokens.length - 1]?.text ?? '');
    if (pieces > 0) {
      head.push(...lines.slice(at, at + pieces));
      at += pieces - 1;
      continue;
    }
    const { text, marks } = splitMarks(line);
    if (marks === null && (isBlank(line.text) || (inHead && isNameOfHead(line, names)))) {
      head.push(line);
      continue;
    }
    inHead = false;
    addToken(tokens, { source: line, text, marks }, columns);
  }
  return { tokens, head };
}

function isHeadLine(text: string): boolean {
  return isProcessHead(text) || isVariantsHead(text);
}

/** How many lines from here on are pieces of upright heads. A mark below them is the first of a row. */
function piecesFrom(lines: readonly ProfileLine[], from: number, inHead: boolean, above: string): number {
  let end = from;
  while (isPiece(lines[end]?.text ?? '')) end += 1;
  while (end > from && isMarkOnly(lines[end - 1]?.text ?? '')) end -= 1;
  const count = end - from;
  if (inHead) return count;
  return count >= piecesOfHead && !/[-‐]$/.test(above) && !isMarkOnly(lines[from]?.text ?? '') ? count : 0;
}

function isPiece(text: string): boolean {
  return text.length <= longestPiece && /^[\p{L}\d]+$/u.test(text);
}

function isMarkOnly(text: string): boolean {
  return /^[xX]+$/.test(text);
}

function isNameOfHead({ text, cells }: ProfileLine, names: string): boolean {
  const parts = cells === null ? [text] : cells.filter((cell) => !isHeadLine(cell) && !isSubject(cell));
  return names !== '' && parts.every((part) => names.includes(lettersOf(part)));
}

/** Letters only, without accents and case: names of variants are compared by them. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** Marks on lines of their own, one below the other, are the marks of one row. */
function addToken(tokens: TableToken[], token: TableToken, columns: number): void {
  const last = tokens[tokens.length - 1];
  if (
    token.text === '' &&
    token.marks?.count === 1 &&
    last?.text === '' &&
    last.marks !== null &&
    (last.marks.isVertical || last.marks.count === 1) &&
    last.marks.count < columns
  ) {
    tokens[tokens.length - 1] = { ...last, marks: stackMarks(last.marks, token.marks) };
  } else {
    tokens.push(token);
  }
}
