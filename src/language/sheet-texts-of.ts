import { dutchNouns } from '../core/checks/nouns/dutch';
import { englishNouns } from '../core/checks/nouns/english';
import type { FrameworkKind } from '../core/framework/framework';
import { sheetTexts as english } from './en/sheets';
import type { Language } from './language';
import { sheetTexts as dutch } from './nl/sheets';
import type { SheetTexts } from './sheet-texts';

const made = new Map<string, SheetTexts>();

/**
 * The words of the sheets in a language (that of the workbook, not of whoever opens it), with the nouns of the kind of
 * document the workbook is for.
 */
export function sheetTextsOf(language: Language, kind: FrameworkKind): SheetTexts {
  const key = `${language} ${kind}`;
  const there = made.get(key);
  if (there !== undefined) return there;
  const texts = makeTexts(language, kind);
  made.set(key, texts);
  return texts;
}

function makeTexts(language: Language, kind: FrameworkKind): SheetTexts {
  switch (language) {
    case 'nl':
      return dutch(kind, dutchNouns[kind]);
    case 'en':
      return english(kind, englishNouns[kind]);
  }
}
