import type { PlacedText, SourceElement } from '../../../source-document';
import type { ListLine } from '../../../text/bullets';
import { divideBullets, withoutInnerBullets } from '../../../text/bullets';
import { withoutFootnotes } from '../../../text/footnotes';
import { joinLines, textOf } from '../../../text/join-lines';

/** SBB's texts are typed by people: nothing is broken by a scan, so a hyphen at the end of a line is decided by rule alone. */
const plain = { isWord: () => false };

/**
 * A text element as one string: lines joined, bullets inside it removed, footnotes left out.
 * @param element for instance `werkprocesomschrijving`; the additions nested in it are not its text.
 */
export function paragraphOf(element: SourceElement | undefined): PlacedText {
  if (element === undefined) return { text: '', line: null };
  const lines = withoutInnerBullets(linesOf(element));
  return { text: textOf(joinLines(lines, plain)), line: lines[0]?.line ?? element.line };
}

/** A text element as its bullets, the introducing "De …:" left out; `supplied` had no bullet in the file. */
export function bulletsOf(element: SourceElement | undefined): {
  readonly texts: readonly PlacedText[];
  readonly supplied: readonly PlacedText[];
} {
  if (element === undefined) return { texts: [], supplied: [] };
  const { bullets, supplied } = divideBullets(linesOf(element));
  const texts = bullets.map((lines) => ({
    text: textOf(joinLines(lines, plain)),
    line: lines[0]?.line ?? element.line,
  }));
  return { texts, supplied };
}

/** The lines that are not empty, each with its line in the file, without footnotes. */
function linesOf(element: SourceElement): readonly ListLine[] {
  const lines = filledLines(element);
  return withoutFootnotes(
    lines,
    { endsNote: ({ afterBlank }) => afterBlank, startsPage: () => false },
    (line, text) => ({ ...line, text }),
  ).lines;
}

function filledLines(element: SourceElement): ListLine[] {
  let afterBlank = false;
  return markupAsLines(element.text)
    .split('\n')
    .flatMap((raw, at) => {
      const text = raw.replace(/\s+/g, ' ').trim().normalize('NFC');
      const line = { text, line: element.line + at, afterBlank };
      afterBlank = text === '';
      return text === '' ? [] : [line];
    });
}

/** Some texts are typed as XHTML inside the CDATA: paragraphs become lines, list items bullets, the rest disappears. */
function markupAsLines(text: string): string {
  if (!/<\/?(p|br|ul|ol|li|b|i|u|em|strong|span|font|div|xhtml|labeltext|h\d|a|table|tr|td)\b[^>]*>/i.test(text))
    return text;
  return text
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<(br|\/p|\/div|\/h\d|\/tr|\/ul|\/ol)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
