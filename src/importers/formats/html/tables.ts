import type { SourceLine } from '../../source-document';
import { textOfCells } from '../cells';
import { attribute } from './walk';
import type { HtmlElement } from './walk';

/** A cell with more than this is text beside a label, not a word in a row. */
const longestCell = 200;
/** "(x)", "100%". */
const longestMark = 5;
/** A label is shorter than this, and what it labels is a sentence or at least this long. */
const longestLabel = 80;
/** No table of a document is wider or higher; an attack is. */
const largestSpan = 100;

interface Cell {
  readonly column: number;
  readonly lines: readonly SourceLine[];
}

/** A row that is complete: its cells that hold something, and how many columns it has. */
interface Row {
  readonly cells: readonly Cell[];
  readonly width: number;
  /** One cell over the whole width: no row of a table but a line between rows. */
  readonly isWhole: boolean;
}

/** A table that is open: where its cells are, with those that span rows and columns. */
export class OpenTable {
  readonly #rows: Row[] = [];
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

  endRow(): void {
    while (this.#column < this.#taken.length) this.#skip();
    const cells = this.#cells.filter(({ lines }) => lines.some(({ text }) => text !== ''));
    this.#rows.push({ cells, width: this.#column, isWhole: this.#cells.length === 1 && cells.length === 1 });
    this.#cells = [];
    this.#column = 0;
  }

  /**
   * The table as blocks of lines: a row is one line with cells when every cell is a line; a row of texts comes cell by
   * cell, and so does every row of a table that has labels in its first column and texts in its second.
   */
  end(): readonly (readonly SourceLine[])[] {
    const labelled = isLabelled(this.#rows);
    return this.#rows.flatMap(({ cells, width, isWhole }): readonly (readonly SourceLine[])[] => {
      const first = cells[0]?.lines.find(({ text }) => text !== '');
      if (first === undefined) return [];
      if (isWhole) return cells.map(({ lines }) => lines);
      if (labelled || !(cells.every(isWords) || isMarked(cells))) {
        return cells.map(({ lines, column }) => lines.map((line) => ({ ...line, column })));
      }
      const texts = new Array<string>(width).fill('');
      for (const { column, lines } of cells) texts[column] = lines[0]?.text ?? '';
      const { number, startsPage } = first;
      return [[{ text: textOfCells(texts), number, indent: 0, startsPage, cells: texts }]];
    });
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

/** A sentence, however long, in the first column with marks or numbers behind it: the row of a matrix. */
function isMarked(cells: readonly Cell[]): boolean {
  const [sentence, ...marks] = cells;
  if (sentence === undefined || sentence.column !== 0 || sentence.lines.length !== 1 || marks.length === 0)
    return false;
  return (
    sentence.lines[0]?.role !== 'list-item' &&
    marks.every((mark) => isWords(mark) && (mark.lines[0]?.text.length ?? 0) <= longestMark)
  );
}

/** Is this a table of labels with their texts? At least half of its rows say something longer than a title. */
function isLabelled(rows: readonly Row[]): boolean {
  const pairs = rows.filter(({ width, isWhole }) => width === 2 && !isWhole);
  if (pairs.length === 0 || pairs.length < rows.filter(({ isWhole }) => !isWhole).length) return false;
  const areLabels = pairs.every(({ cells }) =>
    cells.every((cell) => cell.column !== 0 || (isWords(cell) && (cell.lines[0]?.text.length ?? 0) <= longestLabel)),
  );
  const texts = pairs.flatMap(({ cells }) => cells.filter(({ column }) => column === 1));
  return areLabels && texts.filter(isText).length * 2 >= pairs.length;
}

function isText(cell: Cell): boolean {
  const text = cell.lines[0]?.text ?? '';
  return !isWords(cell) || text.length > longestLabel || /\p{Ll}[.;]$/u.test(text);
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, largestSpan);
}
