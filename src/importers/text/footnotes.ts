import type { PlacedText } from '../source-document';

/** A mark behind a word ("ondersteuning*"), or in front of a footnote ("* Hiermee wordt bedoeld …"). */
const marker = /(?<=[\p{L})])(\*{1,4}|[¹²³⁴-⁹]{1,2})(?![\p{L}*])/gu;
const note = /^(\*{1,4}|[¹²³⁴-⁹]{1,2})\s*(?=\p{L})/u;

export interface WithoutFootnotes<Line> {
  readonly lines: readonly Line[];
  readonly removed: readonly PlacedText[];
}

/**
 * Leaves out footnotes, and the marks that point to them. A line is a footnote only when a word before it carries its
 * mark; else the asterisk is a bullet.
 * @param lines in the order of the document.
 * @param endsNote does this line stand below the footnote rather than in it?
 * @param rewrite the same line with another text.
 */
export function withoutFootnotes<Line extends PlacedText>(
  lines: readonly Line[],
  endsNote: (line: Line) => boolean,
  rewrite: (line: Line, text: string) => Line,
): WithoutFootnotes<Line> {
  if (!lines.some(({ text }) => /^[*¹²³⁴-⁹]/.test(text))) return { lines, removed: [] };
  const bullets = bulletMarks(lines);
  const open = new Set<string>();
  const removed: PlacedText[] = [];
  const noteLines = new Set<Line>();
  const called = new Set<string>();
  let inNote = false;
  for (const line of lines) {
    const mark = note.exec(line.text)?.[1];
    if (mark !== undefined && open.has(mark) && !bullets.has(mark)) {
      inNote = true;
      called.add(mark);
    } else if (inNote && (endsNote(line) || mark !== undefined)) {
      inNote = false;
    }
    if (inNote) {
      noteLines.add(line);
      removed.push({ text: line.text, line: line.line });
    } else {
      for (const [found] of line.text.matchAll(marker)) open.add(found);
    }
  }
  if (removed.length === 0) return { lines, removed };
  const kept = lines.filter((line) => !noteLines.has(line));
  return {
    lines: kept.map((line) =>
      rewrite(
        line,
        line.text.replace(marker, (found) => (called.has(found) ? '' : found)),
      ),
    ),
    removed,
  };
}

/** Marks that begin more lines than words carry them: the bullets of this document. */
function bulletMarks(lines: readonly PlacedText[]): ReadonlySet<string> {
  const surplus = new Map<string, number>();
  const add = (mark: string, count: number): void => void surplus.set(mark, (surplus.get(mark) ?? 0) + count);
  for (const { text } of lines) {
    const mark = note.exec(text)?.[1];
    if (mark !== undefined) add(mark, 1);
    for (const [found] of text.matchAll(marker)) add(found, -1);
  }
  return new Set([...surplus].filter(([, count]) => count > 1).map(([mark]) => mark));
}
