import { quotedText } from '../a1';
import { examKey } from '../exams/exam-columns';
import type { PlanColumns } from '../exams/plan-columns';
import { planLookUp } from '../exams/plan-columns';
import type { LiveCell } from './live-cell';

/**
 * The cut score on a form, live from the exam's row of Examenplan: there is one place to change it. Blank while the plan
 * has no number there. @param cutScore what the plan has now, for the planned result only.
 */
export function cutScoreCell(examId: string, plan: PlanColumns, cutScore: number | null): LiveCell {
  const inPlan = planLookUp(plan, quotedText(examKey(examId)), plan.cutScore);
  return {
    row: 'mark+cut',
    column: 'rightValue',
    formula: `=IFERROR(IF(ISNUMBER(${inPlan}),${inPlan},""),"")`,
    result: cutScore ?? '',
    key: 'cutScore',
  };
}
