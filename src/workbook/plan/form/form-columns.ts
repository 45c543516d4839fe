import type { DraftColumn } from '../sheet/draft';
import type { Positions } from '../sheet/positions';

/** Which columns of a form hold labels and values of its head: two groups, side by side. */
export interface FormFrame {
  readonly columns: readonly DraftColumn[];
  readonly first: string;
  readonly last: string;
  readonly leftLabel: string;
  readonly left: readonly [string, string];
  readonly rightLabel: string;
  readonly right: readonly [string, string];
  /** Names that formulas use for columns, e.g. where the legend has its points. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** A form with rubric rows: two columns for each assessor; what formulas need stands hidden at the right. */
export function rubricFrame(assessors: number): FormFrame {
  const each = Array.from({ length: assessors }, (_, index) => index + 1);
  const right = assessors > 1 ? (['level.2', 'motivation.2'] as const) : (['agreed', 'attention'] as const);
  const hidden = [
    ...each.map((assessor) => `index.${assessor}`),
    'index.agreed',
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
    'machine',
  ];
  return {
    columns: [
      { key: 'nr', width: 5 },
      { key: 'indicator', width: 48 },
      { key: 'competencies', width: 13 },
      { key: 'critical', width: 8 },
      { key: 'weight', width: 8 },
      ...each.flatMap((assessor) => [
        { key: `level.${assessor}`, width: 9 },
        { key: `motivation.${assessor}`, width: 26 },
      ]),
      { key: 'agreed', width: 13 },
      { key: 'attention', width: 24 },
      ...hidden.map((key) => ({ key, width: 9, hidden: true })),
    ],
    first: 'nr',
    last: 'attention',
    leftLabel: 'indicator',
    left: ['competencies', 'level.1'],
    rightLabel: 'motivation.1',
    right,
    aliases: {
      value: 'competencies',
      leftValue: 'competencies',
      rightValue: right[0],
      'legend.code': 'competencies',
      'legend.points': 'critical',
      'legend.passes': 'weight',
      'legend.motivation': 'level.1',
      'result.points': 'competencies',
      'result.percentage': 'critical',
      'result.mark': 'weight',
    },
  };
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
  rightLabel: 'remark',
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
