/** The languages the product speaks. Dutch is the default everywhere. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language where nobody chose one. */
export const defaultLanguage: Language = 'nl';

/** The product's language for a locale such as "nl-NL" or "en-GB": Dutch unless it is English. */
export function languageOf(locale: string): Language {
  return /^en\b/i.test(locale) ? 'en' : 'nl';
}
