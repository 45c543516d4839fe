import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { SourceLine } from '../../source-document';
import { findCodes, headingCode } from '../qualification-file/print/codes';

/** Certificates number their core tasks C1-K1, electives D1-K1. */
export type OwnLetter = 'C' | 'D';

/** What scans read for the letter, where "1-K1" follows. */
const misread: Record<OwnLetter, RegExp> = {
  C: /(?<![\p{L}\p{N}])[cGg(€©](?=\s?[1lI|!]\s?[-–—‐~_.]{1,2}\s?[Kk]\s?\S?[\dlIoO])/gu,
  D: /(?<![\p{L}\p{N}])[dOoQ0](?=\s?[1lI|!]\s?[-–—‐~_.]{1,2}\s?[Kk]\s?\S?[\dlIoO])/gu,
};

/** Between a code and a title that lost the space before it. */
const gluedTitle = /(?<=[-–]\s?[WK]\s?\d{1,2})(?=\p{Lu}\p{Ll})/gu;

/** Is there anything in the line that a code of a core task could be? */
function mayHoldCode(text: string): boolean {
  return /[-–—‐~_.]\s?[Kk]/.test(text);
}

/** The letter as printed or misread, a number and a K. */
const ownLike: Record<OwnLetter, RegExp> = {
  C: /[CcGg(€©]\s?\S{1,2}\s?[-–—‐~_.]{1,2}\s?[Kk]/,
  D: /[DdOoQ0]\s?\S{1,2}\s?[-–—‐~_.]{1,2}\s?[Kk]/,
};

/** Can the line have a code of the document's own? Also yes for some words. */
export function mayHoldOwnCode(text: string, letter: OwnLetter): boolean {
  return mayHoldCode(text) && ownLike[letter].test(text);
}

/**
 * A line with its codes as they should be: "G1- K1-W 2" is C1-K1-W2. Numbers that cannot be read are left alone.
 * @param letter that of the document's own codes.
 * @param places "heading": only a code that the line begins with; "everywhere": all of them, as in a table.
 * @returns the line, and each code that was repaired.
 */
export function withOwnCodes(
  text: string,
  line: number,
  letter: OwnLetter,
  places: 'heading' | 'everywhere',
): { readonly text: string; readonly diagnostics: readonly ImportDiagnostic[] } {
  if (!mayHoldCode(text)) return { text, diagnostics: [] };
  const spaced = text.replace(/\s+/g, ' ').replace(gluedTitle, ' ');
  const lettered = spaced.replace(misread[letter], letter);
  const heading = headingCode(lettered);
  const found = places === 'everywhere' ? findCodes(lettered) : heading === null ? [] : [heading.found];
  const diagnostics: ImportDiagnostic[] = [];
  let repaired = '';
  let end = 0;
  for (const { code, start, end: next } of found.filter(({ code: read }) => !/[A-Z]0(?!\d)/.test(read))) {
    const original = spaced.slice(start, next).trim();
    if (original !== code) diagnostics.push(notice('import/code-repaired', line, { original, repaired: code }));
    repaired += `${lettered.slice(end, start)}${code}`;
    end = next;
  }
  return { text: found.length === 0 ? text : `${repaired}${lettered.slice(end)}`, diagnostics };
}

/** Lines of a table with their codes as they should be, in their cells too; each repair is told once. */
export function tableWithOwnCodes(
  lines: readonly SourceLine[],
  letter: OwnLetter,
): { readonly lines: readonly SourceLine[]; readonly diagnostics: readonly ImportDiagnostic[] } {
  const diagnostics: ImportDiagnostic[] = [];
  const repaired = lines.map((line) => {
    const whole = withOwnCodes(line.text, line.number, letter, 'everywhere');
    diagnostics.push(...whole.diagnostics);
    const cells = line.cells?.map((cell) => withOwnCodes(cell, line.number, letter, 'everywhere').text);
    return { ...line, text: whole.text, ...(cells === undefined ? {} : { cells }) };
  });
  return { lines: repaired, diagnostics };
}
