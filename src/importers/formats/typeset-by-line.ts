import type { SourceLine } from '../source-document';

/** Shorter lines end where they end; longer ones end where the page did. */
const fullLine = 40;
/** So many broken sentences are no accident. */
const fewestBreaks = 15;

/**
 * Is every line of this document a paragraph, as when a text file or a PDF was turned into a Word document? Then the gaps
 * between paragraphs mean nothing. It shows by paragraphs that stop in the middle of a sentence and go on in the next,
 * with ever another word: points of a list without bullets begin with the same few words ("heeft", "kan").
 */
export function isTypesetByLine(lines: readonly SourceLine[]): boolean {
  const filled = lines.filter(({ text }) => text !== '');
  const openers: string[] = [];
  filled.forEach((line, at) => {
    const before = filled[at - 1];
    if (before === undefined || !isPlain(before) || !isPlain(line)) return;
    if (before.text.length < fullLine || /[.;:!?)”"]$/.test(before.text)) return;
    const opener = /^\p{Ll}[\p{L}\p{M}/-]*/u.exec(line.text)?.[0];
    if (opener !== undefined) openers.push(opener);
  });
  return openers.length >= fewestBreaks && new Set(openers).size * 2 > openers.length;
}

function isPlain({ role, cells, column }: SourceLine): boolean {
  return role === undefined && cells === undefined && column === undefined;
}
