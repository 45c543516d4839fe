import { candidateDiplomas, levelOf } from '../../../core/exam/diploma/candidate-diplomas';
import type { ExamBook } from '../../../core/exam/exam-book';
import { diplomaSheetTextsOf } from '../../../language/diploma-sheet-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { placeSheets } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import { keyOfRole } from '../identity';
import type { DraftSheet } from '../sheet/draft';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';
import { missingExemptions } from '../collected/result-sheets';
import { draftDiploma } from './diploma-sheet';
import { draftedRange, listRange } from './list-range';
import { readDiplomaSheet } from './read-diploma-sheet';

/**
 * The sheet Diploma-eisen as results are now, before the findings; one that is there keeps its name and place, and
 * everything that people typed. Vrijstellingen is made with it where there is none. @param on YYYY-MM-DD, today; null = it
 * does not say of when its core tasks are. @param book read from `snapshot`.
 * @throws Refusal workbook/structure-protected
 */
export function planDiploma(book: ExamBook, snapshot: WorkbookSnapshot, on: string | null = null): WorkbookPlan {
  refuseProtected(snapshot);
  const found = findSheets(snapshot);
  const exemptions = missingExemptions(book, snapshot);
  const draft = diplomaDraft(book, snapshot, exemptions[0] ?? null, on);
  // Its formulas look at the sheet Vrijstellingen, so that comes first.
  return { ...placeSheets([...exemptions, draft], found), forget: [], activate: keyOfRole(draft.role) };
}

/**
 * @param book as it is going to be; its sheets are those of `snapshot`.
 * @param made the sheet Vrijstellingen where it is made now; null = it is there, or there is none. @param on as above.
 */
export function diplomaDraft(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  made: DraftSheet | null,
  on: string | null,
): DraftSheet {
  const { byKey } = findSheets(snapshot);
  const { language, framework } = book;
  const there = byKey.get('diploma')?.sheet ?? null;
  const texts = sheetTextsOf(language, framework.kind);
  const list = byKey.get('candidates')?.sheet ?? null;
  const exemptions = byKey.get('exemptions')?.sheet ?? null;
  const read = there === null ? null : readDiplomaSheet(there, { framework, language, known: null });
  const level = levelOf(book);
  // An empty level is filled in from the dossier, so it is known from now on.
  const known: ExamBook =
    book.diploma === undefined || book.diploma === null
      ? book
      : { ...book, diploma: { ...book.diploma, level: book.diploma.level ?? level } };
  return draftDiploma(
    {
      book,
      candidates: candidateDiplomas(known),
      level,
      on,
      stated: list === null ? null : { sheet: list, yes: texts.yes },
      exemptions: made === null ? (exemptions === null ? null : listRange(exemptions)) : draftedRange(made),
      rows: read?.rows ?? new Map(),
      there,
    },
    texts,
    there?.name ?? nameGiver(snapshot).free(diplomaSheetTextsOf(language).sheetName),
  );
}
