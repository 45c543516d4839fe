import { sheetTexts as en } from './en/sheets';
import type { Language } from './language';
import { sheetTexts as nl } from './nl/sheets';
import type { SheetTexts } from './sheet-texts';

const texts: Readonly<Record<Language, SheetTexts>> = { nl, en };

/** The words of the sheets in a language: that of the workbook, not of whoever opens it. */
export function sheetTextsOf(language: Language): SheetTexts {
  return texts[language];
}
