import { decimal, exactNumber, listed } from '../core/checks/wording';

/** A noun with its plural, without the number. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

/** Says numbers and lists in one language: "1 examen", "1.250 rijen", "O, V en G". */
export interface Counting {
  readonly number: (value: number) => string;
  /** The noun alone, in the form the number asks for. */
  readonly noun: (count: number, noun: Noun) => string;
  /** Number and noun. */
  readonly counted: (count: number, noun: Noun) => string;
  /** Rounded to so many digits at most. */
  readonly decimal: (value: number, digits: number) => string;
  /** With so many digits, zeros too. */
  readonly fixed: (value: number, digits: number) => string;
  /** As it stands, without a digit more or less. */
  readonly exact: (value: number) => string;
  /** What stands before the digits of a part: "," in "0,5". */
  readonly decimalMark: string;
  readonly listed: (values: unknown) => string;
}

/** @param locale by which numbers and lists are written. Source of the plural forms: the platform's own CLDR data (Intl.PluralRules). */
export function countingIn(locale: string): Counting {
  const rules = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  const number = (value: number): string => format.format(value);
  const noun = (count: number, { one, other }: Noun): string => (rules.select(count) === 'one' ? one : other);
  const fixed = (value: number, digits: number): string =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false })
      .format(Number(value.toFixed(digits)))
      .replace('-', '−');
  return {
    number,
    noun,
    counted: (count, words) => `${number(count)} ${noun(count, words)}`,
    decimal: (value, digits) => decimal(value, digits, locale),
    fixed,
    exact: (value) => exactNumber(value, locale),
    decimalMark: format.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.',
    listed: (values) => listed(Array.isArray(values) ? values.map(String) : [String(values)], locale),
  };
}
