import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { LineDocument, LineRole, SourceLine } from '../../source-document';
import { tabCells, textOfCells } from '../cells';
import { readHtmlLines } from '../html/html-lines';
import { visibleText } from '../visible-text';
import { frontMatterLength } from './front-matter';
import { inlineLines } from './inline-lines';
import { withoutNotes } from './notes';

/**
 * CommonMark with tables. Two rules are off: an indented line is text that somebody indented, not program code, and
 * "[1]: …" is a footnote that must not vanish as the address of a link.
 */
const parser = new MarkdownIt('commonmark').enable('table').disable(['code', 'reference']);

/** A list that is open: its bullet or the number of its item. */
interface OpenItem {
  readonly mark: string;
  /** Is the mark still to be printed? Only before the first line of the item. */
  fresh: boolean;
}

/**
 * Markdown as lines, with the line they stand on: headings and list items by role, "• " before what has a bullet, the
 * number before what has one, tables as rows with cells. Mark-up of words (bold, links, escapes, entities) is resolved.
 * @param text the decoded file.
 */
export function readMarkdown(text: string): LineDocument {
  const raw = text.split(/\r\n|\r|\n/);
  const skipped = frontMatterLength(raw);
  const source = raw.map((line, at) => (at < skipped ? '' : line.replace(/\f/g, '')));
  const lines = new Map<number, SourceLine[]>();
  const items: OpenItem[] = [];
  let row: string[] | null = null;
  let rowLine = 0;
  let role: LineRole | undefined;

  for (const token of parser.parse(source.join('\n'), {})) read(token);
  return { shape: 'lines', lines: withoutNotes(inFileOrder(), source) };

  function read(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        role = 'heading';
        return;
      case 'heading_close':
        role = undefined;
        return;
      case 'list_item_open':
        items.push({ mark: token.info === '' ? '•' : `${token.info}${token.markup}`, fresh: true });
        return;
      case 'list_item_close':
        items.pop();
        return;
      case 'tr_open':
        row = [];
        rowLine = lineOf(token);
        return;
      case 'tr_close':
        addRow(row ?? [], rowLine);
        row = null;
        return;
      case 'inline':
        if (row === null) inlineLines(token).forEach(({ text: line, at }) => add(line, lineOf(token) + at));
        else
          row.push(
            visibleText(
              inlineLines(token)
                .map((line) => line.text)
                .join(' '),
            )
              .replace(/\s+/g, ' ')
              .trim(),
          );
        return;
      case 'fence':
        token.content
          .replace(/\n$/, '')
          .split('\n')
          .forEach((line, at) => add(line, lineOf(token) + 1 + at));
        return;
      case 'html_block':
        for (const line of readHtmlLines(token.content, lineOf(token))) keep(line);
        return;
      default:
        return;
    }
  }

  function add(content: string, number: number): void {
    const visible = visibleText(content);
    const item = items[items.length - 1];
    const mark = item?.fresh === true ? `${item.mark} ` : '';
    if (item !== undefined) item.fresh = false;
    const cells = tabCells(visible);
    const shown = `${mark}${cells === null ? visible.replace(/\t/g, ' ').trim() : textOfCells(cells)}`;
    const known = mark === '• ' ? 'list-item' : role;
    keep({
      text: shown,
      number,
      indent: /^\s*/.exec(source[number - 1] ?? '')?.[0].length ?? 0,
      startsPage: raw[number - 1]?.startsWith('\f') ?? false,
      ...(known === undefined ? {} : { role: known }),
      ...(cells === null ? {} : { cells }),
    });
  }

  function addRow(cells: readonly string[], number: number): void {
    if (cells.some((cell) => cell !== '')) {
      keep({ text: textOfCells(cells), number, indent: 0, startsPage: false, cells });
    }
  }

  function keep(line: SourceLine): void {
    lines.set(line.number, [...(lines.get(line.number) ?? []), line]);
  }

  /** What stands in the file without being text (the rule under a heading, the fence of a block) gives no line. */
  function inFileOrder(): SourceLine[] {
    return source.flatMap((line, at) => {
      const found = lines.get(at + 1);
      if (found !== undefined) return found;
      const isGap = line.trim() === '' || /^\s*([-*_]\s*){3,}$/.test(line);
      return isGap ? [{ text: '', number: at + 1, indent: 0, startsPage: raw[at]?.includes('\f') ?? false }] : [];
    });
  }
}

function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}
