import { parse } from 'parse5';
import type { SourceLine } from '../../source-document';
import { raised } from '../raised';
import { LineWriter } from './line-writer';
import { ListMarks } from './list-marks';
import { findNoteLinks } from './note-links';
import { OpenTable } from './tables';
import { attribute, walk, wordsOf } from './walk';
import type { HtmlElement } from './walk';
import { blockOf, isHeading, isHidden, startsPage } from './what-is-shown';

/** The class of the rule that stands for a page break in what formats/docx makes of a Word document. */
export const pageBreak = 'page-break';

/**
 * A page or a piece of one as the lines that a reader sees, read by the rules that browsers parse by. Nothing of it is
 * run, and nothing it points to is fetched.
 * @param html with or without `<html>` around it.
 * @param firstLine the line of the file on which it begins, 1-based.
 * @param keepsTabs where a tab parts cells (Word); in HTML it is a space.
 */
export function readHtmlLines(html: string, firstLine = 1, keepsTabs = false): readonly SourceLine[] {
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const { calls, notes, returns } = findNoteLinks(page);
  const writers: LineWriter[] = [new LineWriter(keepsTabs)];
  const tables: OpenTable[] = [];
  const lists: ListMarks[] = [new ListMarks()];
  let preformatted = 0;
  let raisedDepth = 0;

  walk(page, { enter, leave, text });
  return writer().finish();

  function writer(): LineWriter {
    return writers[writers.length - 1] ?? new LineWriter(keepsTabs);
  }

  function marks(): ListMarks {
    return lists[lists.length - 1] ?? new ListMarks();
  }

  function enter(element: HtmlElement): boolean {
    if (isHidden(element) || calls.has(element) || returns.has(element)) return false;
    if (/mso-list\s*:\s*ignore/i.test(attribute(element, 'style') ?? '')) {
      writer().item(labelOf(wordsOf(element)));
      return false;
    }
    edge(element, marks().depth);
    if (startsPage(element)) writer().page();
    if (notes.has(element)) writer().role = 'footnote';
    else if (isHeading(element) && writer().role === undefined) writer().role = 'heading';
    if (isList(element)) {
      marks().open(element);
      indent();
      return true;
    }
    switch (element.tagName) {
      case 'br':
        writer().endLine();
        return false;
      case 'hr':
        if (attribute(element, 'class') === pageBreak) writer().page();
        return false;
      case 'pre':
        preformatted += 1;
        return true;
      case 'sup':
        raisedDepth += 1;
        return true;
      case 'li':
        writer().item(marks().markOf(element));
        return true;
      case 'table':
        tables.push(new OpenTable());
        return true;
      case 'td':
      case 'th':
        writers.push(new LineWriter(keepsTabs));
        lists.push(new ListMarks());
        return true;
      default:
        return true;
    }
  }

  function leave(element: HtmlElement): void {
    edge(element, isList(element) ? marks().depth - 1 : marks().depth);
    if (notes.has(element) || isHeading(element)) writer().role = undefined;
    if (isList(element)) {
      marks().close();
      indent();
      return;
    }
    switch (element.tagName) {
      case 'pre':
        preformatted -= 1;
        return;
      case 'sup':
        raisedDepth -= 1;
        return;
      case 'li':
        writer().item(null);
        return;
      case 'table':
        tables.pop();
        return;
      case 'td':
      case 'th': {
        const lines = writers.pop()?.finish() ?? [];
        lists.pop();
        tables[tables.length - 1]?.add(element, lines);
        return;
      }
      case 'tr':
        for (const cell of tables[tables.length - 1]?.endRow() ?? []) {
          writer().addLines(cell);
          if (cell.some(({ cells }) => cells === undefined)) writer().gap();
        }
        return;
      default:
        return;
    }
  }

  function indent(): void {
    writer().indent = 2 * Math.max(0, marks().depth - 1);
  }

  /** Where a block begins or ends, the line does; inside a list no gaps, as paragraphs there are parts of one item. */
  function edge(element: HtmlElement, depth: number): void {
    const block = blockOf(element);
    if (block === null) return;
    writer().endLine();
    if (block === 'spaced' && depth === 0) writer().gap();
  }

  function text(value: string, line: number): void {
    const number = firstLine + line - 1;
    const shown = raisedDepth > 0 ? raised(value) : value;
    if (preformatted === 0) return writer().write(shown, number);
    shown.split('\n').forEach((part, at) => {
      if (at > 0) writer().endLine();
      writer().write(part, number + at);
    });
  }
}

function isList(element: HtmlElement): boolean {
  return element.tagName === 'ul' || element.tagName === 'ol' || element.tagName === 'menu';
}

/** The label Word typed before a list item: a bullet in the letters of a symbol font, or a number. */
function labelOf(printed: string): string {
  return /\d|^\w[.)]/.test(printed) ? printed : '•';
}
