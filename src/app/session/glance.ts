import { countFindings } from './findings';
import type { FindingCounts } from './findings';
import { bookOf, hasExamSheets } from './state';
import type { SessionState } from './state';
import { missingForms } from './steps';
import { valueOf } from './work';

/** How far a workbook is, in three counts. */
export interface Glance {
  readonly exams: number;
  readonly forms: number;
  /** Exams without a form. */
  readonly missing: number;
  /** null = not checked yet, or no forms: a plan that is being made is not wrong, it is unfinished. */
  readonly found: FindingCounts | null;
}

/** The counts of the workbook; null while it has no plan, as a form that was handed out. */
export function glanceOf(state: SessionState): Glance | null {
  const book = bookOf(state);
  if (book === null || !hasExamSheets(book)) return null;
  const checked = valueOf(state.work.checking);
  const forms = book.forms.length;
  const found = checked === null || forms === 0 ? null : countFindings(checked.findings);
  return { exams: book.exams.length, forms, missing: missingForms(state), found };
}

/** How many errors every screen has to tell of. */
export function errorsToTell(state: SessionState): number {
  return glanceOf(state)?.found?.error ?? 0;
}
