import type { AssessmentForm } from '../../../core/exam/assessment-form';
import { carriedParts } from '../../../core/exam/results/carried-parts';
import type { Framework } from '../../../core/framework/framework';
import { itemNamed, referenceOf, unitAbove } from '../../../core/framework/structure';
import type { Settled } from '../form/settled-parts';
import { settlementOf } from '../form/settled-parts';
import type { Issue } from './issue-form';

/** What is settled on a form before it is handed out; null = nothing, it asks everything. */
export function settledOn(
  { attempt, of = null, carried = [], exempt = [] }: Issue,
  form: AssessmentForm,
  framework: Framework,
): Settled | null {
  if (carried.length === 0 && exempt.length === 0) return null;
  const weightOf = (coreTask: string): number =>
    form.criteria
      .filter(({ workProcess }) => coreTaskAbove(workProcess, framework) === coreTask)
      .reduce((sum, { weight }) => sum + weight, 0);
  return { carried: carriedParts(carried, of ?? attempt, weightOf), exempt };
}

/** A form without the rows of what is settled. */
export function askedOn(form: AssessmentForm, settled: Settled, framework: Framework): AssessmentForm {
  const criteria = form.criteria.filter(
    ({ workProcess }) => settlementOf(coreTaskAbove(workProcess, framework), workProcess, settled) === null,
  );
  return { ...form, criteria };
}

/** The core task that a row of a form stands under. */
function coreTaskAbove(workProcess: string, framework: Framework): string {
  const unit = unitAbove(framework, itemNamed(framework, workProcess)?.id ?? '');
  return unit === null ? workProcess : referenceOf(framework, unit);
}
