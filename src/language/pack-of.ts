import type { Language } from './language';
import type { LanguagePack } from './pack';
import * as registry from './registry';

const packs: Readonly<Record<Language, LanguagePack>> = registry;

/** Everything the product says in a language. */
export function packOf(language: Language): LanguagePack {
  return packs[language];
}
