/**
 * The languages of the product. Which there are is not the subject's business: src/language/language.ts fills this in from
 * its registry, so that the compiler knows them everywhere and core imports nothing.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled in by declaration merging
export interface LanguageCodes {}

export type LanguageCode = keyof LanguageCodes;
