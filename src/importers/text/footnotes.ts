import type { PlacedText } from '../source-document';

/** Marks as printed: asterisks, raised digits, "[1]", and a digit that a scan lowered behind a word ("recepten1"). */
const marker =
  /(?<=[\p{L})])(\*{1,4}|[¹²³⁴-⁹]{1,2})(?![\p{L}*])|\s?(\[\d{1,2}\])|(?<=\p{Ll}{2}[.,]?)(\d{1,2}\)?)(?=[\s.,;:]|$)/gu;
/** What a footnote begins with. */
const note = /^(\*{1,4}|[¹²³⁴-⁹]{1,2}|\[\d{1,2}\]|\d{1,2}[.)]?)\s*(?=\p{L})/u;
/** A line without any of these signs neither carries a mark nor is a footnote. */
const sign = /[\d*¹²³⁴-⁹]/;
/** Marks that nothing else looks like: without a footnote they are worth a warning. */
const unmistakable = /\[\d{1,2}\]|(?<=\p{Ll}{4})\d(?=[.,;]?(\s\p{Lu}|$))/u;

export interface WithoutFootnotes<Line> {
  readonly lines: readonly Line[];
  readonly removed: readonly PlacedText[];
  /** Lines that keep what looks like a mark, because no footnote was found for it. */
  readonly unclear: readonly Line[];
}

/** Where the lines of a document break. */
export interface FootnoteBreaks<Line> {
  /** Does this line stand below a footnote rather than in it? */
  readonly endsNote: (line: Line) => boolean;
  /** Is it the first of a page? A digit begins a footnote below an empty line or at the foot of a page only. */
  readonly startsPage: (line: Line) => boolean;
}

/** How many lines a footnote at the foot of a page may have. */
const noteLines = 4;

/**
 * Leaves out footnotes, and the marks that point to them. A line is a footnote only when a word before it carries its
 * mark; else the asterisk is a bullet, and the digit a number.
 * @param lines in the order of the document.
 * @param rewrite the same line with another text.
 */
export function withoutFootnotes<Line extends PlacedText>(
  lines: readonly Line[],
  breaks: FootnoteBreaks<Line>,
  rewrite: (line: Line, text: string) => Line,
): WithoutFootnotes<Line> {
  const signed = lines.map(({ text }) => sign.test(text));
  if (!signed.includes(true)) return { lines, removed: [], unclear: [] };
  const bullets = bulletMarks(lines.filter((_, at) => signed[at] === true));
  const open = new Set<string>();
  const removed: PlacedText[] = [];
  const kept: Line[] = [];
  const called = new Set<string>();
  let inNote = false;
  const keptSigned: number[] = [];
  lines.forEach((line, at) => {
    if (!inNote && signed[at] === false) {
      kept.push(line);
      return;
    }
    const printed = note.exec(line.text)?.[1];
    const mark = printed === undefined ? null : keyOf(printed);
    const begins = printed !== undefined && mark !== null && open.has(mark) && !bullets.has(printed);
    if (begins && (!/\d/.test(printed) || inNote || stands(line, at))) {
      inNote = true;
      called.add(mark);
    } else if (inNote && (breaks.endsNote(line) || mark !== null)) {
      inNote = false;
    }
    if (inNote) {
      removed.push({ text: line.text, line: line.line });
    } else {
      if (signed[at] === true) keptSigned.push(kept.length);
      kept.push(line);
      for (const [found] of line.text.matchAll(marker)) open.add(keyOf(found));
    }
  });
  const unclear: Line[] = [];
  for (const at of keptSigned) {
    const line = withoutMarks(kept[at] as Line);
    kept[at] = line;
    if (unmistakable.test(line.text)) unclear.push(line);
  }
  return { lines: kept, removed, unclear };

  function withoutMarks(line: Line): Line {
    if (called.size === 0) return line;
    const text = line.text.replace(marker, (found) => (called.has(keyOf(found)) ? '' : found));
    return text === line.text ? line : rewrite(line, text);
  }

  function stands(line: Line, at: number): boolean {
    if (countsOn(line.text, lines[at - 1]?.text ?? '')) return false;
    if (breaks.endsNote(line)) return true;
    return lines.slice(at + 1, at + 1 + noteLines).some(breaks.startsPage);
  }
}

/** "3 tot 5 werkdagen" below "binnen": a number of the sentence that goes on. */
function countsOn(text: string, above: string): boolean {
  return /^\d{1,2}\s+\p{Ll}/u.test(text) && /[\p{L},]$/u.test(above);
}

/** One key for "¹", "[1]", "1)" and "1". */
function keyOf(mark: string): string {
  const bare = mark.normalize('NFKC').replace(/[^\d*]/g, '');
  return bare === '' ? mark : bare;
}

/**
 * Marks that begin more lines than words carry them: the bullets and the numbered lists of this document.
 * @param lines those with a sign.
 */
function bulletMarks(lines: readonly PlacedText[]): ReadonlySet<string> {
  const printed = new Map<string, number>();
  const carried = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { text } of lines) {
    const mark = note.exec(text)?.[1];
    if (mark !== undefined) add(printed, mark);
    for (const [found] of text.matchAll(marker)) add(carried, keyOf(found));
  }
  return new Set(
    [...printed].filter(([mark, count]) => count - (carried.get(keyOf(mark)) ?? 0) > 1).map(([mark]) => mark),
  );
}
