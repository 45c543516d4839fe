import type { AssessmentForm } from './assessment-form';
import type { CellPlace } from './cell-place';
import type { Exam, Settings } from './exam-plan';
import { roundTo6 } from './rounding';
import { scaleOf } from './scoring';

/** A rule that a form repeats in a cell of its own, because its formulas rest on it. */
export interface FormRule {
  /** "level.2.points", "goodFrom" */
  readonly key: string;
  /** As text: a number with a point, "yes" or "no", a code or name; "" = empty. */
  readonly value: string;
  readonly place: CellPlace;
}

/** What decides the rules of a form. */
export type RulesBy = Pick<Settings, 'scale' | 'goodFrom' | 'maxNonPassing' | 'motivationFor' | 'motivationPer'>;

/**
 * The rules that stand on a form otherwise than plan and settings have them: somebody lifted the protection and changed a
 * number of the legend, say. The formulas follow the form, so that its results are no longer those of the instrument.
 * Source: domain.md, "published rules" 8: scale and conditions are always content.
 */
export function deviatingRules(
  { rules }: Pick<AssessmentForm, 'rules'>,
  exam: Pick<Exam, 'scale' | 'form'>,
  settings: RulesBy,
): readonly FormRule[] {
  const expected = expectedRules(exam, settings);
  return rules.filter(({ key, value }) => value !== (expected.get(key) ?? ''));
}

/** What the cells of a form's rules hold, by key. */
function expectedRules(exam: Pick<Exam, 'scale' | 'form'>, settings: RulesBy): ReadonlyMap<string, string> {
  const { goodFrom, maxNonPassing, motivationFor, motivationPer } = settings;
  const needed = motivationFor.map((code) => code.trim().toLowerCase());
  const levels = exam.form === 'kennisexamen' ? [] : scaleOf(exam, settings);
  return new Map([
    ...levels.flatMap(({ code, name, points, passes }, index): readonly (readonly [string, string])[] => [
      [`level.${index + 1}.code`, code.trim()],
      [`level.${index + 1}.name`, name.trim()],
      [`level.${index + 1}.points`, ruleNumber(points)],
      [`level.${index + 1}.passes`, ruleAnswer(passes)],
      [`level.${index + 1}.motivation`, ruleAnswer(needed.includes(code.trim().toLowerCase()))],
    ]),
    ['goodFrom', ruleNumber(goodFrom)],
    ['maxNonPassing', ruleNumber(maxNonPassing)],
    ['perPart', ruleNumber(motivationPer === 'work-process' ? 1 : 0)],
  ]);
}

/** A number as the text of a rule. */
export function ruleNumber(value: number | null): string {
  return value === null ? '' : String(roundTo6(value));
}

/** Yes or no as the text of a rule, in any language of the sheet. */
export function ruleAnswer(value: boolean): string {
  return value ? 'yes' : 'no';
}
