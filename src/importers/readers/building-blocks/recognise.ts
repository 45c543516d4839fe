import type { SourceDocument, SourceLine } from '../../source-document';
import { describedLetters, hasSections } from './find-body';
import type { OwnLetter } from './own-codes';
import { mayHoldOwnCode, withOwnCodes } from './own-codes';
import { prepareLines } from './prepare-lines';

/** How many lines with text a title page has at most. */
const linesOfTitlePage = 40;

/** How many different sections a text needs to be taken for one without its codes. */
const sectionsNeeded = 3;

/**
 * Does a document describe core tasks with this letter? Mentioning them is not enough: a dossier lists electives, a
 * certificate the codes of its qualification. Where the codes are lost the title page decides.
 * @param titlePage what must stand on it, each in a line of its own.
 */
export function describesOwn(document: SourceDocument, letter: OwnLetter, titlePage: readonly RegExp[]): boolean {
  if (document.shape !== 'lines') return false;
  const isOwnCoded = document.lines.some(({ text }) => mayHoldOwnCode(text, letter));
  if (!isOwnCoded && !isNamed(document.lines, titlePage)) return false;
  const lines = prepareLines(document.lines).map((line) => {
    const { text } = withOwnCodes(line.text, line.number, letter, 'heading');
    return text === line.text ? line : { ...line, text };
  });
  const counts = describedLetters(lines);
  const own = counts.get(letter) ?? 0;
  const others = [...counts].reduce((sum, [other, count]) => (other === letter ? sum : sum + count), 0);
  if (own > 0) return own > others;
  return others === 0 && isNamed(lines, titlePage) && hasSections(lines, sectionsNeeded);
}

function isNamed(lines: readonly SourceLine[], titlePage: readonly RegExp[]): boolean {
  const front = prepareLines(lines.filter(({ text }) => text !== '').slice(0, linesOfTitlePage));
  return titlePage.every((pattern) => front.some(({ text }) => pattern.test(text)));
}
