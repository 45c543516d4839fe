import type { SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { Positions } from '../sheet/positions';
import { addressOf, columnRange } from '../sheet/positions';
import type { RangeOf } from './form-ranges';
import { notObservedRow } from './legend-rows';
import type { LiveCell, LiveRow, RubricShape } from './live-cell';
import { liveIn } from './live-cell';
import { attentionWords } from './rubric-attention';
import { parameters } from './score-formulas';

/** What the formulas of a row look at beside the row itself. */
export interface RowSurroundings {
  /** Over the rows of its work process. */
  readonly part: RangeOf;
  /** Over the rows of its core task. */
  readonly unit: RangeOf;
  /** Sum of the weights of the core task's rows as planned; matters only for the planned result. */
  readonly unitWeight: number;
}

/** The formulas of one rubric row: the level that counts, its points, and the words under "let op". */
export function rowFormulas(
  at: Positions,
  row: LiveRow,
  shape: RubricShape,
  around: RowSurroundings,
  texts: SheetTexts,
): readonly LiveCell[] {
  const p = parameters(at);
  const cell = remembered((column) => addressOf(at, row.key, column));
  const legend = (column: string): string => columnRange(at, 'level:1', `level:${shape.levels}`, column, true);
  const notObserved = addressOf(at, notObservedRow, 'legend.code', true);
  const yes = quotedText(texts.yes);
  const empty = (column: string): string => `TRIM(${cell(column)})=""`;
  // Not MATCH: it takes "*" and "?" that somebody types as wildcards.
  const indexOf = (column: string): string =>
    `=SUMPRODUCT((${legend('legend.code')}=TRIM(${cell(column)}))*${legend('counted')})`;
  const ofLevel = (column: string, index: string): string => `INDEX(${legend(column)},MAX(1,${index}))`;
  const counted = cell('counted');
  const points = `(${ofLevel('legend.points', counted)}-${p.lowest})`;
  const [firstRater = 1, ...others] = shape.raters;
  const firstIndex = cell(`index.${firstRater}`);
  const alike = others.map((assessor) => `${firstIndex}=${cell(`index.${assessor}`)}`);
  const givenAlike = `IF(AND(${[`${firstIndex}>0`, ...alike].join(',')}),${firstIndex},0)`;
  const weight = Math.max(0, row.weight);

  /** 1 where a level that needs a motivation, or "niet waargenomen", has none: here, or anywhere in the work process. */
  const lacks = (assessor: number): string => {
    const index = cell(`index.${assessor}`);
    const needs = `OR(AND(${index}>0,${ofLevel('legend.motivation', index)}=${yes}),TRIM(${cell(`level.${assessor}`)})=${notObserved})`;
    const column = `motivation.${assessor}`;
    const anywhere = `SUMPRODUCT((TRIM(${around.part(column)})<>"")*1)=0`;
    return `=IF(${needs},IF(IF(${p.perPart}=1,${anywhere},${empty(column)}),1,0),0)`;
  };
  const live = liveIn(row.key);
  return [
    ...shape.raters.map((assessor) => live(`index.${assessor}`, indexOf(`level.${assessor}`), 0)),
    ...(shape.agreed ? [live('index.agreed', indexOf('agreed'), 0)] : []),
    live(
      'counted',
      shape.agreed ? `=IF(${empty('agreed')},${givenAlike},${cell('index.agreed')})` : `=${givenAlike}`,
      0,
    ),
    live('weightValid', `=IF(ISNUMBER(${cell('weight')}),MAX(0,${cell('weight')}),0)`, weight),
    live(
      'share',
      `=IF(SUM(${around.unit('weightValid')})=0,"",ROUND(${cell('weightValid')}/SUM(${around.unit('weightValid')}),6))`,
      around.unitWeight === 0 ? '' : Math.round((weight / around.unitWeight) * 1e6) / 1e6,
    ),
    live('unrated', `=IF(AND(${counted}>0,${cell('weightValid')}>0),0,1)`, 1),
    live(
      'weighted',
      `=IF(OR(${cell('unrated')}=1,${p.range}=0),0,${cell('weightValid')}*ROUND(${points}/${p.range}*100,6))`,
      0,
    ),
    live('earned', `=IF(${cell('unrated')}=1,0,${cell('weightValid')}*${points})`, 0),
    live('fails', `=IF(${counted}=0,0,IF(${ofLevel('legend.passes', counted)}=${yes},0,1))`, 0),
    live('criticalFails', `=IF(AND(${cell('fails')}=1,TRIM(${cell('critical')})<>""),1,0)`, 0),
    ...shape.raters.map((assessor) => live(`lacks.${assessor}`, lacks(assessor), 0)),
    live('apart', `=${farApart(shape.raters.map((assessor) => cell(`index.${assessor}`)))}`, 0),
    // Of a re-mark: only once nothing is left to rate or to agree on.
    ...(shape.earlier
      ? [
          live(
            'earlier',
            `=IF(${addressOf(at, 'points+unrated', 'rightValue', true)}>0,"",${cell('earlierLevel')}&"")`,
            '',
          ),
        ]
      : []),
    live('attention', attentionWords(shape, cell, notObserved, texts.form), ''),
  ];
}

/** The same cells are named many times in the formulas of a row. */
function remembered(addressIn: (column: string) => string): (column: string) => string {
  const known = new Map<string, string>();
  return (column) => {
    const there = known.get(column) ?? addressIn(column);
    known.set(column, there);
    return there;
  };
}

/** 1 where two assessors gave levels that are two or more steps from each other. */
function farApart(indexes: readonly string[]): string {
  const pairs = indexes.flatMap((one, at) =>
    indexes.slice(at + 1).map((other) => `AND(${one}>0,${other}>0,ABS(${one}-${other})>=2)`),
  );
  return pairs.length === 0 ? '0' : `IF(OR(${pairs.join(',')}),1,0)`;
}
