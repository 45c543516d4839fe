import type { LevelTexts } from '../rubric-row';
import { roundTo6 } from '../rounding';
import type { Level, Scale } from '../scale';

/** Where a row of the bank was written. Each null = not known. */
export interface BankOrigin {
  /** Title of the dossier. */
  readonly dossier: string | null;
  /** The dossier's crebo, or its own code. */
  readonly crebo: string | null;
  /** Which version of the dossier: the day it is valid from. */
  readonly version: string | null;
  /** Code of the exam. */
  readonly exam: string | null;
  /** Day on which it was saved, YYYY-MM-DD. */
  readonly date: string | null;
}

/** A described rubric row, kept to be used again in another workbook. */
export interface BankEntry {
  /** Code of the work process it stood under; null = not known. */
  readonly workProcess: string | null;
  /** Code of the row itself, where its document gives rows one. */
  readonly code: string | null;
  readonly text: string;
  /** The levels it was written for, lowest first. */
  readonly scale: Scale;
  /** By level code; at least one. */
  readonly descriptors: LevelTexts;
  readonly weight: number;
  readonly critical: boolean;
  readonly evidence: string | null;
  /** A row of the school's own, not from the dossier. */
  readonly own: boolean;
  readonly origin: BankOrigin;
}

/** Why something is no entry of a bank. */
export type EntryFault = 'no-text' | 'no-descriptors' | 'levels' | 'too-long';

/** What fits in a cell of the sheet with room for marks (Excel: 32,767). */
const longest = 32_000;

/** Scales have 2–6 levels (domain.md, "Scoring default"). */
const [fewestLevels, mostLevels] = [2, 6];

/**
 * An entry as every place that keeps one can hold it: line breaks are one line feed, texts have no space around them,
 * codes and names are one line, levels stand in the order of their points, levels without a descriptor are left out.
 * @returns why it is none, when there is nothing to keep or to keep it by.
 */
export function toEntry(draft: BankEntry): BankEntry | EntryFault {
  const text = tidy(draft.text);
  if (text === '') return 'no-text';
  const scale = toScale(draft.scale);
  if (scale === null) return 'levels';
  const descriptors = scale.flatMap(({ code }) => {
    const words = Object.entries(draft.descriptors).find(([key]) => sameLevel(key, code))?.[1] ?? '';
    return tidy(words) === '' ? [] : [[code, tidy(words)] as const];
  });
  if (descriptors.length === 0) return 'no-descriptors';
  const { dossier, crebo, version, exam, date } = draft.origin;
  const entry: BankEntry = {
    workProcess: oneLine(draft.workProcess),
    code: oneLine(draft.code),
    text,
    scale,
    descriptors: Object.fromEntries(descriptors),
    weight: toWeight(draft.weight),
    critical: draft.critical,
    evidence: oneLine(draft.evidence),
    own: draft.own,
    origin: {
      dossier: oneLine(dossier),
      crebo: oneLine(crebo),
      version: oneLine(version),
      exam: oneLine(exam),
      date: /^\d{4}-\d{2}-\d{2}$/.exec(date ?? '')?.[0] ?? null,
    },
  };
  return textsIn(entry).some((each) => each.length > longest) ? 'too-long' : entry;
}

/** Levels as a cell can say them ("O = onvoldoende (0)"); null when there are too few, too many or two alike. */
function toScale(scale: Scale): Scale | null {
  const levels = scale.map((level, rank): Level => {
    const code = levelWords(level.code);
    const isPoints = Number.isFinite(level.points) && Math.abs(level.points) <= 1_000_000;
    const points = isPoints ? roundTo6(level.points) + 0 : rank;
    return { code, name: levelWords(level.name) || code, points, passes: level.passes };
  });
  const codes = new Set(levels.map(({ code }) => levelKey(code)));
  const isScale = codes.size === levels.length && levels.length >= fewestLevels && levels.length <= mostLevels;
  return isScale && !codes.has('') ? [...levels].sort((a, b) => a.points - b.points) : null;
}

/** Whether two codes are one level, ignoring case, as Excel does. */
function sameLevel(one: string, other: string): boolean {
  return levelKey(one) === levelKey(other);
}

function levelKey(code: string): string {
  return levelWords(code).toLowerCase();
}

/** Without the marks between which a cell with a scale has its codes, names and points. */
function levelWords(words: string): string {
  return words.replace(/[\s=;()]+/g, ' ').trim();
}

function toWeight(weight: number): number {
  const rounded = roundTo6(weight);
  return Number.isFinite(rounded) && rounded > 0 && rounded <= 1_000_000 ? rounded : 1;
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function oneLine(text: string | null): string | null {
  return (text ?? '').replace(/\s+/g, ' ').trim() || null;
}

function textsIn({ text, descriptors, workProcess, code, evidence, origin }: BankEntry): readonly string[] {
  const short = [workProcess, code, evidence, ...Object.values(origin)];
  return [text, ...Object.values(descriptors), ...short.map((each: string | null) => each ?? '')];
}
