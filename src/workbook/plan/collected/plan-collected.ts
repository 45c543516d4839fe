import type { Collected } from '../../../core/exam/collect/collected';
import { withFixedAdoptions } from '../../../core/exam/collect/fix-adoptions';
import type { ExamBook } from '../../../core/exam/exam-book';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { placeSheets } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import { diplomaDraft } from '../diploma/plan-diploma';
import { missingSettings } from '../exams/missing-settings';
import type { CollectedRole } from '../identity';
import type { DraftSheet } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';
import { draftConflicts } from './conflicts-sheet';
import { formStandings } from './form-standings';
import { draftRatings } from './ratings-sheet';
import { readRegister } from './read-register';
import { draftRegister } from './register-sheet';
import { missingExemptions } from './result-sheets';

/**
 * The sheets Beoordelingen, Register and Verschillen with what is collected now, Diploma-eisen where there is a list of
 * candidates, and Vrijstellingen if it is not there yet.
 * They come before the findings; those that are there keep their name, place and everything people put into them.
 * Forms of candidates on sheets say whether their result is adopted.
 * @param book read from `snapshot`. @param on as planDiploma takes it.
 * @throws Refusal workbook/structure-protected
 */
export function planCollected(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  collected: Collected,
  on: string | null = null,
): WorkbookPlan {
  refuseProtected(snapshot);
  const { byKey } = findSheets(snapshot);
  const there = (role: CollectedRole): KeyedSheet | null => byKey.get(role)?.sheet ?? null;
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const words = collectedSheetTextsOf(book.language);
  const giver = nameGiver(snapshot);
  const nameFor = (role: CollectedRole): string => there(role)?.name ?? giver.free(words[role].sheetName);
  // What somebody typed is fixed as it was before: what comes in now must not pass for what was adopted.
  const next: ExamBook = { ...book, register: withFixedAdoptions(book), collected };
  const register = there('register');
  const typed = register === null ? new Set<string>() : readRegister(register, { ...book, known: null }).typed;

  const exemptions = missingExemptions(book, snapshot);
  const drafts: readonly DraftSheet[] = [
    draftRatings(collected, book, texts, nameFor('ratings'), there('ratings')),
    draftRegister(next, typed, texts, nameFor('register'), register),
    draftConflicts(next, texts, nameFor('conflicts'), there('conflicts')),
    ...exemptions,
    ...(next.candidates.length === 0 ? [] : [diplomaDraft(next, snapshot, exemptions[0] ?? null, on)]),
  ];
  const { changes, names } = placeSheets(drafts, { byKey });
  return {
    changes: [...changes, ...formStandings(next, snapshot), ...missingSettings(book, snapshot)],
    names,
    forget: [],
    activate: 'register',
  };
}
