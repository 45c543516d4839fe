import { agreementLines } from '../../../core/exam/agreement/agreement-lines';
import { agreementOf } from '../../../core/exam/agreement/exam-agreement';
import type { ExamBook } from '../../../core/exam/exam-book';
import { agreementTextsOf } from '../../../language/agreement-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { placeSheets } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import { missingSettings } from '../exams/missing-settings';
import { keyOfRole } from '../identity';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';
import { draftAgreement } from './agreement-sheet';

/**
 * The sheet Overeenstemming as agreement is now, before the findings; one that is there keeps its name and place, and what
 * people added to it. @param book read from `snapshot`.
 * @throws Refusal workbook/structure-protected
 */
export function planAgreement(book: ExamBook, snapshot: WorkbookSnapshot): WorkbookPlan {
  refuseProtected(snapshot);
  const { byKey } = findSheets(snapshot);
  const there = byKey.get('agreement')?.sheet ?? null;
  const words = agreementTextsOf(book.language);
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const { settings } = book;
  const name = there?.name ?? nameGiver(snapshot).free(words.sheetName);
  const draft = draftAgreement(agreementLines(agreementOf(book)), { settings, words, texts }, name, there);
  const { changes, names } = placeSheets([draft], { byKey });
  return {
    changes: [...changes, ...missingSettings(book, snapshot)],
    names,
    forget: [],
    activate: keyOfRole(draft.role),
  };
}
