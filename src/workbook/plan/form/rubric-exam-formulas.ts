import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { Positions } from '../sheet/positions';
import { addressOf, columnRange } from '../sheet/positions';
import { failedRange, goodWhen, percentageOver, rangeOver } from './form-ranges';
import type { LiveCell, LiveRule, RubricShape } from './live-cell';
import { parameters, scoreFormulas } from './score-formulas';

/** The results at the top of the form, and the hidden numbers they depend on. */
export function examFormulas(
  at: Positions,
  shape: RubricShape,
  texts: SheetTexts,
  rule: LiveRule,
): readonly LiveCell[] {
  const p = parameters(at);
  const score = scoreFormulas(at, texts.form);
  const parts = shape.units.flatMap((unit) => unit.parts);
  const rows = parts.flatMap((part) => part.rows);
  const range = rangeOver(at, rows);
  const legend = (column: string): string => columnRange(at, 'level:1', `level:${shape.levels}`, column, true);
  const passing = `(${legend('legend.passes')}=${quotedText(texts.yes)})`;
  const height = `(${legend('legend.points')}-${p.lowest})`;
  const outcome = addressOf(at, 'outcome+percentage', 'leftValue');
  const none = rows.length === 0;
  const unrated = none ? '0' : `SUM(${range('unrated')})`;
  const fails = none ? 'FALSE' : `SUM(${failedRange(at, parts)})>0`;
  const good = none ? 'FALSE' : goodWhen(at, p.percentage, range);
  const weights = rows.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const live = (row: string, column: string, formula: string, result: string | number, key: string): LiveCell => ({
    row,
    column,
    formula,
    result,
    key,
  });
  const hidden = (key: string, formula: string, result: string | number): LiveCell =>
    live(`p:${key}`, 'value', formula, result, `p:${key}`);
  return [
    hidden('cut', score.cut(addressOf(at, 'mark+cut', 'rightValue')), rule.cutScore),
    hidden('hidden', score.hidden(unrated, none ? '0' : `COUNT(${range('unrated')})`), rule.hide ? 1 : 0),
    hidden('lowest', `=MIN(${legend('legend.points')})`, rule.lowest),
    hidden('range', `=MAX(${legend('legend.points')})-${p.lowest}`, rule.range),
    // A level above the lowest passing one exists when not all passing levels have the most points among them.
    hidden(
      'good',
      `=IF(SUMPRODUCT(${passing}*(${height}<SUMPRODUCT(MAX(${passing}*${height}))))>0,1,0)`,
      rule.good ? 1 : 0,
    ),
    hidden('percentage', none ? '=""' : percentageOver(range), ''),
    hidden('exact', score.exact(outcome, p.percentage), ''),
    live('outcome+percentage', 'leftValue', score.outcome(p.percentage, fails, good), texts.form.incomplete, 'outcome'),
    live('outcome+percentage', 'rightValue', score.shown(p.percentage), '', 'percentage'),
    live('mark+cut', 'leftValue', score.mark(outcome, p.exact), '', 'mark'),
    live(
      'points+unrated',
      'leftValue',
      score.shown(none ? '0' : `ROUND(SUM(${range('earned')}),6)`),
      rule.hide ? '' : 0,
      'points',
    ),
    live('points+unrated', 'rightValue', `=${unrated}`, rows.length, 'unrated'),
    live(
      'maximum+goodFrom',
      'leftValue',
      none ? '=0' : `=ROUND(SUM(${range('weightValid')})*${p.range},6)`,
      Math.round(weights * rule.range * 1e6) / 1e6,
      'maximum',
    ),
    live('maximum+goodFrom', 'rightValue', score.goodFrom, rule.goodFrom ?? '', 'goodFrom'),
  ];
}
