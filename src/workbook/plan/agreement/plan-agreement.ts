import { agreementLines } from '../../../core/exam/agreement/agreement-lines';
import { agreementOf } from '../../../core/exam/agreement/exam-agreement';
import type { ExamBook } from '../../../core/exam/exam-book';
import { agreementTextsOf } from '../../../language/agreement-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { nameGiver } from '../book/sheet-names';
import { missingSettings } from '../exams/missing-settings';
import { keyOfRole } from '../identity';
import { layOut, nameOf } from '../sheet/lay-out';
import type { WorkbookSnapshot } from '../snapshot';
import type { SheetChange, WorkbookPlan } from '../workbook-plan';
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
  const sheet = layOut(draft);
  const before = (byKey.get('findings') ?? byKey.get('settings') ?? byKey.get('machine'))?.sheet.name ?? null;
  const change: SheetChange =
    there === null ? { kind: 'create', sheet, before } : { kind: 'replace', target: there.name, sheet };
  return {
    changes: [change, ...missingSettings(book, snapshot)],
    names: [nameOf(draft)],
    forget: [],
    activate: keyOfRole(draft.role),
  };
}
