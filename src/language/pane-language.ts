import { paneTexts as english } from './en/pane';
import type { Language } from './language';
import { paneTexts as dutch } from './nl/pane';
import type { PaneTexts } from './pane-texts';

const catalogues: Readonly<Record<Language, PaneTexts>> = { nl: dutch, en: english };

/** The texts of the pane in a language. */
export function paneTextsIn(language: Language): PaneTexts {
  return catalogues[language];
}
