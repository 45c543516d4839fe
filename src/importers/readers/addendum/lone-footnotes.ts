import type { PlacedText, SourceLine } from '../../source-document';

export interface WithoutLoneFootnotes {
  readonly lines: readonly SourceLine[];
  /** One per footnote, its lines joined. */
  readonly removed: readonly PlacedText[];
}

/** So many white columns on an empty line are the rule above footnotes. */
const ruleWidth = 20;
/** A number and a sentence behind it; tasks and chapters have a point behind their numbers. */
const numberedNote = /^(\d{1,2})\)?\s+(?=["“'‘(]?\p{Lu})/u;
const raisedNote = /^([¹²³⁴-⁹⁰]{1,2})\s*(?=\S)/u;
const raisedMark = /[¹²³⁴-⁹⁰]{1,2}/gu;
const loweredMark = /(?<=\p{Ll}{2}[.,;:)]?)(\d{1,2})(?=[\s.,;:)]|$)/gu;
const joiningSign = /^[.,;:!?)]+(?=\s|$)/;

/** After a note a page starts within so many lines, or the note is over. */
const linesToPage = 4;

/**
 * Leaves out footnotes whose mark was raised: extracted text has such a mark as a number alone on its line in the midst of
 * a sentence, a rule of blanks above the notes, and the number again before each note. Also known: raised digits, and
 * digits glued to a word. A mark goes only where its note is found, so that numbers in the text stay.
 * @param all lines with empty ones, before page numbers are looked for: a mark alone on a line looks like one.
 */
export function withoutLoneFootnotes(all: readonly SourceLine[]): WithoutLoneFootnotes {
  const filled = all.filter(({ text }) => text !== '');
  const pageNumbers = numbersBesideHeads(filled);
  const marks = new Map<string, SourceLine[]>();
  const glued = new Set<string>();
  const notes = new Set<SourceLine>();
  const removed: { text: string; line: number }[] = [];
  const called = new Set<string>();
  let inNotes = false;
  let before: SourceLine | null = null;
  const positions = new Map(filled.map((line, at) => [line, at] as const));
  for (let at = 0; at < all.length; at += 1) {
    const line = all[at];
    if (line === undefined) continue;
    if (line.text === '') {
      inNotes ||= line.indent >= ruleWidth;
      continue;
    }
    if (/^[_–—-]{8,}$/.test(line.text)) {
      inNotes = true;
      notes.add(line);
      continue;
    }
    const place = positions.get(line) ?? 0;
    const number = pageNumbers.has(line) ? null : noteNumber(line);
    const isKnown = number !== null && (marks.has(number) || glued.has(number)) && !called.has(number);
    const next = isAlone(line)
      ? (filled[place + 1]?.text ?? '')
      : line.text.replace(numberedNote, '').replace(raisedNote, '');
    if (number !== null && (inNotes || isKnown) && isKnown && /^["“'‘(]?\p{Lu}/u.test(next)) {
      const length = noteLength(filled, place, before);
      const taken = filled.slice(place, place + length);
      called.add(number);
      taken.forEach((one) => notes.add(one));
      removed.push({ text: taken.map(({ text }) => text).join(' '), line: line.number });
      at = all.indexOf(taken[taken.length - 1] ?? line, at);
      continue;
    }
    inNotes = false;
    if (number !== null && isAlone(line)) {
      const known = marks.get(number);
      if (known === undefined) marks.set(number, [line]);
      else known.push(line);
    } else {
      for (const mark of gluedMarks(line.text)) glued.add(mark);
      before = line;
    }
  }
  const lone = new Set([...called].flatMap((number) => marks.get(number)?.slice(0, 1) ?? []));
  return { lines: withoutMarks(all, notes, lone, called), removed };
}

/** The number that a line is, or that a note on it begins with. */
function noteNumber({ text, role }: SourceLine): string | null {
  if (role === 'page-number' || role === 'running-head') return null;
  if (/^\d{1,2}$/.test(text)) return String(Number(text));
  const found = numberedNote.exec(text)?.[1] ?? raisedNote.exec(text)?.[1];
  return found === undefined ? null : found.normalize('NFKC');
}

function isAlone({ text }: SourceLine): boolean {
  return /^\d{1,2}$|^[¹²³⁴-⁹⁰]{1,2}$/u.test(text);
}

function gluedMarks(text: string): string[] {
  if (!/[\d¹²³⁴-⁹⁰]/u.test(text)) return [];
  const lowered = [...text.matchAll(loweredMark)].map(([mark]) => mark);
  return [...lowered, ...[...text.matchAll(raisedMark)].map(([mark]) => mark.normalize('NFKC'))];
}

/** Numbers right above or below a running head: a line that stands beside a number again and again, or a copyright line. */
function numbersBesideHeads(filled: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const counts = new Map<string, number>();
  const beside = filled.flatMap((line, at) =>
    isAlone(line) ? [{ line, heads: [filled[at - 1]?.text ?? '', filled[at + 1]?.text ?? ''].filter(isHeadLike) }] : [],
  );
  for (const head of beside.flatMap(({ heads }) => heads)) counts.set(head, (counts.get(head) ?? 0) + 1);
  return new Set(
    beside
      .filter(({ heads }) => heads.some((head) => /^(?:©|\(c\))/i.test(head) || (counts.get(head) ?? 0) > 1))
      .map(({ line }) => line),
  );
}

function isHeadLike(text: string): boolean {
  if (/^(?:De|Het|Een|Zij|Ze|Hij|In|Bij|Daarnaast|Aanvullend)(?:\s|$)/.test(text)) return false;
  return /^[\p{Lu}©(]/u.test(text) && !/[.;:,]$/.test(text) && text.length <= 120;
}

/**
 * How many filled lines a note takes: to its full stop. Where more sentences follow, they belong to it as far as the page
 * goes on; the next page goes on with the text.
 */
function noteLength(filled: readonly SourceLine[], at: number, before: SourceLine | null): number {
  const first = filled[at];
  let end = first !== undefined && isAlone(first) ? at + 2 : at + 1;
  while (end < filled.length) {
    const line = filled[end];
    const above = filled[end - 1];
    if (line === undefined || above === undefined || line.startsPage || noteNumber(line) !== null) break;
    if (/^\d{1,2}(\.\d{1,2})*\.\s|^Aanvullend\s/.test(line.text) || line.role === 'heading') break;
    if (/[.!?][)”"’']?$/.test(above.text)) {
      const resumes = /^\p{Ll}/u.test(line.text) && before !== null && !/[.!?:]$/.test(before.text);
      if (resumes || opensPage(line, above) || !pageStartsSoon(filled, end)) break;
    }
    end += 1;
  }
  return end - at;
}

/** An indented line right below another one: what is left of a page break. */
function opensPage(line: SourceLine, above: SourceLine): boolean {
  return line.startsPage || (line.indent > 0 && line.number === above.number + 1 && !isAlone(above));
}

function pageStartsSoon(filled: readonly SourceLine[], at: number): boolean {
  for (let next = at + 1; next <= at + linesToPage; next += 1) {
    const line = filled[next];
    const above = filled[next - 1];
    if (line === undefined || above === undefined || /^\d{1,2}(\.\d{1,2})*\.\s/.test(above.text)) return false;
    if (opensPage(line, above)) return true;
  }
  return false;
}

/** Notes and marks gone; a sign that stood behind a mark joins the word before it, and no gap is left. */
function withoutMarks(
  all: readonly SourceLine[],
  notes: ReadonlySet<SourceLine>,
  lone: ReadonlySet<SourceLine>,
  called: ReadonlySet<string>,
): SourceLine[] {
  const kept: SourceLine[] = [];
  let joins = false;
  for (const line of all) {
    if (notes.has(line)) {
      kept.push({ ...line, text: '' });
    } else if (lone.has(line)) {
      while (kept[kept.length - 1]?.text === '') kept.pop();
      joins = true;
    } else if (joins && line.text === '') {
      continue;
    } else {
      const text = called.size === 0 ? line.text : withoutGluedMarks(line.text, called);
      const last = kept[kept.length - 1];
      const sign = joins ? joiningSign.exec(text)?.[0] : undefined;
      const rest = sign === undefined ? text : text.slice(sign.length).trim();
      if (sign !== undefined && last !== undefined) kept[kept.length - 1] = { ...last, text: `${last.text}${sign}` };
      kept.push(rest === line.text ? line : { ...line, text: rest });
      joins = false;
    }
  }
  return kept;
}

function withoutGluedMarks(text: string, called: ReadonlySet<string>): string {
  if (!/[\d¹²³⁴-⁹⁰]/u.test(text)) return text;
  const drop = (mark: string): string => (called.has(mark.normalize('NFKC')) ? '' : mark);
  return text.replace(loweredMark, drop).replace(raisedMark, drop);
}
