import type { Language } from './language';

/** A noun with its plural, without the number. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

/** Says numbers in one language: "1 examen", "1.250 rijen". */
export interface Counting {
  readonly number: (value: number) => string;
  /** The noun alone, in the form the number asks for. */
  readonly noun: (count: number, noun: Noun) => string;
  /** Number and noun. */
  readonly counted: (count: number, noun: Noun) => string;
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** The locale by which dates and numbers of a language are written. */
export function localeOf(language: Language): string {
  return locales[language];
}

/** Source of the plural forms: the platform's own CLDR data (Intl.PluralRules). */
export function countingIn(language: Language): Counting {
  const rules = new Intl.PluralRules(locales[language]);
  const format = new Intl.NumberFormat(locales[language]);
  const number = (value: number): string => format.format(value);
  const noun = (count: number, { one, other }: Noun): string => (rules.select(count) === 'one' ? one : other);
  return { number, noun, counted: (count, words) => `${number(count)} ${noun(count, words)}` };
}
