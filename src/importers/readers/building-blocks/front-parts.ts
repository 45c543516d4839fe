import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { SourceLine } from '../../source-document';
import type { ListLine } from '../../text/bullets';
import { distance, fold } from '../qualification-file/print/labels';

/** A heading before the description of core tasks, and what stands below it. */
export interface FrontLabel<Key extends string> {
  readonly key: Key;
  /** The heading's words, or a pattern that begins with them where they vary. */
  readonly words: string | RegExp;
  /** What may follow on the same line; after a colon anything may. */
  readonly value?: RegExp;
}

/** The lines from one heading to the next; those above the first heading are the "opening". */
export interface FrontPart<Key extends string> {
  readonly key: Key | 'opening';
  readonly heading: string;
  readonly from: number;
  /** What stands behind the heading on its line, and the lines below it, without empty ones. */
  readonly lines: readonly ListLine[];
}

/** Divides what stands before the description at its headings, in the order of the document. */
export function frontParts<Key extends string>(
  lines: readonly SourceLine[],
  labels: readonly FrontLabel<Key>[],
): FrontPart<Key>[] {
  const parts: { key: Key | 'opening'; heading: string; from: number; lines: ListLine[] }[] = [
    { key: 'opening', heading: '', from: lines[0]?.number ?? 1, lines: [] },
  ];
  let afterBlank = false;
  for (const { text, number } of lines) {
    if (text !== '') read(text, number);
    afterBlank = text === '';
  }
  return parts;

  function read(text: string, line: number): void {
    const found = labelAt(text, labels);
    if (found === null) {
      parts[parts.length - 1]?.lines.push({ text, line, afterBlank });
      return;
    }
    parts.push({ key: found.key, heading: text, from: line, lines: [] });
    afterBlank = false;
    if (found.rest !== '') read(found.rest, line);
  }
}

function labelAt<Key extends string>(
  text: string,
  labels: readonly FrontLabel<Key>[],
): { readonly key: Key; readonly rest: string } | null {
  const bare = text.replace(/^\d{1,2}(\.\d{1,2})*\.?\s+/, '');
  for (const { key, words, value } of labels) {
    const rest = typeof words === 'string' ? restAfter(bare, words, value) : restOf(bare, words);
    if (rest !== null) return { key, rest };
  }
  return null;
}

function restOf(text: string, words: RegExp): string | null {
  const found = words.exec(text);
  return found === null || found.index > 0 ? null : text.slice(found[0].length).replace(/^\s*:?\s*/, '');
}

/**
 * What follows the heading on its line, the heading read through damage; null when the line does not
 * begin with it. A heading begins with a capital, the rest of a broken sentence does not.
 */
function restAfter(text: string, words: string, value: RegExp | undefined): string | null {
  if (!/^[\p{Lu}\p{N}]/u.test(text)) return null;
  const count = words.split(' ').length;
  const tokens = text.split(/\s+/);
  const head = tokens.slice(0, count).join(' ');
  const rest = tokens.slice(count).join(' ');
  if (isLike(text, words) && !/\d/.test(rest)) return '';
  if (!isLike(head, words)) return null;
  return head.endsWith(':') || rest.startsWith(':') || value?.test(rest) === true ? rest.replace(/^:\s*/, '') : null;
}

function isLike(text: string, words: string): boolean {
  const letters = fold(text);
  const wanted = fold(words);
  const allowed = Math.floor(wanted.length / 8);
  if (Math.abs(letters.length - wanted.length) > allowed) return false;
  return letters === wanted || (allowed > 0 && distance(letters, wanted, allowed) <= allowed);
}

/**
 * Tells what is left out on purpose: parts of the front of which no line was used. Neighbours are told together.
 * @param used numbers of the lines that became something.
 */
export function toldDrops(parts: readonly FrontPart<string>[], used: ReadonlySet<number>): ImportDiagnostic[] {
  const groups: { readonly heads: string[]; readonly from: number; to: number }[] = [];
  let open: (typeof groups)[number] | null = null;
  for (const { key, heading, from, lines } of parts) {
    const unused = lines.filter(({ line }) => line !== null && !used.has(line));
    const first = unused[0];
    const isWhole =
      heading !== '' && !(key === 'chapter' && lines.length === 0) && unused.length === lines.length && !used.has(from);
    if (first === undefined && !isWhole) {
      open = null;
      continue;
    }
    if (first === undefined && open === null) continue;
    const to = unused[unused.length - 1]?.line ?? from;
    const head = isWhole ? heading : (first?.text ?? heading);
    if (open === null || !isWhole)
      groups.push((open = { heads: [], from: isWhole ? from : (first?.line ?? from), to }));
    open.heads.push(head);
    open.to = to;
  }
  return groups.map(({ heads, from, to }) =>
    notice('import/part-not-read', from, { part: heads.join(', '), from, to }),
  );
}
