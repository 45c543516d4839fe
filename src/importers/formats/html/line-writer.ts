import type { LineRole, SourceLine } from '../../source-document';
import { tabCells, textOfCells } from '../cells';
import { visibleText } from '../visible-text';

/** A bullet, also where somebody typed one into a list item that has one already. */
const bullet = /^[•·∙▪◦‣⁃o§-]\s+/;

/** Collects the text of blocks as lines: white space as a browser shows it, bullets and roles before them. */
export class LineWriter {
  readonly #lines: SourceLine[] = [];
  readonly #keepsTabs: boolean;
  #text = '';
  #number: number | null = null;
  #mark: string | null = null;
  #wantsGap = false;
  #startsPage = false;
  /** What the block is that is being written. */
  role: LineRole | undefined;
  /** Columns of indentation, by the depth of lists. */
  indent = 0;

  /** @param keepsTabs where a tab is a tab, as in Word; in HTML it is a space. */
  constructor(keepsTabs: boolean) {
    this.#keepsTabs = keepsTabs;
  }

  /** Adds words to the line; the first of them say where it stands. */
  write(text: string, line: number): void {
    const collapsed = text.replace(this.#keepsTabs ? /[ \n\r\f]+/g : /[ \t\n\r\f]+/g, ' ');
    const begin = /^\s*/.exec(text)?.[0] ?? '';
    if (begin.length < text.length) this.#number ??= line + (begin.match(/\n/g)?.length ?? 0);
    this.#text += this.#text === '' || this.#text.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed;
  }

  /** The next line begins a list item. */
  item(mark: string | null): void {
    this.#mark = mark;
  }

  gap(): void {
    this.#wantsGap = true;
  }

  page(): void {
    this.#startsPage = true;
  }

  /** Ends the line, if anything is on it. */
  endLine(): void {
    const tabbed = visibleText(this.#text).replace(/ +/g, ' ').trim();
    if (tabbed !== '' && this.#number !== null) this.#add(tabbed, this.#number);
    this.#text = '';
    this.#number = null;
  }

  /** Lines that are complete already: a row, or what a cell holds. */
  addLines(lines: readonly SourceLine[]): void {
    for (const line of lines) this.#push(line);
  }

  /** All lines so far; the writer is done. */
  finish(): readonly SourceLine[] {
    this.endLine();
    return this.#lines;
  }

  #add(tabbed: string, number: number): void {
    const cells = tabCells(tabbed);
    const text = cells === null ? tabbed.replace(/\t/g, ' ') : textOfCells(cells);
    const marked = this.#mark === '•' ? `• ${text.replace(bullet, '')}` : `${this.#mark ?? ''} ${text}`.trim();
    const role = this.#mark === '•' ? 'list-item' : this.role;
    this.#push({
      text: this.role === 'footnote' ? text : marked,
      number,
      indent: this.indent,
      startsPage: false,
      ...(role === undefined ? {} : { role: this.role === 'footnote' ? this.role : role }),
      ...(cells === null ? {} : { cells }),
    });
    this.#mark = null;
  }

  #push(line: SourceLine): void {
    const last = this.#lines[this.#lines.length - 1];
    if (this.#wantsGap && last !== undefined && last.text !== '') {
      this.#lines.push({ text: '', number: line.number, indent: 0, startsPage: false });
    }
    this.#lines.push(this.#startsPage ? { ...line, startsPage: true } : line);
    this.#wantsGap = false;
    this.#startsPage = false;
  }
}
