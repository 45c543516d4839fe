import { languageOf, languages } from '../language/language';
import type { Language } from '../language/language';

/** The only thing kept outside the workbook, and it is no data of anybody. */
const KEY = 'dekkend.language';

/** The language to begin in: the one chosen before, else the one of Office (or of the browser). */
export function startLanguage(locale: string, storage: Pick<Storage, 'getItem'> | null): Language {
  const chosen = quietly(() => storage?.getItem(KEY) ?? null);
  return languages.find((language) => language === chosen) ?? languageOf(locale);
}

/** Keeps the choice for the next time; a browser that keeps nothing is no reason to fail. */
export function rememberLanguage(language: Language, storage: Pick<Storage, 'setItem'> | null): void {
  quietly(() => {
    storage?.setItem(KEY, language);
    return null;
  });
}

/** The storage of this browser; null where it is switched off. */
export function browserStorage(): Storage | null {
  return quietly(() => window.localStorage);
}

/** Reading or writing storage throws where third-party storage is blocked, as in a frame of Excel on the web. */
function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
