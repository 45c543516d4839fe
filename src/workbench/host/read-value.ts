import { invalidArgument } from './excel-error';

/** The value as text, else InvalidArgument naming `what`. */
export function readText(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be a text`);
  return value;
}

/** The value as a finite number, else InvalidArgument. */
export function readNumber(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${what} must be a number`);
  return value;
}

/** The value as a whole number within bounds, else InvalidArgument. */
export function readWhole(value: unknown, what: string, least: number, most: number): number {
  const number = readNumber(value, what);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw invalidArgument(`${what} must be a whole number from ${least} to ${most}`);
  }
  return number;
}

/** The value as a number within bounds, else InvalidArgument. */
export function readWithin(value: unknown, what: string, least: number, most: number): number {
  const number = readNumber(value, what);
  if (number < least || number > most) throw invalidArgument(`${what} must lie from ${least} to ${most}`);
  return number;
}

/** The value as a boolean, else InvalidArgument. */
export function readBoolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false`);
  return value;
}

/** One of Excel's words, ignoring the case of the first letter as Excel does; else InvalidArgument. */
export function readWord<T extends string>(value: unknown, what: string, words: readonly T[]): T {
  const text = readText(value, what).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === text);
  if (word === undefined) throw invalidArgument(`${what} must be one of ${words.join(', ')}`);
  return word;
}

/** The value as an object with only the keys named, else InvalidArgument. */
export function readRecord(value: unknown, what: string, keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(`${what} must be an object`);
  }
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw invalidArgument(`${what} has no property ${unknown}`);
  return value as Readonly<Record<string, unknown>>;
}

/** `#RRGGBB` in capitals, from that or from an HTML colour name; else InvalidArgument. */
export function readColor(value: unknown, what: string): string {
  const text = readText(value, what).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = COLOR_NAMES[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(`${what} must be #RRGGBB or a colour name`);
  return named;
}

/** The sixteen colour names of HTML 4.01 and those the documentation of Office.js uses. */
const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
  pink: '#FFC0CB',
};
