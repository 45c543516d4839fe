import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { PlacedText, SourceLine } from '../../../source-document';
import type { FoundCode } from './codes';
import { findCodes } from './codes';
import { isOverviewNoise, isSentence, profileRow, withoutLeader } from './overview-lines';
import type { Overview } from './overview';
import { settleTitles } from './settle-titles';

interface Entry {
  readonly code: string;
  readonly title: PlacedText[];
  readonly line: number;
  readonly workProcesses: Entry[];
}

interface Row {
  readonly code: string;
  readonly title: PlacedText[];
  level: number | null;
  readonly line: number;
}

/**
 * Reads the overview: a table that scans tear into columns, first some codes and then their titles, with lines broken
 * and glued. A title begins with a capital; codes wait for titles until the next codes come.
 * @param lines from the first code or profile on, up to the body, page furniture removed.
 */
export function readOverview(lines: readonly SourceLine[]): {
  readonly overview: Overview;
  readonly diagnostics: readonly ImportDiagnostic[];
} {
  const diagnostics: ImportDiagnostic[] = [];
  const coreTasks: Entry[] = [];
  const profiles: Row[] = [];
  const unsettled: Overview['unsettled'][number][] = [];
  let waiting: Entry[] = [];
  let titles: PlacedText[][] = [];
  let open: PlacedText[] | null = null;

  const sentences = sentencesIn(lines);
  const leftOut: SourceLine[][] = [];
  lines.forEach((line, at) => {
    const last = leftOut[leftOut.length - 1];
    if (sentences.has(at) && line.text !== '') {
      open = null;
      if (last !== undefined && sentences.has(at - 1)) last.push(line);
      else leftOut.push([line]);
    } else if (isSentence(line.text)) leftOut.push([line]);
    else readLine(line);
  });
  for (const [first, ...others] of leftOut) {
    if (first === undefined) continue;
    const to = others.at(-1)?.number ?? first.number;
    diagnostics.push(notice('import/part-not-read', first.number, { part: first.text, from: first.number, to }));
  }
  settle();
  return { overview: { coreTasks, profiles, unsettled }, diagnostics };

  function readLine({ text: raw, number, indent, role }: SourceLine): void {
    const text = withoutLeader(raw);
    const codes = findCodes(text);
    if (codes.length > 0) return readCodes(text, codes, number);
    const row = profileRow(text);
    if (row !== null) {
      settle();
      profiles.push({ code: row.code, title: [{ text: row.title, line: number }], level: row.level, line: number });
      open = profiles[profiles.length - 1]?.title ?? null;
      return;
    }
    if (isOverviewNoise(text)) return;
    // What the file itself calls a heading or a point of a list goes on with no title; codes may still wait for one.
    if (waiting.length === 0 && (role === 'heading' || role === 'list-item')) {
      open = null;
      return;
    }
    text.split(/\s{3,}/).forEach((column) => readText(column, number, indent > 0));
  }

  function readCodes(text: string, codes: readonly FoundCode[], line: number): void {
    if (titles.length > 0) settle();
    const before = text.slice(0, codes[0]?.start).trim();
    if (/\p{L}{2}/u.test(before)) coreTasks[coreTasks.length - 1]?.title.push({ text: before, line });
    codes.forEach((found, at) => {
      const entry = entryFor(found, line);
      const title = text
        .slice(found.end, codes[at + 1]?.start)
        .replace(/^\s*[:.;]?\s*/, '')
        .trim();
      if (/\p{L}{2}/u.test(title) && entry.title.length === 0) {
        entry.title.push({ text: title, line });
        open = entry.title;
      } else if (/\p{L}{2}/u.test(title)) {
        // It has its title already: what this one runs on with belongs to no other.
        open = [];
      } else if (entry.title.length === 0) {
        waiting.push(entry);
        if (entry.workProcesses !== undefined && found.kind === 'core-task') open = null;
      }
    });
    waiting = waiting.filter(({ title }) => title.length === 0);
  }

  function readText(text: string, line: number, indented: boolean): void {
    const trimmed = text.trim();
    if (trimmed === '') return;
    const above = open?.[open.length - 1] ?? null;
    const continues =
      /^[\p{Ll}(&/–-]/u.test(trimmed) ||
      (above !== null && goesOn(above.text)) ||
      (waiting.length === 0 && titles.length === 0 && (indented || (above?.line === line - 1 && isFull(above.text))));
    if (continues && open !== null) open.push({ text: trimmed, line });
    else if (waiting.length > 0 || titles.length > 0) {
      open = [{ text: trimmed, line }];
      titles.push(open);
    }
  }

  /** Codes and titles that stand together are matched in order. */
  function settle(): void {
    const settled = settleTitles(titles, waiting.length);
    if (settled === null) unsettled.push({ codes: waiting.map(({ code }) => code), titles: titles.flat() });
    else waiting.forEach((entry, at) => entry.title.push(...(settled[at] ?? [])));
    waiting = [];
    titles = [];
  }

  function entryFor(found: FoundCode, line: number): Entry {
    const core = found.code.replace(/-W\d+$/, '');
    const task = coreTasks.find(({ code }) => code === core) ?? added(coreTasks, core, line);
    if (found.kind === 'core-task') return noted(task, found, line);
    const read = Number(/\d+$/.exec(found.code)?.[0] ?? '0');
    const number = read === 0 ? task.workProcesses.length + 1 : read;
    const code = `${core}-W${number}`;
    const entry = task.workProcesses.find((process) => process.code === code) ?? added(task.workProcesses, code, line);
    return noted(entry, found, line);
  }

  function added(list: Entry[], code: string, line: number): Entry {
    const entry: Entry = { code, title: [], line, workProcesses: [] };
    list.push(entry);
    return entry;
  }

  function noted(entry: Entry, found: FoundCode, line: number): Entry {
    if (found.original !== entry.code) {
      diagnostics.push(notice('import/code-repaired', line, { original: found.original, repaired: entry.code }));
    }
    return entry;
  }
}

/** No column of titles is narrower. */
const fullTitle = 30;

/** So many lines has a sentence with a page break in it at most. */
const sentenceLines = 6;

/** Lines of sentences that introduce a table ("De profielen hebben de volgende⏎kerntaken en werkprocessen:"). */
function sentencesIn(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ text }, end) => {
    if (!text.endsWith(':') || findCodes(text).length > 0) return;
    for (let at = end; at >= 0; at -= 1) {
      const own = lines[at]?.text ?? '';
      // A running head may have stood here: it is empty by now, and the sentence goes on above it.
      if (own === '' && at > end - sentenceLines) continue;
      if (own === '' || findCodes(own).length > 0 || profileRow(own) !== null) break;
      found.add(at);
      if (/^\p{Lu}/u.test(own)) break;
    }
  });
  return found;
}

/** Does the title fill its line, so that what stands right below it is the rest of it, also with a capital or a digit? */
function isFull(text: string): boolean {
  return text.length >= fullTitle;
}

/** Does the line end in a word that no title ends in? A verb can end in its particle ("slaat goederen op"). */
function goesOn(text: string): boolean {
  return /[,/]$|\s(en|of|en\/of|de|het|een|van|met|via|als|zoals)$/i.test(text);
}
