import type { SheetTexts } from '../../../language/sheet-texts';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import type { LiveCell, LiveRule } from './live-cell';
import { liveIn } from './live-cell';
import { parameters, scoreFormulas } from './score-formulas';

/** How all rows of a form become the exam's result: parts of formulas, and what they give on a fresh form. */
export interface ExamScoring {
  readonly unrated: string;
  /** How many rows (or points) there are to rate; 0 = nothing to show yet. */
  readonly count: string;
  /** The whole formula; blank while a row is unrated. */
  readonly percentage: string;
  readonly fails: string;
  readonly good: string;
  readonly earned: string;
  /** The whole formula. */
  readonly maximum: string;
  readonly fresh: { readonly unrated: number; readonly maximum: number; readonly points: number };
}

/** The results at the top of a form, and the hidden numbers that every form needs for them. */
export function examResults(
  at: Positions,
  scoring: ExamScoring,
  texts: SheetTexts,
  rule: LiveRule,
): readonly LiveCell[] {
  const p = parameters(at);
  const score = scoreFormulas(at, texts.form);
  const outcome = addressOf(at, 'outcome+percentage', 'leftValue');
  const { unrated, fails, good, fresh } = scoring;
  const [first, second, third, fourth] = [
    liveIn('outcome+percentage'),
    liveIn('mark+cut'),
    liveIn('points+unrated'),
    liveIn('maximum+goodFrom'),
  ] as const;
  return [
    hiddenNumber('cut', score.cut(addressOf(at, 'mark+cut', 'rightValue')), rule.cutScore),
    hiddenNumber('hidden', score.hidden(unrated, scoring.count), rule.hide ? 1 : 0),
    hiddenNumber('percentage', scoring.percentage, ''),
    hiddenNumber('exact', score.exact(outcome, p.percentage), ''),
    first('leftValue', score.outcome(p.percentage, fails, good), texts.form.incomplete, 'outcome'),
    first('rightValue', score.shownIfKnown(p.percentage), '', 'percentage'),
    second('leftValue', score.mark(outcome, p.exact), '', 'mark'),
    third('leftValue', score.shown(scoring.earned), rule.hide ? '' : fresh.points, 'points'),
    third('rightValue', `=${unrated}`, fresh.unrated, 'unrated'),
    fourth('leftValue', scoring.maximum, fresh.maximum, 'maximum'),
    fourth('rightValue', score.goodFrom, rule.goodFrom ?? '', 'goodFrom'),
  ];
}

/** A number that results depend on and nobody looks at. */
export function hiddenNumber(key: string, formula: string, result: string | number): LiveCell {
  return liveIn(`p:${key}`)('value', formula, result, `p:${key}`);
}
