import { isWebArchive } from './html/web-archive';

/** Tags that a page, or a piece of one, begins with; in XML of other kinds none of them is a root. */
const htmlTag =
  /^<\/?(html|head|body|meta|title|link|style|script|base|p|div|span|h[1-6]|table|thead|tbody|tr|td|th|ul|ol|li|dl|pre|blockquote|section|article|main|header|footer|nav|aside|figure|strong|em|b|i|u|font|center|br|hr|img|form|a\s+(href|name|id)\s*=)\b/i;
/** What Windows puts before HTML on the clipboard. */
const clipboardHeader = /^Version:\d\.\d\s+StartHTML:/;
/** Ends of blocks: who writes five of them, writes HTML, also when the file begins with a word. */
const htmlEnds = /<\/(p|li|td|h[1-6]|div)>|<br\s*\/?>/gi;

/** A whole file that is one value of JSON and nothing else: what a program saved that had nothing to give. */
const jsonValue = /^\s*(null|true|false|-?\d+(\.\d+)?([eE][+-]?\d+)?|"[^"\n]*"|\[\s*(null|true|false)\b[^\n]*\])\s*$/;

/** What kind of text this is, by its mark-up. */
export function recogniseText(text: string): 'html' | 'xml' | 'json' | 'markdown' | 'text' {
  const start = text.trimStart().slice(0, 4000);
  if (clipboardHeader.test(start) || isWebArchive(start)) return 'html';
  if (start.startsWith('<')) {
    const body = start.replace(/^(<\?[^>]*>|<!--[\s\S]*?-->|\s)+/, '');
    if (/^<!doctype\s+html/i.test(body) || htmlTag.test(body)) return 'html';
    if (/^<([?!]|[\p{L}_][^\s<>]*[\s/>])/u.test(start)) return 'xml';
  }
  if (/^(\{\s*(["'{}/[]|[\w$]+\s*:)|\[\s*(["{[\]]|-?\d))/.test(start) && !/^\[[^\]\n]*\]\(/.test(start)) return 'json';
  if (jsonValue.test(text)) return 'json';
  if (isMarkdown(text)) return 'markdown';
  return (text.slice(0, 100_000).match(htmlEnds)?.length ?? 0) >= 5 ? 'html' : 'text';
}

/**
 * Is it Markdown, and not text in which a sign happens to stand? Two headings with number signs, or one beside other
 * mark-up, or a table with its rule. Bullets alone are no proof: they mean the same in plain text.
 */
function isMarkdown(text: string): boolean {
  const headings = count(text, ['#'], /^ {0,3}#{1,6}[ \t]+(\*\*|__)?[\p{Lu}\p{N}"'“‘([]/gmu);
  const bold = count(text, ['**', '__'], /(\*\*|__)[^\s*_][^*\n]*\1/g);
  const tables = count(text, ['--'], /^ {0,3}\|?.*\|.*\n {0,3}\|?\s*:?-{2,}:?\s*\|[\s|:-]*$/gm);
  const links = count(text, [']('], /\]\((https?:|#|mailto:)/g);
  return headings > 1 || tables > 0 || bold > 2 || (headings === 1 && bold + links > 0);
}

/** @param signs most texts have none of them, and looking for a sign is much quicker than looking for a pattern. */
function count(text: string, signs: readonly string[], pattern: RegExp): number {
  return signs.some((sign) => text.includes(sign)) ? (text.match(pattern)?.length ?? 0) : 0;
}
