import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { RubricRow } from '../../../core/exam/rubric-row';
import type { Framework } from '../../../core/framework/framework';
import { itemNamed } from '../../../core/framework/structure';

/** What a knowledge exam asks about one topic. */
export interface AskedQuestions {
  readonly questions: number | null;
  readonly pointsEach: number | null;
}

/** What the committee decided on a form itself, beside its exam's row of Examenplan: kept whenever the form is made again. */
export interface FormDecisions {
  /** Rows in the order of the form, by id of the part (work process) they stand under. */
  readonly rows: ReadonlyMap<string, readonly RubricRow[]>;
  /** Codes of the levels that the descriptors of these rows are for, lowest first. */
  readonly levels: readonly string[];
  /** By id of the row. */
  readonly questions: ReadonlyMap<string, AskedQuestions>;
  /** Conditions and instructions that were changed on the form; null = what the plan says. */
  readonly instructions: string | null;
}

/** A form that was never there. */
export const noDecisions: FormDecisions = { rows: new Map(), levels: [], questions: new Map(), instructions: null };

/** What was decided on a form that is there. @param instructions its own, null when they are still the plan's. */
export function decisionsOf(form: AssessmentForm, framework: Framework, instructions: string | null): FormDecisions {
  const rows = new Map<string, RubricRow[]>();
  for (const criterion of form.criteria) {
    const part = itemNamed(framework, criterion.workProcess)?.id ?? criterion.workProcess;
    const known = rows.get(part);
    if (known === undefined) rows.set(part, [criterion]);
    else known.push(criterion);
  }
  return { rows, levels: form.levels, questions: new Map(Object.entries(form.questions)), instructions };
}
