import type { SourceLine } from '../../source-document';
import { fold } from '../qualification-file/print/labels';
import { bodyStart } from './find-body';

const numbered = /^(.*\S)\s+(?:pagina\s*)?(\d{1,3})\s*(?:van|\/)\s*(\d{1,3})$/i;

/**
 * Marks the title of the document with the number of its page ("Bakfietsen onderhouden 4 van 9") as a running head where
 * a page ends or begins, also where it comes only once: nothing else has that form there.
 * @param lines of the document, with the page starts that the file tells.
 */
export function withTitleFeet(lines: readonly SourceLine[]): readonly SourceLine[] {
  const front = lines.slice(0, bodyStart(lines));
  const words = new Set(front.map(({ text }) => fold(text.replace(/^[CD]\s?1\s?[:.]\s*/, ''))));
  return lines.map((line, at) => {
    const found = numbered.exec(line.text);
    if (found === null || Number(found[2]) > Number(found[3]) || !words.has(fold(found[1] ?? ''))) return line;
    return isPageEdge(lines, at) ? { ...line, role: 'running-head' } : line;
  });
}

/** Does a page begin with the line, or end with it? */
function isPageEdge(lines: readonly SourceLine[], at: number): boolean {
  if (startsPage(lines, at)) return true;
  const next = lines.findIndex(({ text }, below) => below > at && text !== '');
  return next !== -1 && startsPage(lines, next);
}

/** The form feed may stand on an empty line above. */
function startsPage(lines: readonly SourceLine[], at: number): boolean {
  for (let above = at; above >= 0; above -= 1) {
    if (lines[above]?.startsPage === true) return true;
    if (lines[above - 1]?.text !== '') return false;
  }
  return false;
}
