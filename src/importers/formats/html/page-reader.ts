import type { SourceLine } from '../../source-document';
import { raised } from '../raised';
import { LineWriter } from './line-writer';
import { ListMarks } from './list-marks';
import type { NoteLinks } from './note-links';
import { OpenTable } from './tables';
import type { HtmlElement, Visitor } from './walk';
import { attribute, wordsOf } from './walk';
import { blockOf, isHeading, isHidden, isList, isPageBreak, isTicked, startsPage } from './what-is-shown';

/** How a page is read. */
export interface PageReading {
  /** The line of the file on which the page begins, 1-based. */
  readonly firstLine: number;
  /** A tab parts cells (Word); in HTML it is a space. */
  readonly keepsTabs: boolean;
  /** Paragraphs are parted by empty lines; without, only an empty paragraph is one. */
  readonly gaps: boolean;
}

/** Writes the lines of a page on the way through it. */
export class PageReader implements Visitor {
  readonly #reading: PageReading;
  readonly #links: NoteLinks;
  /** One writer for the page, and one for every cell that is open; each with its own lists. */
  #open: readonly { readonly writer: LineWriter; readonly lists: ListMarks }[];
  readonly #tables: OpenTable[] = [];
  #preformatted = 0;
  #raised = 0;

  constructor(links: NoteLinks, reading: PageReading) {
    this.#links = links;
    this.#reading = reading;
    this.#open = [this.#room()];
  }

  /** The lines, once the whole page has been walked through. */
  finish(): readonly SourceLine[] {
    return this.#here.writer.finish();
  }

  enter = (element: HtmlElement): boolean => {
    if (isTicked(element) && this.#tables.length > 0) {
      this.#here.writer.write('☒', this.#reading.firstLine + (element.sourceCodeLocation?.startLine ?? 1) - 1);
      return false;
    }
    if (isHidden(element) || this.#links.calls.has(element) || this.#links.returns.has(element)) return false;
    const { writer, lists } = this.#here;
    if (/mso-list\s*:\s*ignore/i.test(attribute(element, 'style') ?? '')) {
      writer.item(labelOf(wordsOf(element)));
      return false;
    }
    this.#edge(element, lists.depth);
    if (startsPage(element)) writer.page();
    if (this.#links.notes.has(element)) writer.role = 'footnote';
    else if (isHeading(element)) writer.role ??= 'heading';
    if (isList(element)) {
      lists.open(element);
      writer.indent = 2 * (lists.depth - 1);
      return true;
    }
    switch (element.tagName) {
      case 'br':
        writer.endLine();
        return false;
      case 'hr':
        if (isPageBreak(element)) writer.page();
        return false;
      case 'pre':
        this.#preformatted += 1;
        return true;
      case 'sup':
        this.#raised += 1;
        return true;
      case 'li':
        writer.item(lists.markOf(element));
        return true;
      case 'table':
        this.#tables.push(new OpenTable());
        return true;
      case 'td':
      case 'th':
        this.#open = [...this.#open, this.#room()];
        return true;
      default:
        return true;
    }
  };

  leave = (element: HtmlElement): void => {
    const { writer, lists } = this.#here;
    this.#edge(element, isList(element) ? lists.depth - 1 : lists.depth);
    if (this.#links.notes.has(element) || isHeading(element)) writer.role = undefined;
    if (isList(element)) {
      lists.close();
      writer.indent = 2 * Math.max(0, lists.depth - 1);
      return;
    }
    switch (element.tagName) {
      case 'pre':
        this.#preformatted -= 1;
        return;
      case 'sup':
        this.#raised -= 1;
        return;
      case 'li':
        writer.item(null);
        return;
      case 'table':
        for (const block of this.#tables.pop()?.end() ?? []) {
          writer.addLines(block);
          if (block.some(({ cells }) => cells === undefined)) writer.gap();
        }
        return;
      case 'tr':
        this.#tables[this.#tables.length - 1]?.endRow();
        return;
      case 'td':
      case 'th':
        this.#open = this.#open.slice(0, -1);
        this.#tables[this.#tables.length - 1]?.add(element, writer.finish());
        return;
      default:
        return;
    }
  };

  text = (value: string, line: number): void => {
    const number = this.#reading.firstLine + line - 1;
    const shown = this.#raised > 0 ? raised(value) : value;
    const { writer } = this.#here;
    if (this.#preformatted === 0) return writer.write(shown, number);
    shown.split('\n').forEach((part, at) => {
      if (at > 0) writer.endLine();
      writer.write(part, number + at);
    });
  };

  /** Where a block begins or ends, the line does; inside a list no gaps, as paragraphs there are parts of one item. */
  #edge(element: HtmlElement, depth: number): void {
    const block = blockOf(element);
    if (block === null) return;
    const { writer } = this.#here;
    writer.endLine();
    const isGap = element.tagName !== 'p' || this.#reading.gaps || wordsOf(element) === '';
    if (block === 'spaced' && depth === 0 && isGap) writer.gap();
  }

  get #here(): { readonly writer: LineWriter; readonly lists: ListMarks } {
    return this.#open[this.#open.length - 1] ?? this.#room();
  }

  #room(): { readonly writer: LineWriter; readonly lists: ListMarks } {
    return { writer: new LineWriter(this.#reading.keepsTabs), lists: new ListMarks() };
  }
}

/** The label Word typed before a list item: a bullet in the letters of a symbol font, or a number. */
function labelOf(printed: string): string {
  return /\d|^\w[.)]/.test(printed) ? printed : '•';
}
