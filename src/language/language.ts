import type { LanguageCode } from '../core/language-code';
import * as registry from './registry';

declare module '../core/language-code' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging
  interface LanguageCodes extends Record<keyof typeof registry, true> {}
}

export type Language = LanguageCode;

/** The language where nobody chose one. */
export const defaultLanguage: Language = 'nl';

const codes = Object.keys(registry) as Language[];

/** The languages the product speaks, the default one first. */
export const languages: readonly Language[] = [defaultLanguage, ...codes.filter((code) => code !== defaultLanguage)];

/** The product's language for a locale such as "nl-NL" or "en-GB"; the default one where it has no other. */
export function languageOf(locale: string): Language {
  return languages.find((language) => new RegExp(`^${language}\\b`, 'i').test(locale)) ?? defaultLanguage;
}

/** What a language calls itself. */
export function nameOf(language: Language): string {
  return registry[language].name;
}

/** The locale by which dates and numbers of a language are written. */
export function localeOf(language: Language): string {
  return registry[language].locale;
}

/** What each language makes of something. */
export function inEachLanguage<Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Made>;
}
