import type { SourceLine } from '../../source-document';
import { textOfCells } from '../cells';
import { attribute } from './walk';
import type { HtmlElement } from './walk';

/** A cell with more than this is text beside a label, not a word in a row. */
const longestCell = 200;
/** No table of a document is wider or higher; an attack is. */
const largestSpan = 100;

interface Cell {
  readonly column: number;
  readonly lines: readonly SourceLine[];
}

/** A table that is open: where its cells are, with those that span rows and columns. */
export class OpenTable {
  /** For each column, how many rows below this one a cell from above still takes. */
  readonly #taken: number[] = [];
  #cells: Cell[] = [];
  #column = 0;

  /** A cell that has been read. */
  add(cell: HtmlElement, lines: readonly SourceLine[]): void {
    while ((this.#taken[this.#column] ?? 0) > 0) this.#skip();
    this.#cells.push({ column: this.#column, lines });
    const columns = spanOf(cell, 'colspan');
    const rows = spanOf(cell, 'rowspan');
    for (let at = 0; at < columns; at += 1) this.#taken[this.#column + at] = rows - 1;
    this.#column += columns;
  }

  /** The row as lines: one line with cells when every cell is a line, else cell by cell. */
  endRow(): readonly (readonly SourceLine[])[] {
    while (this.#column < this.#taken.length) this.#skip();
    const cells = this.#cells;
    const width = this.#column;
    this.#cells = [];
    this.#column = 0;
    const filled = cells.filter(({ lines }) => lines.some(({ text }) => text !== ''));
    const first = filled[0]?.lines.find(({ text }) => text !== '');
    if (first === undefined) return [];
    if (cells.length === 1 && width === 1) return [filled[0]?.lines ?? []];
    if (cells.length === 1 && filled.length === 1) return [filled[0]?.lines ?? []];
    if (!filled.every(isWords)) return filled.map(({ lines, column }) => lines.map((line) => ({ ...line, column })));
    const texts = new Array<string>(width).fill('');
    for (const { column, lines } of filled) texts[column] = lines[0]?.text ?? '';
    const { number, startsPage } = first;
    return [[{ text: textOfCells(texts), number, indent: 0, startsPage, cells: texts }]];
  }

  #skip(): void {
    this.#taken[this.#column] = Math.max(0, (this.#taken[this.#column] ?? 0) - 1);
    this.#column += 1;
  }
}

/** One short line that is not a bullet. */
function isWords({ lines }: Cell): boolean {
  const [line, ...more] = lines;
  return line !== undefined && more.length === 0 && line.role !== 'list-item' && line.text.length <= longestCell;
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, largestSpan);
}
