import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { Positions } from '../sheet/positions';
import { columnRange } from '../sheet/positions';
import { examResults, hiddenNumber } from './exam-results';
import { failedRange, goodWhen, percentageOver, rangeOver } from './form-ranges';
import type { LiveCell, LiveRule, RubricShape } from './live-cell';
import { freshPoints, isAsked } from './live-cell';
import { parameters } from './score-formulas';

/** The results at the top of the form, and the hidden numbers they depend on. */
export function examFormulas(
  at: Positions,
  shape: RubricShape,
  texts: SheetTexts,
  rule: LiveRule,
): readonly LiveCell[] {
  const p = parameters(at);
  const parts = shape.units.flatMap((unit) => unit.parts);
  const rows = parts.flatMap((part) => part.rows);
  const range = rangeOver(at, rows);
  const legend = (column: string): string => columnRange(at, 'level:1', `level:${shape.levels}`, column, true);
  const passing = `(${legend('legend.passes')}=${quotedText(texts.yes)})`;
  const height = `(${legend('legend.points')}-${p.lowest})`;
  const none = rows.length === 0;
  const weights = rows.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const scoring = {
    unrated: none ? '0' : `SUM(${range('unrated')})`,
    count: none ? '0' : `COUNT(${range('unrated')})`,
    percentage: none ? '=""' : percentageOver(range),
    fails: none ? 'FALSE' : `SUM(${failedRange(at, parts)})>0`,
    good: none ? 'FALSE' : goodWhen(at, p.percentage, range),
    earned: none ? '0' : `ROUND(SUM(${range('earned')}),6)`,
    maximum: none ? '=0' : `=ROUND(SUM(${range('weightValid')})*${p.range},6)`,
    fresh: {
      unrated: parts.filter(isAsked).flatMap((part) => part.rows).length,
      maximum: Math.round(weights * rule.range * 1e6) / 1e6,
      points: freshPoints(shape.units),
    },
  };
  return [
    ...examResults(at, scoring, texts, rule),
    hiddenNumber('lowest', `=MIN(${legend('legend.points')})`, rule.lowest),
    hiddenNumber('range', `=MAX(${legend('legend.points')})-${p.lowest}`, rule.range),
    // A level above the lowest passing one exists when not all passing levels have the most points among them.
    hiddenNumber(
      'good',
      `=IF(SUMPRODUCT(${passing}*(${height}<SUMPRODUCT(MAX(${passing}*${height}))))>0,1,0)`,
      rule.good ? 1 : 0,
    ),
  ];
}
