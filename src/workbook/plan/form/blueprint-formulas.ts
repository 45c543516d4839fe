import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import { rangeOver } from './form-ranges';
import type { LiveCell, LiveRow, LiveRule, LiveUnit } from './live-cell';
import { totalLine } from './live-total';
import { parameters, scoreFormulas } from './score-formulas';

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
  const rows = units.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  const exam = examFormulas(at, rows, texts, rule);
  return [
    ...rows.flatMap((row) => rowFormulas(at, row, texts)),
    ...units.flatMap((unit) => unitFormulas(at, unit, texts, rule)),
    ...exam,
    ...totalLine(at, exam),
  ];
}

function rowFormulas(at: Positions, row: LiveRow, texts: SheetTexts): readonly LiveCell[] {
  const cell = (column: string): string => addressOf(at, row.key, column);
  const [questions, each, maximum, achieved] = ['questions', 'pointsEach', 'maximum', 'achieved'].map(cell);
  const live = (column: string, formula: string, result: string | number): LiveCell => ({
    row: row.key,
    column,
    formula,
    result,
    key: `${row.key}/${column}`,
  });
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
  const score = scoreFormulas(at, texts.form);
  const range = rangeOver(
    at,
    unit.parts.flatMap(({ rows }) => rows),
  );
  const cell = (column: string): string => addressOf(at, unit.key, column);
  const live = (column: string, formula: string, result: string | number, key = `${unit.key}/${column}`): LiveCell => ({
    row: unit.key,
    column,
    formula,
    result,
    key,
  });
  return [
    live('percentage', percentageOver(range), ''),
    live(
      'attention',
      score.outcome(cell('percentage'), ...conditions(at, cell('percentage'))),
      texts.form.incomplete,
      `coreTask:${unit.label}`,
    ),
    live('exact', score.exact(cell('attention'), cell('percentage')), ''),
    live('result.points', score.shown(`ROUND(SUM(${range('earned')}),6)`), rule.hide ? '' : 0),
    live('result.percentage', score.shown(cell('percentage')), ''),
    live('result.mark', score.mark(cell('attention'), cell('exact')), '', `coreTaskMark:${unit.label}`),
  ];
}

function examFormulas(at: Positions, rows: readonly LiveRow[], texts: SheetTexts, rule: LiveRule): readonly LiveCell[] {
  const p = parameters(at);
  const score = scoreFormulas(at, texts.form);
  const range = rangeOver(at, rows);
  const sum = (column: string): string => (rows.length === 0 ? '0' : `SUM(${range(column)})`);
  const outcome = addressOf(at, 'outcome+percentage', 'leftValue');
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
    hidden('hidden', score.hidden(sum('unrated'), sum('maximum')), rule.hide ? 1 : 0),
    hidden('percentage', rows.length === 0 ? '=""' : percentageOver(range), ''),
    hidden('exact', score.exact(outcome, p.percentage), ''),
    live(
      'outcome+percentage',
      'leftValue',
      score.outcome(p.percentage, ...conditions(at, p.percentage)),
      texts.form.incomplete,
      'outcome',
    ),
    live('outcome+percentage', 'rightValue', score.shown(p.percentage), '', 'percentage'),
    live('mark+cut', 'leftValue', score.mark(outcome, p.exact), '', 'mark'),
    live('points+unrated', 'leftValue', score.shown(`ROUND(${sum('earned')},6)`), rule.hide ? '' : 0, 'points'),
    live('points+unrated', 'rightValue', `=${sum('unrated')}`, 0, 'unrated'),
    live('maximum+goodFrom', 'leftValue', `=ROUND(${sum('maximum')},6)`, 0, 'maximum'),
    live('maximum+goodFrom', 'rightValue', score.goodFrom, rule.goodFrom ?? '', 'goodFrom'),
  ];
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
