import type { Language } from './language';
import { packOf } from './pack-of';
import type { PaneTexts } from './pane-texts';

/** The texts of the pane in a language. */
export function paneTextsIn(language: Language): PaneTexts {
  return packOf(language).pane;
}
