import type { ImportDiagnostic } from '../import-diagnostic';
import { notice } from '../import-diagnostic';

interface PrintedLine {
  readonly text: string;
  readonly line: number;
}

/** An entry may run over so many lines before its page number. */
const longestEntry = 3;
/** One line that ends in a number and comes back is no table. */
const fewestEntries = 2;

const heading = /^inhoud(sopgave|\sopgave)?:?$/i;
const page = /[\s.…_]+\d{1,3}$/;

/**
 * Leaves out the table of contents: its entries are the headings of the document once more, each with its page behind it.
 * A line is an entry only where the document has it as a heading as well, so that a title that ends in a level
 * ("niveau 3") stays.
 * @returns the other lines, and what to say of those left out.
 */
export function withoutContents<Line extends PrintedLine>(
  lines: readonly Line[],
): {
  readonly lines: readonly Line[];
  readonly diagnostics: readonly ImportDiagnostic[];
} {
  const from = lines.findIndex(({ text }) => heading.test(text));
  if (from === -1) return { lines, diagnostics: [] };
  const written = new Set(lines.slice(from + 1).map(({ text }) => keyOf(text)));
  let entries = 0;
  let to = from + 1;
  for (let at = from + 1; at < lines.length && at - to <= longestEntry; at += 1) {
    const text = lines[at]?.text ?? '';
    if (!page.test(text) || !isEntry(lines, at, written)) continue;
    entries += 1;
    to = at + 1;
  }
  if (entries < fewestEntries) return { lines, diagnostics: [] };
  const [first, last] = [lines[from], lines[to - 1]];
  if (first === undefined || last === undefined) return { lines, diagnostics: [] };
  return {
    lines: [...lines.slice(0, from), ...lines.slice(to)],
    diagnostics: [notice('import/part-not-read', first.line, { part: first.text, from: first.line, to: last.line })],
  };
}

/** Stands the text before the page number elsewhere, alone on its line? Of an entry over several lines the last part must. */
function isEntry(lines: readonly PrintedLine[], at: number, written: ReadonlySet<string>): boolean {
  let title = (lines[at]?.text ?? '').replace(page, '');
  for (let above = 1; above <= longestEntry; above += 1) {
    if (title !== '' && written.has(keyOf(title))) return true;
    title = `${lines[at - above]?.text ?? ''} ${title}`;
  }
  return false;
}

/** Numbers count: "niveau 3" is no entry "niveau" of page 3. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
