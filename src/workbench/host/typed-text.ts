import type { CellValue } from './cell';
import { checkFormulaSyntax } from './formula-syntax';
import { dateToSerial, timeOfDay } from './typed-date';

/** What a typed text becomes; `numberFormat` is what Excel gives a cell whose format is General. */
export type TypedContent =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat?: string };

/**
 * Takes a text as if a user in the United States typed it into a cell, which is what Excel does with every string that
 * is written through `values` or `formulas` (office-js#1559). `textCell`: the cell has the format `@`, which keeps text.
 * Throws InvalidArgument for a formula Excel would refuse. `year` is the one of dates typed without a year.
 */
export function readTypedText(text: string, textCell: boolean, year: number): TypedContent {
  if (text === '') return { kind: 'value', value: null };
  if (textCell) return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return formula(text);
  const plain = readConstant(text.trim(), year);
  if (plain) return plain;
  if (/^[+\-@]./.test(text)) return formula(`=${text.startsWith('+') ? text.slice(1) : text}`);
  return { kind: 'value', value: text };
}

function formula(text: string): TypedContent {
  checkFormulaSyntax(text);
  return { kind: 'formula', formula: text };
}

function readConstant(text: string, year: number): TypedContent | null {
  if (/^(true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
  if (ERRORS.includes(text.toUpperCase())) return { kind: 'value', value: { error: text.toUpperCase() } };
  return readNumber(text) ?? readFraction(text) ?? readDate(text, year) ?? readTime(text);
}

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

const NUMBER =
  /^(\()?([+-])?\s*(\$)?\s*([+-])?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:e([+-]?\d{1,3}))?\s*(%)?(\))?$/i;

function readNumber(text: string): TypedContent | null {
  const match = NUMBER.exec(text);
  if (!match || !/\d/.test(match[5] ?? '')) return null;
  const [, open, sign1, dollar, sign2, digits = '', exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (sign1 && sign2) || (open && (sign1 || sign2))) return null;
  const size = Number(`${digits.replaceAll(',', '')}${exponent === undefined ? '' : `e${exponent}`}`);
  if (!Number.isFinite(size)) return null;
  const negative = open !== undefined || sign1 === '-' || sign2 === '-';
  // Excel keeps fifteen digits.
  const kept = Number(size.toPrecision(15));
  const value = (negative ? -kept : kept) / (percent ? 100 : 1);
  const decimals = digits.includes('.') && !digits.endsWith('.');
  const numberFormat = formatOfNumber({ percent, dollar, exponent, thousands: digits.includes(','), decimals });
  return { kind: 'value', value: value === 0 ? 0 : value, ...(numberFormat ? { numberFormat } : {}) };
}

function formatOfNumber(seen: {
  readonly percent: string | undefined;
  readonly dollar: string | undefined;
  readonly exponent: string | undefined;
  readonly thousands: boolean;
  readonly decimals: boolean;
}): string | null {
  if (seen.percent) return seen.decimals ? '0.00%' : '0%';
  if (seen.dollar) return seen.decimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)';
  if (seen.exponent !== undefined) return '0.00E+00';
  if (seen.thousands) return seen.decimals ? '#,##0.00' : '#,##0';
  return null;
}

/** `1 1/2`; without the whole number it is a date. */
function readFraction(text: string): TypedContent | null {
  const match = /^([+-])?(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  const divisor = Number(match?.[4]);
  if (!match || divisor === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / divisor;
  return { kind: 'value', value: match[1] === '-' ? -size : size, numberFormat: divisor > 9 ? '# ??/??' : '# ?/?' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(word: string): number | null {
  const text = word.toLowerCase();
  const index = text.length === 3 ? MONTHS.indexOf(text) : MONTH_NAMES.indexOf(text);
  return index < 0 ? null : index + 1;
}

function readDate(text: string, thisYear: number): TypedContent | null {
  const slashed = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (slashed) return readNumericDate(slashed[1] ?? '', slashed[3] ?? '', slashed[4], thisYear);
  const dayFirst = /^(\d{1,2})[ -]?([a-z]{3,9})(?:[ -](\d{2}|\d{4}))?$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})[ -]?(\d{1,2})(?:,? ?(\d{4}))?$/i.exec(text);
  const yearOnly = /^([a-z]{3,9})[ -](\d{4})$/i.exec(text);
  const month = monthOf(yearOnly?.[1] ?? dayFirst?.[2] ?? monthFirst?.[1] ?? '');
  if (month === null) return null;
  if (yearOnly) return date(Number(yearOnly[2]), month, 1, 'mmm-yy');
  const day = Number(dayFirst?.[1] ?? monthFirst?.[2]);
  const year = dayFirst?.[3] ?? monthFirst?.[3];
  return year === undefined ? date(thisYear, month, day, 'd-mmm') : date(fullYear(year), month, day, 'd-mmm-yy');
}

function readNumericDate(a: string, b: string, c: string | undefined, thisYear: number): TypedContent | null {
  const [first, second] = [Number(a), Number(b)];
  if (c === undefined) {
    if (a.length > 2) return null;
    if (b.length <= 2 && second <= 31) {
      const dated = date(thisYear, first, second, 'd-mmm');
      if (dated) return dated;
    }
    // "3/45" and "3/2024" are a month and a year; "3/100" is text.
    return b.length === 2 || b.length === 4 ? date(fullYear(b), first, 1, 'mmm-yy') : null;
  }
  if (a.length === 4) return c.length <= 2 ? date(first, second, Number(c), 'm/d/yyyy') : null;
  if (a.length > 2 || b.length > 2 || c.length === 3) return null;
  return date(fullYear(c), first, second, 'm/d/yyyy');
}

/** Two digits up to 29 are this century, from 30 the last. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, numberFormat: string): TypedContent | null {
  const serial = dateToSerial(year, month, day);
  return serial === null ? null : { kind: 'value', value: serial, numberFormat };
}

function readTime(text: string): TypedContent | null {
  const time = timeOfDay(text);
  return time && { kind: 'value', value: time.value, numberFormat: time.numberFormat };
}
