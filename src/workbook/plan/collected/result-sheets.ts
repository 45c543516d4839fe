import type { ExamBook } from '../../../core/exam/exam-book';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import { findSheets } from '../book/find-sheets';
import { nameGiver } from '../book/sheet-names';
import type { DraftSheet } from '../sheet/draft';
import type { WorkbookSnapshot } from '../snapshot';
import { draftExemptions } from './exemptions-sheet';
import { draftRegister } from './register-sheet';

/**
 * Register and Vrijstellingen for a workbook that has candidates, as far as they are not there yet: whoever is exempt from
 * something is so before any form comes back, and then has a place to be written down.
 * @param book read from `snapshot`, with everybody who is put on the list now.
 */
export function draftResultSheets(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  texts: SheetTexts,
): readonly DraftSheet[] {
  const { byKey } = findSheets(snapshot);
  const words = collectedSheetTextsOf(book.language);
  const names = nameGiver(snapshot);
  const nobody: ReadonlySet<string> = new Set();
  return [
    ...(byKey.has('register') ? [] : [draftRegister(book, nobody, texts, names.free(words.register.sheetName), null)]),
    ...(byKey.has('exemptions') ? [] : [draftExemptions(book, texts, names.free(words.exemptions.sheetName))]),
  ];
}
