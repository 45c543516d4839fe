import type { SheetTexts } from '../../../language/sheet-texts';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import type { RangeOf } from './form-ranges';
import type { FreshScore, LiveCell, LiveRule, LiveUnit } from './live-cell';
import { liveIn } from './live-cell';
import { scoreFormulas } from './score-formulas';

/** How the rows of a core task become its result, which is where forms differ. */
export interface UnitScoring {
  /** Over its rows. */
  readonly range: RangeOf;
  /** The formula of its percentage; blank while a row is unrated. */
  readonly percentage: string;
  /** Conditions for O and for G, given the cell with the percentage. */
  readonly conditions: (percentage: string) => readonly [string, string];
}

/** The line of a core task among the results: its outcome, points, percentage and mark. */
export function unitResults(
  at: Positions,
  unit: LiveUnit,
  { range, percentage, conditions }: UnitScoring,
  texts: SheetTexts,
  rule: LiveRule,
): readonly LiveCell[] {
  const score = scoreFormulas(at, texts.form);
  const live = liveIn(unit.key);
  const cell = (column: string): string => addressOf(at, unit.key, column);
  const [shown, outcome, exact] = [cell('percentage'), cell('attention'), cell('exact')];
  const { fresh } = unit;
  const word = fresh === undefined || fresh.outcome === 'incomplete' ? texts.form.incomplete : fresh.outcome;
  return [
    live('percentage', percentage, fresh?.percentage ?? ''),
    live('attention', score.outcome(shown, ...conditions(shown)), word, `coreTask:${unit.label}`),
    live('exact', score.exact(outcome, shown), fresh?.exactMark ?? ''),
    live('result.points', score.shown(`ROUND(SUM(${range('earned')}),6)`), rule.hide ? '' : (fresh?.points ?? 0)),
    live('result.percentage', score.shownIfKnown(shown), rule.hide ? '' : (fresh?.percentage ?? '')),
    live('result.mark', score.mark(outcome, exact), freshMark(fresh, rule), `coreTaskMark:${unit.label}`),
  ];
}

function freshMark(fresh: FreshScore | undefined, { hide, marks }: LiveRule): number | '' {
  return hide || !marks ? '' : (fresh?.mark ?? '');
}
