import type { SourceLine } from '../../source-document';
import { findCodes } from '../qualification-file/print/codes';
import { distance } from '../qualification-file/print/labels';

/** A piece of the table: a cell, or a line where the columns cannot be told apart. */
export interface TableCell {
  readonly text: string;
  readonly line: number;
  /** Cells of one row have one number. */
  readonly row: number;
  /** Null where all columns are on one line. */
  readonly column: number | null;
}

const headWords =
  'kerntaak kerntaken werkproces werkprocessen kwalificatie kwalificaties certificaat mbo-certificaat'.split(' ');
const smallWords = new Set(['van', 'de', 'het', 'code', 'titel', 'naam', '/', '-']);

/**
 * The table as cells: from the file itself (Word, a web page, Markdown, tabs), from "| a | b |", or from columns that
 * were read one after the other. Rules and column heads are left out.
 */
export function tableCells(lines: readonly SourceLine[]): TableCell[] {
  return lines
    .flatMap((line, row): readonly TableCell[] => {
      if (line.text === '') return [];
      const cells = line.cells ?? pipedCells(line.text);
      if (cells === null) return [{ text: line.text, line: line.number, row, column: line.column ?? null }];
      return cells.map((text, column) => ({ text, line: line.number, row, column }));
    })
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !isTableHead(text));
}

function pipedCells(text: string): readonly string[] | null {
  if (!text.includes('|') || /^[\s|:+=-]*$/.test(text)) return null;
  // A scan reads "1" as "|": a line is a row when it begins with the sign, or has it between spaces.
  if (!/^\||\s\|\s/.test(text)) return null;
  return text
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** "Kerntaak kwalificatie", "Werkprocessen certificaat", one or both columns. */
function isTableHead(text: string): boolean {
  if (findCodes(text).length > 0) return false;
  const words = text.toLowerCase().split(/\s+/);
  return words.every((word) => smallWords.has(word) || headWords.some((head) => distance(word, head, 1) <= 1));
}

/**
 * Where the table begins: at its column heads, else below the heading of its chapter, else at the first code that has letters before
 * it or another code beside it.
 * @returns the number of lines where there is no table.
 */
export function tableStart(lines: readonly SourceLine[]): number {
  const heads = lines.findIndex(({ text, cells }) => isColumnHead(text) || cells?.some(isColumnHead) === true);
  if (heads !== -1) return heads;
  const chapter = lines.map(({ text }) => /inhoud (eisen )?mbo-?\s?certificaat$/i.test(text)).lastIndexOf(true);
  if (chapter !== -1) return chapter + 1;
  const first = lines.findIndex(({ text }) => findCodes(text).some(({ code }) => code.startsWith('C')));
  if (first === -1) return lines.length;
  const rows = lines.slice(0, first).map(({ text }) => findCodes(text).length > 0);
  return rows.includes(true) ? rows.indexOf(true) : first;
}

function isColumnHead(text: string): boolean {
  return isTableHead(text) && /kern|werkp/i.test(text);
}
