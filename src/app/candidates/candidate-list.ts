import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { Candidate } from '../../core/exam/candidates/candidate';
import type { CandidateDifference, CandidateMerge } from '../../core/exam/candidates/merge-candidates';
import { mergeCandidates } from '../../core/exam/candidates/merge-candidates';
import { readCandidates } from '../../core/exam/candidates/read-candidates';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import { planCandidates } from '../../workbook/plan/candidates/plan-candidates';
import type { WhereTheyDiffer } from '../../workbook/plan/candidates/plan-candidates';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { openPlanBook } from '../open-book';

/** A list that was read, beside what the workbook has: nothing is written yet. */
export interface ListedCandidates {
  readonly listed: readonly Candidate[];
  /** Every line that was left out, and what else there is to say, by line. */
  readonly diagnostics: readonly Diagnostic[];
  readonly merge: CandidateMerge;
}

/** What came of putting a list into the sheet Kandidaten. */
export interface CandidatesPut {
  readonly added: number;
  /** Candidates of whom something was filled in, or taken over from the list. */
  readonly completed: number;
  readonly same: number;
}

/** Reads a pasted list or the text of a file. @param book of the workbook as it is shown. */
export function listCandidates(text: string, book: ExamBook): ListedCandidates {
  const { value, diagnostics } = readCandidates(text);
  return { listed: value, diagnostics, merge: mergeCandidates(book.candidates, value) };
}

/**
 * Plans a list that was looked at. What somebody chose holds for the differences that were shown, and for no others.
 * @throws Refusal candidates/list-outdated when the sheet says something else by now, or as planCandidates.
 */
export function putList(
  snapshot: WorkbookSnapshot,
  { listed, merge: seen }: Pick<ListedCandidates, 'listed' | 'merge'>,
  whereTheyDiffer: WhereTheyDiffer,
): { readonly plan: WorkbookPlan; readonly put: CandidatesPut } {
  const { plan, merge } = planCandidates(openPlanBook(snapshot).value, snapshot, listed, whereTheyDiffer);
  const known = new Set(seen.differing.map(said));
  if (!merge.differing.every((each) => known.has(said(each)))) {
    throw new Refusal({ code: 'candidates/list-outdated', severity: 'error', data: {} });
  }
  const taken = whereTheyDiffer === 'take-list' ? merge.differing : [];
  const completed = new Set([...merge.completed, ...taken].map(({ number }) => number)).size;
  return { plan, put: { added: merge.added.length, completed, same: listed.length - merge.added.length - completed } };
}

function said(difference: CandidateDifference): string {
  return JSON.stringify(difference);
}
