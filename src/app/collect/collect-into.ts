import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { CollectOptions } from '../../core/exam/collect/collect-forms';
import { collectForms } from '../../core/exam/collect/collect-forms';
import type { ExamBook } from '../../core/exam/exam-book';
import { formStandings } from '../../workbook/plan/collected/form-standings';
import { planCollected } from '../../workbook/plan/collected/plan-collected';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import type { ReturnedFile } from './read-returned';
import { readReturned } from './read-returned';
import { today } from '../today';

/** What collecting is going to write, and what there is to say of it. */
export interface CollectReport {
  /** Null = nothing new came in, and every form says how its result stands, so nothing is written. */
  readonly plan: WorkbookPlan | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly taken: number;
  readonly rejected: number;
  /** Forms on which nothing is filled in. */
  readonly empty: number;
  /** Open differences in the workbook. */
  readonly conflicts: number;
}

/**
 * Collects forms that came back into a workbook with the plan. Files that cannot be read are told and the rest goes on.
 * @param book of role plan, read from `snapshot`: the plan is for that very snapshot.
 * @throws Refusal workbook/structure-protected
 */
export async function collectInto(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  files: readonly ReturnedFile[],
  options: CollectOptions,
): Promise<CollectReport> {
  const { forms, unreadable } = await readReturned(files);
  const { collected, diagnostics, taken, rejected, empty } = collectForms(book, forms, options);
  const isNothing = taken === 0 && formStandings(book, snapshot).length === 0;
  return {
    plan: isNothing ? null : planCollected(book, snapshot, collected, today()),
    diagnostics: [...unreadable, ...diagnostics],
    taken,
    rejected: rejected + unreadable.length,
    empty,
    conflicts: collected.differences.filter(({ settled }) => !settled).length,
  };
}
