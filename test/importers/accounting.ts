import type { Diagnostic, Result } from '../../src/core/diagnostics/diagnostic';
import type { Framework } from '../../src/core/framework/framework';
import type { LineDocument, LineRole, SourceLine } from '../../src/importers/source-document';

/** Why a line with letters may be absent from a framework without a word about it. */
export type DropKind = 'running-head' | 'page-number' | 'footnote' | 'section-label' | 'title-page' | 'overview-line';

/** Lines that a reader drops on purpose, as its test states them: independent of the reader's own patterns. */
export interface DeclaredDrop {
  readonly kind: DropKind;
  readonly covers: (line: SourceLine, at: number) => boolean;
}

const droppedRoles: ReadonlySet<LineRole | undefined> = new Set(['running-head', 'page-number', 'footnote']);

/** A diagnostic's text accounts for lines from its own on, as a footnote or a title runs over a few. */
const linesOfDiagnostic = 12;

/** These tell how a text was read, not that one was left out. */
const repairs: ReadonlySet<string> = new Set(['import/text-repaired', 'import/bullet-supplied']);

/**
 * The lines of a document that vanished: their letters are found neither in the framework (titles, texts, results,
 * competencies, additions, mappings, profiles), nor in a diagnostic at that place, nor are they declared to be dropped.
 * "Every line of a recognised section is accounted for": of a good import the answer is none. Knows no kind of document.
 * @param document the lines that were read.
 * @param result what the reader made of them, all profiles.
 * @param declared kinds of lines that hold nothing of the content.
 */
export function unaccountedLines(
  document: LineDocument,
  result: Result<Framework>,
  declared: readonly DeclaredDrop[] = [],
): readonly SourceLine[] {
  const content = contentOf(result);
  const names = lettersOfEach(result.value.items.flatMap(({ competencies }) => competencies.map(({ name }) => name)));
  const told = toldLines(result.diagnostics);
  const notes = notesByLine(result.diagnostics);
  const repaired = repairsByLine(result.diagnostics);
  return document.lines.filter((line, at) => {
    if (lettersOf(line.text) === '' || droppedRoles.has(line.role) || told.has(line.number)) return false;
    if (declared.some(({ covers }) => covers(line, at))) return false;
    const texts = [line.text, ...(line.cells ?? [])];
    const near = notes.get(line.number) ?? '';
    if (isListOf(names, line.text)) return false;
    const slack = repaired.get(line.number) ?? 0;
    return !texts.some((text) => isFound(text, `${content}\n${near}`, slack));
  });
}

/** Names of competencies are printed in one order and kept in another, so each of a line is looked for by itself. */
function isListOf(names: string, text: string): boolean {
  return text.split(/[,;]/).every((part) => names.includes(lettersOf(part)));
}

/** Letters of a line, cut into as few pieces as the content has them in: broken words and repairs cost a cut each. */
function isFound(text: string, content: string, slack: number): boolean {
  const bare = text.replace(/(?<![\p{L}\d])[A-Z8]\s?\d{0,4}\s?[-–.]{1,2}\s?K\S*/gu, ' ');
  return [bare, withoutMark(bare)].some((candidate) => {
    const letters = lettersOf(candidate);
    const allowed = 1 + slack * 2 + Math.floor(letters.length / 30);
    return letters === '' || piecesOf(letters, content, allowed) <= allowed;
  });
}

/** Without a bullet that is a letter or counts: "e", "a)", "IV.". */
function withoutMark(text: string): string {
  return text.replace(/^\P{L}*\p{L}{1,3}[.)]?\s+/u, '');
}

/** How many pieces of the content make up the letters, at most `limit` + 1; the longest first is the fewest. */
function piecesOf(letters: string, content: string, limit: number): number {
  let count = 0;
  for (let from = 0; from < letters.length; count += 1) {
    if (count > limit) return count;
    const length = longestFound(letters.slice(from), content);
    // A piece of few letters is found anywhere: only what is left over at the end of a line may be that short.
    if (length < Math.min(4, letters.length - from)) return limit + 1;
    from += length;
  }
  return count;
}

function longestFound(letters: string, content: string): number {
  let found = 0;
  let missed = letters.length + 1;
  while (missed - found > 1) {
    const length = found === 0 && missed > letters.length ? letters.length : Math.floor((found + missed) / 2);
    if (content.includes(letters.slice(0, length))) found = length;
    else missed = length;
  }
  return found;
}

/** Everything that the framework says, one text per line, and what repairs made of it. */
function contentOf({ value, diagnostics }: Result<Framework>): string {
  const texts = [
    value.title,
    value.code,
    ...value.profiles.map(({ title }) => title),
    ...value.competencies.flatMap(({ name, text }) => [name, text]),
    ...value.mappings.flatMap(({ from, to, dossier, qualification }) => [from, to, dossier, qualification]),
    ...value.items.flatMap(({ code, title, text, result, competencies, additions }) => [
      code,
      title,
      text,
      result,
      ...competencies.map(({ name }) => name),
      // A list of competencies stands on lines of its own, its names one after the other.
      competencies.map(({ name }) => name).join(' '),
      ...additions.map((addition) => addition.text),
      additions.map((addition) => addition.text).join(' '),
    ]),
    ...diagnostics.flatMap(({ code, data }) =>
      code === 'import/text-repaired' && typeof data['original'] === 'string' ? [data['original']] : [],
    ),
  ];
  return lettersOfEach(texts);
}

function lettersOfEach(texts: readonly (string | null)[]): string {
  return texts.map((text) => lettersOf(text ?? '')).join('\n');
}

/** Lines that a diagnostic names as left out: a range (`from`, `to`) or a list (`lines`). */
function toldLines(diagnostics: readonly Diagnostic[]): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { data } of diagnostics) {
    const { from, to, lines } = data;
    if (typeof from === 'number' && typeof to === 'number') for (let at = from; at <= to; at += 1) told.add(at);
    if (Array.isArray(lines)) lines.forEach((line) => told.add(Number(line)));
  }
  return told;
}

/** Letters of the diagnostics that stand at a line or shortly above it. */
function notesByLine(diagnostics: readonly Diagnostic[]): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  for (const { code, at, data } of diagnostics) {
    if (at?.line === undefined || repairs.has(code)) continue;
    const texts = Object.values(data).flatMap((value) =>
      Array.isArray(value) ? [...value, value.join(' ')] : [value],
    );
    const letters = texts.map((text) => lettersOf(typeof text === 'string' ? text : '')).join('\n');
    for (let line = at.line; line < at.line + linesOfDiagnostic; line += 1) {
      notes.set(line, `${notes.get(line) ?? ''}\n${letters}`);
    }
  }
  return notes;
}

/** How many words were repaired on a line, or on the one above it, where a broken word begins. */
function repairsByLine(diagnostics: readonly Diagnostic[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { code, at } of diagnostics) {
    if (code !== 'import/text-repaired' || at?.line === undefined) continue;
    for (const line of [at.line, at.line + 1]) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
