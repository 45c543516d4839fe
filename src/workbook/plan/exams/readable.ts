import type { ExamWeight } from '../../../core/exam/exam-plan';
import type { Level, Scale } from '../../../core/exam/scale';
import { readTypedDate } from '../../../core/typed-date';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { languages } from '../../../language/language';
import { dateOfSerial } from '../serial-date';

/**
 * How values of an exam plan stand in cells that people read and type in. Each pair writes and reads; reading gives
 * undefined for what cannot be understood, null for an empty cell. A comma and a point both separate decimals.
 */

export function readNumber(text: string): number | null | undefined {
  const clean = text.trim().replace(/\s*%$/, '');
  if (clean === '') return null;
  return /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(clean) ? Number(clean.replace(',', '.')) : undefined;
}

/** "B1-K1, P1-K1" */
export function listText(codes: readonly string[]): string {
  return codes.join(', ');
}

export function readList(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

/** "60", or "B1-K1: 60; P1-K1: 40" */
export function weightText(weight: ExamWeight): string {
  if (weight === null) return '';
  if (typeof weight === 'number') return String(weight);
  return Object.entries(weight)
    .map(([code, share]) => `${code}: ${share}`)
    .join('; ');
}

export function readWeight(text: string): ExamWeight | undefined {
  const single = readNumber(text);
  if (single !== undefined) return single;
  const shares = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  const pairs = shares.map((part): readonly [string, number] | undefined => {
    const [, code, share] = /^\s*(.+?)\s*[:=]\s*([^:=]+)$/.exec(part) ?? [];
    const number = share === undefined ? null : readNumber(share);
    return code === undefined || number === null || number === undefined ? undefined : [code, number];
  });
  return pairs.some((pair) => pair === undefined)
    ? undefined
    : Object.fromEntries(pairs.flatMap((p) => (p ? [p] : [])));
}

/** "O = onvoldoende (0); V = voldoende (1, voldoet); G = goed (2, voldoet)" */
export function scaleText(scale: Scale, passes: string): string {
  return scale
    .map((level) => `${level.code} = ${level.name} (${level.points}${level.passes ? `, ${passes}` : ''})`)
    .join('; ');
}

const passWords: readonly string[] = languages.map((language) =>
  sheetTextsOf(language, 'qualification-file').passes.toLowerCase(),
);

/** Reads a scale of 2–6 levels with different codes, in the order in which it stands, lowest points first. */
export function readScale(text: string): Scale | null | undefined {
  if (text.trim() === '') return null;
  const levels = text.split(/[;\n]/).flatMap((part) => (part.trim() === '' ? [] : [readLevel(part)]));
  const known = levels.flatMap((level) => level ?? []);
  const codes = new Set(known.map(({ code }) => code.toLowerCase()));
  const fits = known.length === levels.length && codes.size === known.length && known.length >= 2 && known.length <= 6;
  return fits ? [...known].sort((a, b) => a.points - b.points) : undefined;
}

function readLevel(part: string): Level | undefined {
  const [, code, name, inside] = /^\s*([^=]+?)\s*=\s*(.*?)\s*\(([^()]*)\)\s*$/.exec(part) ?? [];
  if (code === undefined || name === undefined || inside === undefined) return undefined;
  const [, amount, word] = /^\s*(-?\d+(?:[.,]\d+)?)\s*(?:,\s*(\S.*?)\s*)?$/u.exec(inside) ?? [];
  const points = readNumber(amount ?? '');
  const passes = word !== undefined && passWords.includes(word.toLowerCase());
  if (points === null || points === undefined || (word !== undefined && !passes)) return undefined;
  return { code, name, points, passes };
}

/** The key whose word (in any of our languages) stands in the cell, ignoring case; undefined = none. */
export function readWord<Key extends string>(
  text: string,
  wordsOf: (language: (typeof languages)[number]) => Readonly<Record<Key, string>>,
): Key | undefined {
  const wanted = text.trim().toLowerCase();
  for (const language of languages) {
    const words = wordsOf(language);
    for (const key in words) if (words[key].toLowerCase() === wanted || key === wanted) return key;
  }
  return undefined;
}

/** No day of an exam or a person's course is before 1950: a smaller number is no date but, say, a year. */
const earliest = 18_264;

/** A date cell: a serial number, or a typed date such as 31-12-2026 or 2026-12-31. */
export function readDate(value: string | number | boolean | null): string | null | undefined {
  if (typeof value === 'number') {
    // Excel's last day is 9999-12-31.
    return value < earliest || value > 2_958_465 ? undefined : dateOfSerial(value);
  }
  return readTypedDate(String(value ?? ''));
}

const yesWords = new Set([
  'x',
  'true',
  ...languages.map((language) => sheetTextsOf(language, 'qualification-file').yes),
]);
const noWords = new Set([
  'false',
  '-',
  ...languages.map((language) => sheetTextsOf(language, 'qualification-file').no),
]);

/** What a cell answers that asks yes or no; null = it is empty, or no answer. */
export function yesOrNo(text: string): 'yes' | 'no' | null {
  const word = text.trim().toLowerCase();
  if (yesWords.has(word)) return 'yes';
  return noWords.has(word) ? 'no' : null;
}
