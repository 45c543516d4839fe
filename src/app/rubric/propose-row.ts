import type { LeftReason } from '../../core/exam/descriptors/left-reason';
import { proposeDescriptors } from '../../core/exam/descriptors/propose-descriptors';
import type { Exam } from '../../core/exam/exam-plan';
import type { ExamBook } from '../../core/exam/exam-book';
import type { LevelTexts, RubricRow } from '../../core/exam/rubric-row';
import { scaleOf } from '../../core/exam/scoring';
import { itemOf, resultOf } from '../../core/framework/structure';

/** What can be proposed for the levels of a row. */
export type RowProposal =
  | { readonly kind: 'proposed'; readonly descriptors: LevelTexts }
  | { readonly kind: 'left'; readonly reason: LeftReason }
  /** Every level is described. */
  | { readonly kind: 'full' };

/** Proposes what each level of a row looks like. @param part id of the part it stands under. */
export function proposeRow(
  row: RubricRow,
  part: string,
  { framework, settings }: Pick<ExamBook, 'framework' | 'settings'>,
  exam: Exam,
): RowProposal {
  const scale = scaleOf(exam, settings);
  if (scale.every(({ code }) => (row.descriptors[code] ?? '').trim() !== '')) return { kind: 'full' };
  if (row.ids.length > 1) return { kind: 'left', reason: 'several-sentences' };
  const result = itemOf(framework, part) === null ? null : resultOf(framework, part);
  return proposeDescriptors({ indicator: row.text, result, competencies: row.competencies, scale });
}
