import type { ExamBook } from '../../../core/exam/exam-book';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
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
  const name = nameGiver(snapshot).free(collectedSheetTextsOf(book.language).register.sheetName);
  const nobody: ReadonlySet<string> = new Set();
  return [
    ...(byKey.has('register') ? [] : [draftRegister(book, nobody, texts, name, null)]),
    ...missingExemptions(book, snapshot),
  ];
}

/** The sheet Vrijstellingen, empty; nothing where it is there: from then on it is people's own. */
export function missingExemptions(
  { language, framework }: Pick<ExamBook, 'language' | 'framework'>,
  snapshot: WorkbookSnapshot,
): readonly DraftSheet[] {
  if (findSheets(snapshot).byKey.has('exemptions')) return [];
  const name = nameGiver(snapshot).free(collectedSheetTextsOf(language).exemptions.sheetName);
  return [draftExemptions({ language }, sheetTextsOf(language, framework.kind), name)];
}
