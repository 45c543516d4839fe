/**
 * What it takes to take a step back: kept in the workbook, on a sheet nobody sees for each write of the step, so that it can be
 * done after the pane or Excel was closed too. The first cell tells which step it is, the cells below hold the rest.
 */
import type { Area } from '../workbook-plan';
import type { SheetPrint } from './sheet-print';

/** A step of the pane: several writes may belong to it. */
export interface StepMark {
  /** Of this step and no other. */
  readonly id: string;
  /** The piece of work, in the words of the pane ("generating"). */
  readonly what: string;
  /** When it was done, milliseconds since 1970. */
  readonly at: number;
}

/** The step that can be taken back, as the workbook tells it. */
export interface LastStep extends StepMark {
  /** Names of the sheets that it made, changed or took away, in the order of the write. */
  readonly sheets: readonly string[];
}

/** A sheet that a write took out of sight. */
export interface SheetAside {
  readonly name: string;
  readonly waitingName: string;
  readonly visibility: string;
  /** Excel's own words for how it was protected; null = it was not. */
  readonly protection: Readonly<Record<string, unknown>> | null;
  readonly tables: readonly { readonly name: string; readonly waitingName: string }[];
}

/** A sheet that a write made. */
export interface SheetMade {
  readonly name: string;
  /** Our names that stand for it, by which it is known when somebody renames it. */
  readonly knownBy: readonly string[];
  /** What it held right after. */
  readonly print: SheetPrint;
  /** What it took the place of; null = nothing. */
  readonly instead: SheetAside | null;
}

/** Cells that a write wrote over. */
export interface CellsWritten {
  readonly sheet: string;
  readonly area: Area;
  /** What they held before, as Excel tells it. */
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  /** What they held right after (printOfContent); null = it was not written. */
  readonly prints: readonly (readonly (string | null)[])[];
}

/** A list that a write gave columns at its right. */
export interface ListWidened {
  readonly sheet: string;
  /** The table that took them in, and how many columns it had before; null = they stand beside it. */
  readonly table: { readonly name: string; readonly columns: number } | null;
  /** The cells that were new. */
  readonly area: Area;
}

export interface NameBefore {
  readonly name: string;
  /** What it stood for; null = there was no such name. */
  readonly formula: string | null;
  readonly visible: boolean;
}

/** One write, and everything that it put in the place of something else. */
export interface WriteRecord {
  readonly made: readonly SheetMade[];
  /** Sheets in whose place nothing came. */
  readonly gone: readonly SheetAside[];
  readonly written: readonly CellsWritten[];
  /** Left out: none, and in records of before there were any. */
  readonly widened?: readonly ListWidened[];
  readonly names: readonly NameBefore[];
  /** The sheet that was shown. */
  readonly active: string;
}

/** The format of the cells; a record of another one is not used. */
const version = 1;

const mostInCell = 30_000;

/** The texts of the cells of column A that hold a record. */
export function recordTexts(step: LastStep, record: WriteRecord): readonly string[] {
  const whole = JSON.stringify(record);
  const pieces = Array.from(
    { length: Math.ceil(whole.length / mostInCell) },
    (_piece, index) =>
      // A bar in front: a piece may begin with anything, and Excel takes some beginnings for more than text.
      `|${whole.slice(index * mostInCell, (index + 1) * mostInCell)}`,
  );
  return [JSON.stringify({ ...step, version, pieces: pieces.length }), ...pieces];
}

/** The step of a record, from its first cell; null when that is no record of this version. */
export function stepOfRecord(first: unknown): LastStep | null {
  const head = parsed(first);
  if (!isObject(head) || head['version'] !== version) return null;
  const { id, what, at, sheets } = head;
  if (typeof id !== 'string' || typeof what !== 'string' || typeof at !== 'number' || !isTexts(sheets)) return null;
  return { id, what, at, sheets };
}

/** The record of a write, from the texts of its cells; null when they are not whole. */
export function recordOf(texts: readonly unknown[]): WriteRecord | null {
  const head = parsed(texts[0]);
  const pieces = texts.slice(1).filter((text): text is string => typeof text === 'string' && text.startsWith('|'));
  if (!isObject(head) || head['version'] !== version || head['pieces'] !== pieces.length) return null;
  const record = parsed(pieces.map((piece) => piece.slice(1)).join(''));
  return isRecord(record) ? record : null;
}

/** Its own writer makes it, and only a person who unhides a very hidden sheet can spoil it: its lists are looked at. */
function isRecord(value: unknown): value is WriteRecord {
  if (!isObject(value) || typeof value['active'] !== 'string') return false;
  return ['made', 'gone', 'written', 'names'].every((key) => Array.isArray(value[key]) && value[key].every(isObject));
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
