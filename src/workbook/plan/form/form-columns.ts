import type { DraftColumn } from '../sheet/draft';
import type { Positions } from '../sheet/positions';

/** Which columns of a form hold labels and values of its head: two groups, side by side. */
export interface FormFrame {
  readonly columns: readonly DraftColumn[];
  readonly first: string;
  readonly last: string;
  readonly leftLabel: string;
  readonly left: readonly [string, string];
  /** Narrow columns together: no program cuts a label off then. */
  readonly rightLabel: readonly [string, string];
  readonly right: readonly [string, string];
  /** Names that formulas use for columns, e.g. where the legend has its points. */
  readonly aliases: Readonly<Record<string, string>>;
}

/**
 * How wide a rubric is: who rates, whether they agree on a level of their own, how many levels are described, and whether
 * it shows an earlier judgement.
 */
export interface RubricWidth {
  /** Numbers of the assessors who have columns, e.g. [1, 2]; [2] on a form for the second one only. */
  readonly raters: readonly number[];
  readonly agreed: boolean;
  readonly levels: number;
  readonly earlier: boolean;
  /** Whether rows weigh differently, or still may: only then what they weigh is shown. Left out = they do. */
  readonly weighted?: boolean;
}

/** Characters that the descriptors have together, on a form of one assessor and of several: so that it fits A4. */
const described = { alone: 72, several: 60 } as const;

/** Narrower ones would take more lines than anybody reads; wider ones no fewer. */
const descriptorWidth = { least: 14, most: 30 } as const;

/** A form with rubric rows; what formulas need stands hidden at the right. */
export function rubricFrame(width: RubricWidth): FormFrame {
  const { raters, agreed, levels, earlier } = width;
  const descriptors = numbered('descriptor', levels);
  const alone = raters.length === 1;
  const room = Math.round((alone ? described.alone : described.several) / Math.max(1, levels));
  const descriptor = Math.min(descriptorWidth.most, Math.max(descriptorWidth.least, room));
  const unseen = width.weighted === false ? { hidden: true } : {};
  // The head, the legend and the results use the columns from here on, whatever the rubric has in them.
  const slots = [...descriptors, 'evidence', 'critical', 'weight', 'share'];
  const slot = (index: number): string => slots[index] ?? 'share';
  const [first = 1, second] = raters;
  const right = [`motivation.${first}`, second === undefined ? `motivation.${first}` : `level.${second}`] as const;
  return {
    columns: [
      { key: 'nr', width: 4 },
      { key: 'indicator', width: 30 },
      ...descriptors.map((key) => ({ key, width: descriptor })),
      { key: 'evidence', width: 9 },
      { key: 'critical', width: 7 },
      { key: 'weight', width: 7, ...unseen },
      { key: 'share', width: 6, ...unseen },
      ...raters.flatMap((assessor) => [
        { key: `level.${assessor}`, width: 7 },
        { key: `motivation.${assessor}`, width: alone ? 40 : raters.length === 2 ? 20 : 17 },
      ]),
      ...(agreed
        ? [
            { key: 'agreed', width: 12 },
            { key: 'agreedMotivation', width: 14 },
          ]
        : []),
      ...(earlier ? [{ key: 'earlier', width: 20 }] : []),
      { key: 'attention', width: 14 },
      ...hiddenColumns(width).map((key) => ({ key, width: 9, hidden: true })),
    ],
    first: 'nr',
    last: 'attention',
    leftLabel: 'indicator',
    left: [slot(0), levels === 2 ? slot(0) : slot(1)],
    rightLabel: [levels === 2 ? slot(1) : slot(2), `level.${first}`],
    right,
    aliases: aliasesFor(slot, right[0]),
  };
}

/** As forms were before they had descriptors: so that what is filled in on one is read where it stands. */
export function frameWithoutDescriptors(width: RubricWidth): FormFrame {
  const [, second] = width.raters;
  const right = second === undefined ? (['agreed', 'attention'] as const) : headOf(second);
  const slots = ['competencies', 'critical', 'weight', 'level.1'];
  return {
    ...rubricFrame({ ...width, levels: 0 }),
    left: ['competencies', 'level.1'],
    rightLabel: ['motivation.1', 'motivation.1'],
    right,
    aliases: aliasesFor((index) => slots[index] ?? '', right[0]),
  };
}

function headOf(assessor: number): readonly [string, string] {
  return [`level.${assessor}`, `motivation.${assessor}`];
}

/** Columns that only formulas and the program look at. */
function hiddenColumns({ raters, agreed, levels, earlier }: RubricWidth): readonly string[] {
  return [
    'competencies',
    ...raters.map((assessor) => `index.${assessor}`),
    ...(agreed ? ['index.agreed'] : []),
    ...raters.map((assessor) => `lacks.${assessor}`),
    'apart',
    'counted',
    'weightValid',
    'unrated',
    'weighted',
    'earned',
    'fails',
    'criticalFails',
    'percentage',
    'exact',
    'failed',
    'ids',
    ...(earlier ? ['earlierLevel'] : []),
    ...numbered('proposal', levels),
    'machine',
  ];
}

function aliasesFor(slot: (index: number) => string, rightValue: string): FormFrame['aliases'] {
  return {
    value: slot(0),
    leftValue: slot(0),
    rightValue,
    'legend.code': slot(0),
    'legend.points': slot(1),
    'legend.passes': slot(2),
    'legend.motivation': slot(3),
    'result.points': slot(0),
    'result.percentage': slot(1),
    'result.mark': slot(2),
  };
}

function numbered(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}.${index + 1}`);
}

/** The blueprint of a knowledge exam: questions, points, achieved points. */
export const blueprintFrame: FormFrame = {
  columns: [
    { key: 'nr', width: 5 },
    { key: 'indicator', width: 60 },
    { key: 'questions', width: 12 },
    { key: 'pointsEach', width: 12 },
    { key: 'maximum', width: 12 },
    { key: 'achieved', width: 12 },
    { key: 'remark', width: 34 },
    { key: 'attention', width: 28 },
    ...['unrated', 'earned', 'percentage', 'exact', 'machine'].map((key) => ({ key, width: 9, hidden: true })),
  ],
  first: 'nr',
  last: 'attention',
  leftLabel: 'indicator',
  left: ['questions', 'achieved'],
  rightLabel: ['remark', 'remark'],
  right: ['attention', 'attention'],
  aliases: {
    value: 'questions',
    leftValue: 'questions',
    rightValue: 'attention',
    'result.points': 'questions',
    'result.percentage': 'pointsEach',
    'result.mark': 'maximum',
  },
};

/** The same positions, with the names that formulas use for columns. */
export function aliased(positions: Positions, frame: FormFrame): Positions {
  return { row: positions.row, column: (key) => positions.column(frame.aliases[key] ?? key) };
}

/** Width of a span of visible columns together, in characters. */
export function widthOf(frame: FormFrame, from: string, to: string): number {
  const keys = frame.columns.map(({ key }) => key);
  const span = frame.columns.slice(keys.indexOf(from), keys.indexOf(to) + 1);
  return span.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
}
