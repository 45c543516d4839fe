import type { ListLine } from './bullets';
import type { SourceLine } from '../source-document';

/** A line with text, and what the empty ones around it say. */
export interface FilledLine extends ListLine {
  readonly line: number;
  readonly startsPage: boolean;
  /** As the file says; null where it does not. */
  readonly column: number | null;
  readonly isHeading: boolean;
}

/** Lines closer to the one before than usual, or indented, are the first of a page when they are as few. */
const mostPageStarts = 0.1;

/**
 * The lines that have text. Text extracted from a PDF often has an empty line below every line: a gap is more empty lines
 * than usual; a line without the usual empty one above it, or a lone indented one, is the first of a page.
 * @param lines all lines, without what belongs to the pages.
 */
export function filledLines(lines: readonly SourceLine[]): FilledLine[] {
  const spaced: { readonly line: SourceLine; readonly blanks: number; readonly pageBreak: boolean }[] = [];
  let blanks = 0;
  let pageBreak = false;
  for (const line of lines) {
    pageBreak ||= line.startsPage;
    if (line.text === '') {
      blanks += 1;
      continue;
    }
    spaced.push({ line, blanks, pageBreak });
    blanks = 0;
    pageBreak = false;
  }
  const usual = usualSpacing(spaced.slice(1).map((one) => one.blanks));
  const close = spaced.filter((one) => one.blanks < usual).length;
  const closeIsPage = close <= spaced.length * mostPageStarts;
  const indented = spaced.filter((one) => one.line.indent > 0).length;
  const indentIsPage = indented <= spaced.length * mostPageStarts;
  return spaced.map((one, at) => ({
    text: one.line.text,
    line: one.line.number,
    afterBlank: one.blanks > usual && !one.pageBreak,
    startsPage:
      at > 0 && (one.pageBreak || (closeIsPage && one.blanks < usual) || (indentIsPage && one.line.indent > 0)),
    column: one.line.column ?? null,
    isHeading: one.line.role === 'heading',
  }));
}

/** 0, or 1 where most lines have exactly one empty line above them. */
function usualSpacing(blanks: readonly number[]): number {
  const none = blanks.filter((count) => count === 0).length;
  const single = blanks.filter((count) => count === 1).length;
  return single > none && single * 2 > blanks.length ? 1 : 0;
}
