import fc from 'fast-check';
import type { LevelPair } from '../../../../src/core/exam/agreement/kappa';
import { agreementFigures } from '../../../../src/core/exam/agreement/kappa';

type Table = readonly (readonly number[])[];

/** A table of counts as pairs of levels: rows are the first assessor's. */
function pairsOf(table: Table): readonly LevelPair[] {
  return table.flatMap((line, one) =>
    line.flatMap((times, other) => Array.from({ length: times }, (): LevelPair => [one, other])),
  );
}

/**
 * Worked examples: what the books print, to as many decimals as they print.
 * Null = the book gives no such figure.
 */
const published: readonly (readonly [
  name: string,
  table: Table,
  percentage: number,
  kappa: number | null,
  weighted: number | null,
  decimals: number,
])[] = [
  [
    'two readers of 50 proposals, the textbook 2 × 2 table of the encyclopedias',
    [
      [20, 5],
      [10, 15],
    ],
    70,
    0.4,
    0.4,
    4,
  ],
  [
    'equal agreement, other margins: 60 of 100 alike, more chance',
    [
      [45, 15],
      [25, 15],
    ],
    60,
    0.1304,
    0.1304,
    4,
  ],
  [
    'equal agreement, other margins: 60 of 100 alike, less chance',
    [
      [25, 35],
      [5, 35],
    ],
    60,
    0.2593,
    0.2593,
    4,
  ],
  [
    'two doctors and 20 patients (easycalculation.com, "Cohen’s kappa index value")',
    [
      [12, 2],
      [4, 2],
    ],
    70,
    0.21,
    0.21,
    2,
  ],
  [
    'diagnoses of 100 people (Fleiss, Statistical Methods for Rates and Proportions, table 18.1)',
    [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ],
    89,
    0.68,
    null,
    2,
  ],
  [
    'proportions of 100 things (Cohen 1960, the example whose agreement is below chance)',
    [
      [25, 13, 12],
      [12, 2, 16],
      [3, 15, 2],
    ],
    29,
    -0.09,
    null,
    2,
  ],
  [
    'three categories of 18 samples by two pathologists (BMC Cancer 2009, 9:1, table 2)',
    [
      [7, 1, 0],
      [0, 8, 0],
      [0, 0, 2],
    ],
    94.4,
    0.906,
    null,
    3,
  ],
  [
    'carcinoma on 118 slides by two pathologists (Landis & Koch 1977, as in Agresti, Categorical Data Analysis, 2002)',
    [
      [22, 2, 2, 0],
      [5, 7, 14, 0],
      [0, 2, 36, 0],
      [0, 1, 17, 10],
    ],
    63.6,
    0.493,
    0.78,
    2,
  ],
  [
    'the weighting example of scikit-learn’s test of cohen_kappa_score',
    [
      [46, 0, 0],
      [4, 40, 0],
      [0, 0, 10],
    ],
    96,
    0.9315,
    0.9541,
    4,
  ],
];

test.each(published)('%s', (_, table, percentage, kappa, weighted, decimals) => {
  const figures = agreementFigures(pairsOf(table));
  expect(figures?.percentage).toBeCloseTo(percentage, 1);
  if (kappa !== null) expect(figures?.kappa).toBeCloseTo(kappa, decimals);
  if (weighted !== null) expect(figures?.weightedKappa).toBeCloseTo(weighted, decimals);
});

test('18 times V/V, V/O and O/V are 90 % agreement, a kappa of -0.05, and one level on 95 % of all given', () => {
  const figures = agreementFigures([...Array.from({ length: 18 }, (): LevelPair => [1, 1]), [1, 0], [0, 1]]);
  expect(figures).toEqual({ percentage: 90, kappa: -0.052632, weightedKappa: -0.052632, largestShare: 95 });
});

test('nobody rated by two gives nothing, and one level throughout no kappa', () => {
  expect(agreementFigures([])).toBeNull();
  expect(
    agreementFigures([
      [2, 2],
      [2, 2],
    ]),
  ).toEqual({ percentage: 100, kappa: null, weightedKappa: null, largestShare: 100 });
});

test('two constant assessors who never agree have a kappa of 0', () => {
  expect(
    agreementFigures([
      [0, 2],
      [0, 2],
    ]),
  ).toMatchObject({ percentage: 0, kappa: 0, weightedKappa: 0 });
});

/**
 * The same by another way: agreement weights 1 − (i − j)² / (k − 1)² over the table of proportions, and kappa as the part of
 * the agreement beyond chance, (po − pe) / (1 − pe).
 */
function byTheTable(pairs: readonly LevelPair[], levels: number, isWeighted: boolean): number | null {
  const steps = Array.from({ length: levels }, (_, step) => step);
  const share = (fits: (pair: LevelPair) => boolean): number => pairs.filter(fits).length / pairs.length;
  const weight = (i: number, j: number): number =>
    isWeighted ? 1 - (i - j) ** 2 / (levels - 1) ** 2 : Number(i === j);
  let [observed, expected] = [0, 0];
  for (const i of steps) {
    for (const j of steps) {
      observed += weight(i, j) * share(([one, other]) => one === i && other === j);
      expected += weight(i, j) * share(([one]) => one === i) * share(([, other]) => other === j);
    }
  }
  return Math.abs(1 - expected) < 1e-9 ? null : (observed - expected) / (1 - expected);
}

const ratings = fc
  .integer({ min: 2, max: 6 })
  .chain((levels) =>
    fc.tuple(
      fc.constant(levels),
      fc.array(fc.tuple(fc.nat(levels - 1), fc.nat(levels - 1)), { minLength: 1, maxLength: 60 }),
    ),
  );

test('kappa is what the table of proportions gives, on scales of 2 to 6 levels', () => {
  fc.assert(
    fc.property(ratings, ([levels, pairs]) => {
      const figures = agreementFigures(pairs);
      for (const [found, isWeighted] of [
        [figures?.kappa ?? null, false],
        [figures?.weightedKappa ?? null, true],
      ] as const) {
        const wanted = byTheTable(pairs, levels, isWeighted);
        if (wanted === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(wanted, 6);
      }
    }),
  );
});

test('weighted kappa with squared weights is the intraclass correlation of Fleiss and Cohen (1973)', () => {
  fc.assert(
    fc.property(ratings, ([, pairs]) => {
      const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
      const [one, other] = [pairs.map(([level]) => level), pairs.map(([, level]) => level)];
      const [meanOne, meanOther] = [mean(one), mean(other)];
      const variance = (values: readonly number[], centre: number): number =>
        mean(values.map((value) => (value - centre) ** 2));
      const together = mean(pairs.map(([level, beside]) => (level - meanOne) * (beside - meanOther)));
      const below = variance(one, meanOne) + variance(other, meanOther) + (meanOne - meanOther) ** 2;
      const found = agreementFigures(pairs)?.weightedKappa ?? null;
      if (below === 0) expect(found).toBeNull();
      else expect(found).toBeCloseTo((2 * together) / below, 6);
    }),
  );
});

test('neither the order of the pairs nor which assessor comes first changes anything', () => {
  fc.assert(
    fc.property(ratings, ([, pairs]) => {
      const turned = [...pairs].reverse().map(([one, other]): LevelPair => [other, one]);
      expect(agreementFigures(turned)).toEqual(agreementFigures(pairs));
    }),
  );
});
