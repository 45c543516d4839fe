import { defaultLanguage, languages } from '../../language/language';
import type { Language } from '../../language/language';

/** The language that an option of a list of languages stands for. */
export function languageNamed(value: string): Language {
  return languages.find((language) => language === value) ?? defaultLanguage;
}
