import type { SheetTexts } from '../../../language/sheet-texts';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import type { LiveCell, LivePart, LiveRule, LiveUnit, RubricShape } from './live-cell';
import { failedRange, goodWhen, percentageOver, rangeOver } from './form-ranges';
import { examFormulas } from './rubric-exam-formulas';
import { totalLine } from './live-total';
import { rowFormulas } from './rubric-row-formulas';
import { parameters, scoreFormulas } from './score-formulas';

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
  const rows = shape.units.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  const parts = shape.units.flatMap((unit) => unit.parts);
  const exam = examFormulas(at, shape, texts, rule);
  return [
    ...rows.flatMap((row) => rowFormulas(at, row, shape, texts)),
    ...parts.flatMap((part) => partFormulas(at, part, texts)),
    ...shape.units.flatMap((unit) => unitFormulas(at, unit, texts, rule)),
    ...exam,
    ...totalLine(at, exam),
  ];
}

/** The formulas of one work process, on its heading row. */
function partFormulas(at: Positions, part: LivePart, texts: SheetTexts): readonly LiveCell[] {
  const p = parameters(at);
  const score = scoreFormulas(at, texts.form);
  const range = rangeOver(at, part.rows);
  const cell = (column: string): string => addressOf(at, part.key, column);
  const tooMany = `IF(ISNUMBER(${p.maxNonPassing}),ROUND(SUM(${range('fails')})/COUNT(${range('unrated')})*100,6)>${p.maxNonPassing},FALSE)`;
  const fails = `OR(${cell('percentage')}<${p.cut},SUM(${range('criticalFails')})>0,${tooMany})`;
  const live = (column: string, formula: string, result: string | number, key: string): LiveCell => ({
    row: part.key,
    column,
    formula,
    result,
    key,
  });
  return [
    live('percentage', percentageOver(range), '', `${part.key}/percentage`),
    live(
      'attention',
      score.outcome(cell('percentage'), fails, goodWhen(at, cell('percentage'), range)),
      texts.form.incomplete,
      `workProcess:${part.label}`,
    ),
    live('failed', `=IF(${cell('attention')}="O",1,0)`, 0, `${part.key}/failed`),
  ];
}

/** The results of one core task, and the lines of its work processes below it. */
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
  const fails = `SUM(${failedRange(at, unit.parts)})>0`;
  return [
    live('percentage', percentageOver(range), ''),
    live(
      'attention',
      score.outcome(cell('percentage'), fails, goodWhen(at, cell('percentage'), range)),
      texts.form.incomplete,
      `coreTask:${unit.label}`,
    ),
    live('exact', score.exact(cell('attention'), cell('percentage')), ''),
    live('result.points', score.shown(`ROUND(SUM(${range('earned')}),6)`), rule.hide ? '' : 0),
    live('result.percentage', score.shown(cell('percentage')), ''),
    live('result.mark', score.mark(cell('attention'), cell('exact')), '', `coreTaskMark:${unit.label}`),
    ...unit.parts.flatMap((part): readonly LiveCell[] => {
      const row = `result-${part.key}`;
      const source = (column: string): string => addressOf(at, part.key, column);
      const shown = score.shown(source('percentage'));
      return [
        { row, column: 'result.percentage', formula: shown, result: '', key: `${row}/percentage` },
        {
          row,
          column: 'attention',
          formula: `=${source('attention')}`,
          result: texts.form.incomplete,
          key: `${row}/attention`,
        },
      ];
    }),
  ];
}
