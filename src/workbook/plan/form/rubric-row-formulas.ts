import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { Positions } from '../sheet/positions';
import { addressOf, columnRange } from '../sheet/positions';
import type { LiveCell, LiveRow, RubricShape } from './live-cell';
import { parameters } from './score-formulas';

/** The formulas of one rubric row: the level that counts, its points, and the word under "let op". */
export function rowFormulas(at: Positions, row: LiveRow, shape: RubricShape, texts: SheetTexts): readonly LiveCell[] {
  const p = parameters(at);
  const cell = (column: string): string => addressOf(at, row.key, column);
  const legend = (column: string): string => columnRange(at, 'level:1', `level:${shape.levels}`, column, true);
  const each = Array.from({ length: shape.assessors }, (_, index) => index + 1);
  const yes = quotedText(texts.yes);
  const empty = (column: string): string => `TRIM(${cell(column)})=""`;
  // Not MATCH: it takes "*" and "?" that somebody types as wildcards.
  const indexOf = (column: string): string =>
    `=SUMPRODUCT((${legend('legend.code')}=TRIM(${cell(column)}))*${legend('counted')})`;
  const ofLevel = (column: string, index: string): string => `INDEX(${legend(column)},MAX(1,${index}))`;
  const counted = cell('counted');
  const points = `(${ofLevel('legend.points', counted)}-${p.lowest})`;
  const firstIndex = cell('index.1');
  const alike = each.slice(1).map((assessor) => `${firstIndex}=${cell(`index.${assessor}`)}`);
  const allGiven = each.map((assessor) => `${cell(`index.${assessor}`)}>0`);

  const invalid = [
    ...each.map((assessor) => [`level.${assessor}`, `index.${assessor}`]),
    ['agreed', 'index.agreed'],
  ].map(([level = '', index = '']) => `AND(TRIM(${cell(level)})<>"",${cell(index)}=0)`);
  const unmotivated = each.map((assessor) => {
    const index = cell(`index.${assessor}`);
    return `AND(${index}>0,${ofLevel('legend.motivation', index)}=${yes},${empty(`motivation.${assessor}`)})`;
  });
  const differ = `AND(${[...allGiven, `NOT(AND(${['TRUE', ...alike].join(',')}))`, empty('agreed')].join(',')})`;
  const remark = (condition: string, text: string): string => `IF(${condition},${quotedText(` · ${text}`)},"")`;

  const live = (column: string, formula: string, result: string | number): LiveCell => ({
    row: row.key,
    column,
    formula,
    result,
    key: `${row.key}/${column}`,
  });
  return [
    ...each.map((assessor) => live(`index.${assessor}`, indexOf(`level.${assessor}`), 0)),
    live('index.agreed', indexOf('agreed'), 0),
    live(
      'counted',
      `=IF(${empty('agreed')},IF(AND(${[`${firstIndex}>0`, ...alike].join(',')}),${firstIndex},0),${cell('index.agreed')})`,
      0,
    ),
    live('weightValid', `=IF(ISNUMBER(${cell('weight')}),MAX(0,${cell('weight')}),0)`, Math.max(0, row.weight)),
    live('unrated', `=IF(AND(${counted}>0,${cell('weightValid')}>0),0,1)`, 1),
    live(
      'weighted',
      `=IF(OR(${cell('unrated')}=1,${p.range}=0),0,${cell('weightValid')}*ROUND(${points}/${p.range}*100,6))`,
      0,
    ),
    live('earned', `=IF(${cell('unrated')}=1,0,${cell('weightValid')}*${points})`, 0),
    live('fails', `=IF(${counted}=0,0,IF(${ofLevel('legend.passes', counted)}=${yes},0,1))`, 0),
    live('criticalFails', `=IF(AND(${cell('fails')}=1,TRIM(${cell('critical')})<>""),1,0)`, 0),
    live(
      'attention',
      `=MID(${[
        remark(`OR(${invalid.join(',')})`, texts.form.invalidLevel),
        remark(`OR(${unmotivated.join(',')})`, texts.form.motivationMissing),
        ...(shape.assessors > 1 ? [remark(differ, texts.form.agreeOnLevel)] : []),
      ].join('&')},4,200)`,
      '',
    ),
  ];
}
