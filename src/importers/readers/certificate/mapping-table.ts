import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { PlacedText, SourceLine } from '../../source-document';
import { textOf } from '../../text/join-lines';
import type { ListedCode } from '../building-blocks/read-building-blocks';
import { findCodes } from '../qualification-file/print/codes';
import type { TableCell } from './table-cells';
import { tableCells } from './table-cells';

/** "This code of the qualification is that code of the certificate." */
export interface CodePair {
  readonly from: string;
  readonly to: string;
  readonly partial: boolean;
  /** What the table calls the code of the qualification, as printed; null where it cannot be told. */
  readonly title: string | null;
  readonly line: number;
}

export interface MappingTable {
  readonly pairs: readonly CodePair[];
  /** The certificate's codes with the titles that can be told. */
  readonly listed: readonly ListedCode[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

interface Entry {
  readonly code: string;
  readonly title: readonly PlacedText[];
  readonly partial: boolean;
  readonly line: number;
  readonly row: number;
  /** Can the title be told from that of the other column? */
  readonly isClean: boolean;
}

/** "(deels)", through damage. */
const partly = /\(\s*de+[l1iI|]s\s*\)?/i;

/** Is this title marked as a part of the original only? */
export function isPartial(title: string): boolean {
  return partly.test(title);
}

/**
 * Reads the table of qualification and certificate, whatever became of its columns: beside each other, with titles over
 * several lines, or one below the other. Pairs stand in one row, or else have the same place among their kind.
 * @param lines of the table, codes already repaired.
 */
export function readMappingTable(lines: readonly SourceLine[]): MappingTable {
  const cells = tableCells(lines);
  const { entries, left } = readEntries(cells);
  const isWhole = entries.findIndex(isTarget) >= entries.filter((entry) => !isTarget(entry)).length;
  const told = isWhole ? entries : entries.map((entry) => (entry.isClean ? entry : { ...entry, title: [] }));
  const sources = told.filter((entry) => !isTarget(entry));
  const targets = told.filter(isTarget);
  const { pairs, single } = rowsHaveBoth(cells, entries)
    ? pairedByRow(sources, targets)
    : pairedByPlace(sources, targets);
  const diagnostics = left.map(({ text, line }) => notice('import/line-not-placed', line, { text }));
  const codes = single.map(({ code }) => code);
  if (codes.length > 0) diagnostics.push(notice('import/mapping-unclear', single[0]?.line ?? null, { codes }));
  return { pairs: withoutDoubles(pairs), listed: listedOf(targets), diagnostics };
}

/** Codes with the titles before them, or behind them where the table begins with a code. */
function readEntries(cells: readonly TableCell[]): {
  readonly entries: readonly Entry[];
  readonly left: readonly PlacedText[];
} {
  const entries: Entry[] = [];
  const open = new Map<number | null, PlacedText[]>();
  const codesFirst = beginsWithCode(cells);
  let before: TableCell | null = null;
  for (const cell of cells) {
    readCell(cell);
    before = cell;
  }
  return { entries, left: codesFirst ? [] : [...open.values()].flat() };

  function readCell({ text, line, row, column }: TableCell): void {
    const found = findCodes(text);
    const waiting = open.get(column) ?? [];
    if (found.length === 0) {
      const last = entries[entries.length - 1];
      if (codesFirst && last !== undefined) entries[entries.length - 1] = longer(last, { text, line });
      else open.set(column, [...waiting, { text, line }]);
      return;
    }
    found.forEach((code, at) => {
      const start = at === 0 ? 0 : (found[at - 1]?.end ?? 0);
      const own = codesFirst ? text.slice(code.end, found[at + 1]?.start) : text.slice(start, code.start);
      const lines =
        codesFirst || at > 0 ? [] : waiting.length > 0 || column === null ? waiting : besides(row, column, own);
      const title = [...lines, { text: own, line }].map(bare).filter((piece) => piece.text !== '');
      const whole = title.map((piece) => piece.text).join(' ');
      const isClean = column !== null || waiting.length === 0;
      entries.push({ code: code.code, title, partial: isPartial(whole), line, row, isClean });
    });
    const rest = codesFirst ? '' : bare({ text: text.slice(found[found.length - 1]?.end ?? 0), line }).text;
    open.set(column, /[\p{L}\p{N}]/u.test(rest) ? [{ text: rest, line }] : []);
  }

  /** The title in a cell of its own, left of the cell with only the code. */
  function besides(row: number, column: number, own: string): readonly PlacedText[] {
    if (/\p{L}/u.test(own) || before === null || before.row !== row || findCodes(before.text).length > 0) return [];
    open.set(before.column, []);
    return before.column === column - 1 ? [{ text: before.text, line: before.line }] : [];
  }
}

function longer(entry: Entry, piece: PlacedText): Entry {
  return { ...entry, title: [...entry.title, bare(piece)], partial: entry.partial || isPartial(piece.text) };
}

/** Without the comma or colon between title and code. */
function bare({ text, line }: PlacedText): PlacedText {
  return { text: text.replace(/^[\s,;:.|–-]+|[\s,;:|–-]+$/g, ''), line };
}

function beginsWithCode(cells: readonly TableCell[]): boolean {
  const first = cells[0];
  const code = findCodes(first?.text ?? '')[0];
  if (first === undefined || code === undefined) return false;
  const rest = first.text.slice(code.end, findCodes(first.text)[1]?.start);
  return !/\p{L}/u.test(first.text.slice(0, code.start)) && /\p{L}{2}/u.test(rest);
}

/** Do the file's own rows hold codes of both columns, every one of them? */
function rowsHaveBoth(cells: readonly TableCell[], entries: readonly Entry[]): boolean {
  if (!cells.some(({ column }) => column !== null && column > 0)) return false;
  const rows = new Map<number, Set<boolean>>();
  for (const { row, code } of entries) rows.set(row, (rows.get(row) ?? new Set()).add(code.startsWith('C')));
  return rows.size > 0 && [...rows.values()].every(({ size }) => size === 2);
}

function pairedByRow(
  sources: readonly Entry[],
  targets: readonly Entry[],
): { readonly pairs: CodePair[]; readonly single: Entry[] } {
  const pairs = sources.flatMap((source) =>
    targets.filter(({ row }) => row === source.row).map((target) => pairOf(source, target)),
  );
  return { pairs, single: [] };
}

/** The first core task with the first core task, and so on; where their numbers differ nothing can be told. */
function pairedByPlace(
  sources: readonly Entry[],
  targets: readonly Entry[],
): { readonly pairs: CodePair[]; readonly single: Entry[] } {
  const kinds = [isProcess, (entry: Entry) => !isProcess(entry)].map((isKind) => ({
    from: sources.filter(isKind),
    to: targets.filter(isKind),
  }));
  const sourceOf = new Map(
    kinds
      .filter(({ from, to }) => from.length === to.length)
      .flatMap(({ from, to }) => to.map((target, at) => [target, from[at]] as const)),
  );
  const pairs = targets.flatMap((target) => {
    const source = sourceOf.get(target);
    return source === undefined ? [] : [pairOf(source, target)];
  });
  const single = kinds.filter(({ from, to }) => from.length !== to.length).flatMap(({ from, to }) => [...from, ...to]);
  return { pairs, single };
}

function isProcess({ code }: Entry): boolean {
  return code.includes('-W');
}

function isTarget({ code }: Entry): boolean {
  return code.startsWith('C');
}

function pairOf(source: Entry, target: Entry): CodePair {
  const title = textOf(source.title).replace(partly, '').trim();
  return {
    from: source.code,
    to: target.code,
    partial: source.partial || target.partial,
    title: title === '' ? null : title,
    line: source.line,
  };
}

/** A row that repeats on the next page is one. */
function withoutDoubles(pairs: readonly CodePair[]): CodePair[] {
  return pairs.filter(({ from, to }, at) => pairs.findIndex((other) => other.from === from && other.to === to) === at);
}

function listedOf(targets: readonly Entry[]): ListedCode[] {
  return targets
    .filter(({ code }, at) => targets.findIndex((other) => other.code === code) === at)
    .map(({ code, title, line }) => ({ code, title, line }));
}
