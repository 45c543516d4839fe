import { asFormulasTrim } from '../cell-spaces';
import type { AssessmentForm, Criterion, Rating } from '../assessment-form';
import type { Exam, Settings } from '../exam-plan';
import { notObservedCode } from '../not-observed';
import type { Scale } from '../scale';
import { levelOf } from '../scale';
import { scaleOf } from '../scoring';
import type { Agreement } from './agreement';
import { agreementOn, isFarApart } from './agreement';
import { ratersOn } from './raters-on';

/** What an assessor gave a row: "unclear" is something that is neither a level nor "niet waargenomen". */
export type OwnAnswer = 'blank' | 'rated' | 'not-observed' | 'unclear';

/** A row as one assessor has it before them. */
export interface AssessedRow {
  /** Tells the row apart on its form, also from a copy of it: "w1i0", "w1i0~2". */
  readonly key: string;
  readonly criterion: Criterion;
  readonly answer: OwnAnswer;
  readonly level: string | null;
  readonly motivation: string | null;
  /** What was given needs a motivation that is nowhere yet: on the row, or on any row of its work process (setting). */
  readonly lacksMotivation: boolean;
  /** What the others gave; null = not to be seen (yet), or there are no others. */
  readonly others: readonly Rating[] | null;
  /** Null as long as the others are not to be seen, or where no level is agreed on. */
  readonly agreement: Agreement | null;
  readonly farApart: boolean;
}

/** A form as one assessor has it before them. */
export interface AssessedForm {
  readonly scale: Scale;
  /** The code for what could not be seen. */
  readonly notObserved: string;
  readonly raters: readonly number[];
  readonly rows: readonly AssessedRow[];
  /** Rows with a level or with "niet waargenomen". */
  readonly answered: number;
  /** Every row has an answer of their own: from here on they may see what the others gave. */
  readonly isComplete: boolean;
}

/**
 * What is to be assessed on a form, and how far it is. What others gave is left out until every row has an answer of the
 * assessor's own. Source: domain.md, "What users of neighbouring tools ask for": a second assessor does not see the first
 * one's marks before finishing.
 * @param assessor whose cells count as own.
 */
export function assessedForm(
  form: Pick<AssessmentForm, 'criteria'>,
  exam: Pick<Exam, 'scale'>,
  settings: Settings,
  assessor: number,
): AssessedForm {
  const scale = scaleOf(exam, settings);
  const notObserved = notObservedCode(scale);
  const raters = ratersOn(form);
  const own = (row: Criterion): Rating | undefined => row.ratings.find((rating) => rating.assessor === assessor);
  const answerOn = (row: Criterion): OwnAnswer => answerOf(own(row)?.level ?? null, scale, notObserved);
  const answered = form.criteria.filter((row) => isAnswer(answerOn(row))).length;
  const isComplete = answered === form.criteria.length;
  const needed = settings.motivationFor.map((code) => code.trim().toLowerCase());
  const motivatedParts = new Set(
    form.criteria.filter((row) => hasText(own(row)?.motivation)).map(({ workProcess }) => workProcess),
  );
  const times = new Map<string, number>();

  const rows = form.criteria.map((criterion): AssessedRow => {
    const time = (times.get(criterion.id) ?? 0) + 1;
    times.set(criterion.id, time);
    const { level = null, motivation = null } = own(criterion) ?? {};
    const answer = answerOn(criterion);
    const needs = answer === 'not-observed' || (answer === 'rated' && needed.includes((level ?? '').toLowerCase()));
    const isMotivated =
      settings.motivationPer === 'row' ? hasText(motivation) : motivatedParts.has(criterion.workProcess);
    const seesOthers = isComplete && raters.length > 1;
    return {
      key: time === 1 ? criterion.id : `${criterion.id}~${time}`,
      criterion,
      answer,
      level,
      motivation,
      lacksMotivation: needs && !isMotivated,
      others: seesOthers ? criterion.ratings.filter((rating) => rating.assessor !== assessor) : null,
      agreement: seesOthers && criterion.agreedCell !== null ? agreementOn(criterion, scale, raters) : null,
      farApart: seesOthers && isFarApart(criterion, scale, raters),
    };
  });
  return { scale, notObserved, raters, rows, answered, isComplete };
}

/** Whether a row is no longer waiting for its assessor. */
export function isAnswer(answer: OwnAnswer): boolean {
  return answer === 'rated' || answer === 'not-observed';
}

/** What stands in an assessor's cell. @param notObserved the code for what could not be seen (notObservedCode). */
export function answerOf(level: string | null, scale: Scale, notObserved: string): OwnAnswer {
  if (!hasText(level)) return 'blank';
  if (levelOf(scale, level) !== undefined) return 'rated';
  return asFormulasTrim(level).toUpperCase() === notObserved ? 'not-observed' : 'unclear';
}

function hasText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text.trim() !== '';
}
