import { roundTo6 } from '../../../core/exam/rounding';
import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import { examResults } from './exam-results';
import { rangeOver } from './form-ranges';
import type { LiveCell, LiveRow, LiveRule, LiveUnit } from './live-cell';
import { freshPoints, isAsked, liveIn } from './live-cell';
import { totalLine } from './live-total';
import { parameters } from './score-formulas';
import { unitResults } from './unit-results';

/**
 * Every live cell of a knowledge exam's blueprint: points achieved of points possible, over the rows that have questions.
 * Words as on other forms: below the cut score O, from "good from" G, else V. A fresh blueprint has no questions yet.
 */
export function blueprintFormulas(
  at: Positions,
  units: readonly LiveUnit[],
  texts: SheetTexts,
  rule: LiveRule,
): readonly LiveCell[] {
  const asked = units.flatMap(({ parts }) => parts.filter(isAsked).flatMap((part) => part.rows));
  const exam = examFormulas(at, units, texts, rule);
  return [
    ...asked.flatMap((row) => rowFormulas(at, row, texts)),
    ...units.flatMap((unit) => unitFormulas(at, unit, texts, rule)),
    ...exam,
    ...totalLine(at, exam),
  ];
}

function rowFormulas(at: Positions, row: LiveRow, texts: SheetTexts): readonly LiveCell[] {
  const cell = (column: string): string => addressOf(at, row.key, column);
  const [questions, each, maximum, achieved] = ['questions', 'pointsEach', 'maximum', 'achieved'].map(cell);
  const live = liveIn(row.key);
  return [
    live('maximum', `=IF(AND(ISNUMBER(${questions}),ISNUMBER(${each})),MAX(0,ROUND(${questions}*${each},6)),0)`, 0),
    live(
      'unrated',
      `=IF(${maximum}=0,0,IF(ISNUMBER(${achieved}),IF(AND(${achieved}>=0,${achieved}<=${maximum}),0,1),1))`,
      0,
    ),
    live('earned', `=IF(OR(${maximum}=0,${cell('unrated')}=1),0,${achieved})`, 0),
    live(
      'attention',
      `=IF(${maximum}=0,${quotedText(texts.form.fillQuestions)},IF(${cell('unrated')}=0,"",` +
        `IF(TRIM(${achieved})="",${quotedText(texts.form.pointsMissing)},${quotedText(texts.form.tooManyPoints)})))`,
      texts.form.fillQuestions,
    ),
  ];
}

function unitFormulas(at: Positions, unit: LiveUnit, texts: SheetTexts, rule: LiveRule): readonly LiveCell[] {
  const range = rangeOver(
    at,
    unit.parts.flatMap(({ rows }) => rows),
  );
  const scoring = {
    range,
    percentage: percentageOver(range),
    conditions: (percentage: string) => conditions(at, percentage),
  };
  return unitResults(at, unit, scoring, texts, rule);
}

function examFormulas(
  at: Positions,
  units: readonly LiveUnit[],
  texts: SheetTexts,
  rule: LiveRule,
): readonly LiveCell[] {
  const rows = units.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  const carried = units.flatMap(({ parts }) => parts.filter((part) => !isAsked(part)).flatMap((part) => part.rows));
  const range = rangeOver(at, rows);
  const sum = (column: string): string => (rows.length === 0 ? '0' : `SUM(${range(column)})`);
  const [fails, good] = conditions(at, parameters(at).percentage);
  const scoring = {
    unrated: sum('unrated'),
    count: sum('maximum'),
    percentage: rows.length === 0 ? '=""' : percentageOver(range),
    fails,
    good,
    earned: `ROUND(${sum('earned')},6)`,
    maximum: `=ROUND(${sum('maximum')},6)`,
    fresh: {
      unrated: 0,
      maximum: roundTo6(carried.reduce((sum, { weight }) => sum + weight, 0)),
      points: freshPoints(units),
    },
  };
  return examResults(at, scoring, texts, rule);
}

/** When a part of a knowledge exam fails, and when it is good. */
function conditions(at: Positions, percentage: string): readonly [string, string] {
  const p = parameters(at);
  return [`${percentage}<${p.cut}`, `${percentage}>=${addressOf(at, 'maximum+goodFrom', 'rightValue', true)}`];
}

function percentageOver(range: (column: string) => string): string {
  const maximum = `SUM(${range('maximum')})`;
  return `=IF(OR(SUM(${range('unrated')})>0,${maximum}=0),"",ROUND(SUM(${range('earned')})/${maximum}*100,6))`;
}
