import type { SheetTexts } from '../../../language/sheet-texts';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import type { LiveCell, LivePart, LiveRule, LiveUnit, RubricShape } from './live-cell';
import { failedRange, goodWhen, percentageOver, rangeOver } from './form-ranges';
import { isAsked, liveIn } from './live-cell';
import { examFormulas } from './rubric-exam-formulas';
import { totalLine } from './live-total';
import { rowFormulas } from './rubric-row-formulas';
import { parameters, scoreFormulas } from './score-formulas';
import { unitResults } from './unit-results';

/**
 * Every live cell of a rubric form. The planner places them; the reader makes them again for the places where it finds
 * the keys now, and so knows what each result cell must hold, also after rows and columns were inserted.
 * @param at positions of keyed rows and columns. @param rule for the planned results only.
 */
export function rubricFormulas(
  at: Positions,
  shape: RubricShape,
  texts: SheetTexts,
  rule: LiveRule,
): readonly LiveCell[] {
  const parts = shape.units.flatMap((unit) => unit.parts);
  const exam = examFormulas(at, shape, texts, rule);
  return [
    ...shape.units.flatMap((unit) => unitRows(at, unit, shape, texts)),
    ...parts.filter(isAsked).flatMap((part) => partFormulas(at, part, texts)),
    ...shape.units.flatMap((unit) => unitFormulas(at, unit, texts, rule)),
    ...exam,
    ...totalLine(at, exam),
  ];
}

/** The formulas of the rows of one core task. */
function unitRows(at: Positions, { parts }: LiveUnit, shape: RubricShape, texts: SheetTexts): readonly LiveCell[] {
  const rows = parts.flatMap((part) => part.rows);
  const unit = rangeOver(at, rows);
  const unitWeight = rows.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  return parts.filter(isAsked).flatMap((part) => {
    const around = { part: rangeOver(at, part.rows), unit, unitWeight };
    return part.rows.flatMap((row) => rowFormulas(at, row, shape, around, texts));
  });
}

/** The formulas of one work process, on its heading row. */
function partFormulas(at: Positions, part: LivePart, texts: SheetTexts): readonly LiveCell[] {
  const p = parameters(at);
  const score = scoreFormulas(at, texts.form);
  const range = rangeOver(at, part.rows);
  const cell = (column: string): string => addressOf(at, part.key, column);
  const tooMany = `IF(ISNUMBER(${p.maxNonPassing}),ROUND(SUM(${range('fails')})/COUNT(${range('unrated')})*100,6)>${p.maxNonPassing},FALSE)`;
  const fails = `OR(${cell('percentage')}<${p.cut},SUM(${range('criticalFails')})>0,${tooMany})`;
  const live = liveIn(part.key);
  return [
    live('percentage', percentageOver(range), ''),
    live(
      'attention',
      score.outcome(cell('percentage'), fails, goodWhen(at, cell('percentage'), range)),
      texts.form.incomplete,
      `workProcess:${part.label}`,
    ),
    live('failed', `=IF(${cell('attention')}="O",1,0)`, 0),
  ];
}

/** The results of one core task, and the lines of its work processes below it. */
function unitFormulas(at: Positions, unit: LiveUnit, texts: SheetTexts, rule: LiveRule): readonly LiveCell[] {
  const score = scoreFormulas(at, texts.form);
  const range = rangeOver(
    at,
    unit.parts.flatMap(({ rows }) => rows),
  );
  const scoring = {
    range,
    percentage: percentageOver(range),
    conditions: (percentage: string) =>
      [`SUM(${failedRange(at, unit.parts)})>0`, goodWhen(at, percentage, range)] as const,
  };
  return [
    ...unitResults(at, unit, scoring, texts, rule),
    ...unit.parts.flatMap((part): readonly LiveCell[] => {
      const row = `result-${part.key}`;
      const source = (column: string): string => addressOf(at, part.key, column);
      const shown = score.shownIfKnown(source('percentage'));
      return [
        {
          row,
          column: 'result.percentage',
          formula: shown,
          result: rule.hide ? '' : (part.carried?.percentage ?? ''),
          key: `${row}/percentage`,
        },
        {
          row,
          column: 'attention',
          formula: `=${source('attention')}`,
          result: part.carried?.outcome ?? texts.form.incomplete,
          key: `${row}/attention`,
        },
      ];
    }),
  ];
}
