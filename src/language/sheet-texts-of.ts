import type { FrameworkKind } from '../core/framework/framework';
import type { Language } from './language';
import { packOf } from './pack-of';
import type { SheetTexts } from './sheet-texts';

const made = new Map<string, SheetTexts>();

/**
 * The words of the sheets in a language (that of the workbook, not of whoever opens it), with the nouns of the kind of
 * document the workbook is for.
 */
export function sheetTextsOf(language: Language, kind: FrameworkKind): SheetTexts {
  const key = `${language} ${kind}`;
  const texts = made.get(key) ?? packOf(language).sheets(kind);
  made.set(key, texts);
  return texts;
}
