import type { SourceElement } from '../../../source-document';
import type { ListLine } from '../../../text/bullets';
import { nameless } from '../../../text/character-names';

/** A line of a text; `isItem` when mark-up, not a sign that somebody typed, makes it a bullet: it begins with "- ". */
export interface MarkedUpLine extends ListLine {
  readonly line: number;
  readonly isItem: boolean;
}

const blocks = 'p|div|ul|ol|table|tr|h[1-6]|xhtml|labeltext|blockquote|dl|dd|dt';
const inline = 'b|i|u|em|strong|span|font|a|td|th|tbody|thead|sup|sub|small|label|big|s|strike|center';
const markUp = `${blocks}|${inline}|br|li`;
const isBlock = new RegExp(`^(${blocks})$`, 'i');
const isMarkUp = new RegExp(`^(${markUp})$`, 'i');
const knownTag = new RegExp(`</?(${markUp})(\\s[^<>]*)?/?>`, 'i');
const escapedTag = new RegExp(`&lt;/?(${markUp})(\\s|/|&gt;)`, 'i');
/** The name of a tag, or a comment. */
const anyTag = /<!--[\s\S]*?-->|<(\/?)([a-z][\w:]*)(?:\s[^<>]*)?\/?>/gi;

/** Is this an element that only shapes a text? */
export function isTextShape(element: SourceElement): boolean {
  return isMarkUp.test(element.name);
}

/**
 * The lines of a text that may hold mark-up: as elements, as tags inside CDATA, or escaped as `&lt;p&gt;`. Paragraphs
 * and breaks become lines, list items bullets, the rest of the mark-up disappears. Empty lines are left out.
 * @param element the text element.
 * @param isText which of its children are part of the text; mark-up is always.
 */
export function markedUpLines(element: SourceElement, isText: (child: SourceElement) => boolean): MarkedUpLine[] {
  const lines: MarkedUpLine[] = [];
  let text = '';
  let line = element.line;
  let afterBlank = false;
  let isItem = false;
  readInside(element);
  close();
  return lines;

  function readInside(parent: SourceElement): void {
    line = parent.line;
    for (const [at, part] of parent.content.entries()) {
      if (typeof part === 'string') write(part);
      else if (isTextShape(part)) readMarkUp(part);
      else if (isText(part) || isInline(parent, at)) readPart(part, !isInline(parent, at));
    }
  }

  function readMarkUp(part: SourceElement): void {
    tag(part.name, false);
    readInside(part);
    tag(part.name, true);
  }

  function readPart(part: SourceElement, breaks: boolean): void {
    if (breaks) close();
    readInside(part);
    if (breaks) close();
  }

  function write(raw: string): void {
    const source = escapedTag.test(raw) ? nameless(raw) : raw;
    if (!knownTag.test(source)) return type(source);
    let from = 0;
    for (const found of source.matchAll(anyTag)) {
      type(source.slice(from, found.index));
      if (found[2] !== undefined) tag(found[2], found[1] === '/');
      line += found[0].split('\n').length - 1;
      from = found.index + found[0].length;
    }
    type(source.slice(from));
  }

  function type(piece: string): void {
    nameless(piece)
      .split('\n')
      .forEach((typed, at) => {
        if (at > 0) {
          const wasEmpty = text.trim() === '';
          close();
          if (wasEmpty) afterBlank = true;
          line += 1;
        }
        text += typed;
      });
  }

  function tag(name: string, isEnd: boolean): void {
    const small = name.toLowerCase();
    if (small === 'li') {
      close();
      isItem = !isEnd;
    } else if (small === 'br' || (isBlock.test(small) && !(isItem && text.trim() === ''))) {
      close();
    } else if (small === 'td' || small === 'th') {
      text += ' ';
    }
  }

  function close(): void {
    const bare = text.replace(/\s+/g, ' ').trim().normalize('NFC');
    text = '';
    if (bare === '') return;
    lines.push({ text: isItem ? `- ${bare.replace(/^[-–•·*]\s+/, '')}` : bare, line, afterBlank, isItem });
    afterBlank = false;
    isItem = false;
  }
}

/** Does an element of whatever name stand in the middle of a sentence? Then its words are part of it. */
export function isInline({ content }: SourceElement, at: number): boolean {
  const [before, after] = [content[at - 1], content[at + 1]];
  return typeof before === 'string' && typeof after === 'string' && /\S[ \t]*$/.test(before) && /^[ \t]*\S/.test(after);
}
