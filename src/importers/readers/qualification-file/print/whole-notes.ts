import type { SourceLine } from '../../../source-document';
import { headingCode } from './codes';
import { labelOf } from './labels';

/** No page has more lines. */
const longestPage = 80;

/**
 * Puts the number of a footnote that a scan left alone on its line before the note below it; else it looks like the
 * number of a page. Only where a word of the same page carries that number.
 * @returns as many lines; the note's own line is empty then.
 */
export function wholeNotes(lines: readonly SourceLine[]): readonly SourceLine[] {
  const notes = new Set(lines.flatMap((_, at) => (isLoneNumber(lines, at) ? [at] : [])));
  if (notes.size === 0) return lines;
  return lines.map((line, at) => {
    if (notes.has(at)) return { ...line, text: `${line.text} ${lines[at + 1]?.text ?? ''}` };
    return notes.has(at - 1) ? { ...line, text: '' } : line;
  });
}

function isLoneNumber(lines: readonly SourceLine[], at: number): boolean {
  const number = /^[1-9]\d?$/.exec(lines[at]?.text ?? '')?.[0];
  const note = lines[at + 1];
  if (number === undefined || note === undefined || note.startsPage || !/^\p{Lu}.*\p{Ll}\.$/u.test(note.text))
    return false;
  if (labelOf(note.text) !== null || headingCode(note.text) !== null) return false;
  const called = new RegExp(`\\p{Ll}{3}${number}(?=[\\s.,;]|$)`, 'u');
  return lines.slice(Math.max(0, at - longestPage), at).some(({ text }) => called.test(text));
}
