import fc from 'fast-check';
import type { CandidateDiploma } from '../../../../src/core/exam/diploma/candidate-diplomas';
import type { CoreTaskStanding } from '../../../../src/core/exam/diploma/core-task-standing';
import { nothingEntered } from '../../../../src/core/exam/diploma/diploma-record';
import type { DiplomaRecord } from '../../../../src/core/exam/diploma/diploma-record';
import { exemptParts } from '../../../../src/core/exam/diploma/exempt-parts';
import type { Exemption } from '../../../../src/core/exam/results/attempt';
import type { DiplomaJudgement } from '../../../../src/core/exam/diploma/judge-requirements';
import { judgeRequirements } from '../../../../src/core/exam/diploma/judge-requirements';
import type { CellContent } from '../../../../src/workbook/plan/workbook-plan';

/** A candidate as the dossier has them, and what somebody types, by key of the column. */
export interface RandomCandidate {
  readonly number: string;
  readonly startDate: string | null;
  readonly coreTasks: readonly CoreTaskStanding[];
  readonly typed: Readonly<Record<string, CellContent | null>>;
  /** What somebody typed on the sheet Vrijstellingen: what it is of, and the part. */
  readonly exempt: readonly (readonly [of: string, part: string])[];
}

const electives = 4;

const text = (value: string): CellContent => ({ kind: 'text', text: value });
const number = (value: number): CellContent => ({ kind: 'number', number: value });

const boundaries = [
  1, 3.4999, 3.4999999, 3.5, 3.9, 4, 4.4999, 4.5, 5, 5.45, 5.4999994, 5.4999996, 5.5, 5.9, 5.9999996, 6,
];

const mark: fc.Arbitrary<CellContent | null> = fc.oneof(
  { weight: 7, arbitrary: fc.integer({ min: 55, max: 100 }).map((tenths) => number(tenths / 10)) },
  { weight: 3, arbitrary: fc.constantFrom(...boundaries).map(number) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        'voldoende',
        'GOED',
        ' ruim  voldoende ',
        'onvoldoende',
        'ruim onvoldoende',
        'Uitmuntend',
        'zeer goed',
      )
      .map(text),
  },
);

const odd: fc.Arbitrary<CellContent | null> = fc.oneof(
  fc.constantFrom(
    null,
    text(' '),
    text('*'),
    text('7'),
    text('6,5'),
    text('behaald'),
    text('voldoende\u00a0'),
    text('?'),
  ),
  fc.constantFrom(0, 0.99, 10, 10.01, 11, -6, 46000).map(number),
);

const usually = <Value>(good: fc.Arbitrary<Value>, bad: fc.Arbitrary<Value>, weight: number): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: good }, { weight: 1, arbitrary: bad });

const anyMark = usually(mark, odd, 14);

const elective = fc.record({
  name: usually(
    fc.constantFrom(text('K0023'), text('Fietsen voor "gevorderden"')),
    fc.constantFrom(null, text('\u00a0'), text('  ')),
    20,
  ),
  result: anyMark,
  extra: usually(
    fc.constantFrom(null, null, text('nee'), text('NEE ')),
    fc.constantFrom(text('ja'), text('Ja'), text('misschien')),
    3,
  ),
});

const nothing = fc.constantFrom<{ name: CellContent | null; result: null; extra: CellContent | null }>(
  { name: null, result: null, extra: null },
  { name: null, result: null, extra: null },
  { name: null, result: null, extra: text('ja') },
  { name: text(' '), result: null, extra: text('nee') },
);

const standings: readonly Pick<CoreTaskStanding, 'standing' | 'outcome' | 'mark'>[] = [
  { standing: 'failed', outcome: 'O', mark: 4 },
  { standing: 'unrated', outcome: null, mark: null },
  { standing: 'not-examined', outcome: null, mark: null },
  { standing: 'not-adopted', outcome: 'V', mark: 6 },
  { standing: 'changed-since', outcome: 'G', mark: 8 },
];

const exempt = { standing: 'exempt', outcome: null, mark: null } as const;

const good: typeof standings = [
  { standing: 'sufficient', outcome: 'V', mark: 6 },
  { standing: 'sufficient', outcome: 'G', mark: 9 },
  exempt,
];

const standing = usually(fc.constantFrom(...good), fc.constantFrom(...standings), 16);

const days = ['2010-09-01', '2020-07-31', '2020-08-01', '2022-07-31', '2022-08-01', '2025-02-01'];

const exemption = fc.constantFrom<readonly [string, string]>(
  ['Nederlands', ''],
  [' nederlands\u00a0', ' '],
  ['Engels', ''],
  ['REKENEN', ''],
  ['Engels', 'centraal examen'],
  ['Loopbaan en  burgerschap', ''],
  ['Keuzedeel', ' k0023'],
  ['keuzedeel', 'Fietsen voor  "gevorderden"'],
  ['Keuzedeel', ''],
  ['B1-K1', ''],
  ['Nederlandse taal', ''],
);

/** Mostly people of whom nearly everything is in order, so that every outcome appears. */
export function randomCandidates(
  count: number,
  seed: number,
  coreTasks: readonly string[],
): readonly RandomCandidate[] {
  const one = fc.record({
    startDate: usually(fc.constantFrom<string | null>(...days), fc.constant(null), 30),
    standings: fc.tuple(...coreTasks.map(() => standing)),
    placement: usually(
      fc.constantFrom<CellContent | null>(text('positief'), text(' Positief')),
      fc.constantFrom(text('negatief'), null, text('ja')),
      12,
    ),
    citizenship: usually(
      fc.constantFrom<CellContent | null>(text('voldaan')),
      fc.constantFrom(text('niet voldaan'), null, text('v')),
      12,
    ),
    exempt: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.array(exemption, { minLength: 1, maxLength: 4 }) },
    ),
    marks: fc.tuple(anyMark, anyMark, anyMark),
    emptied: fc.array(fc.constantFrom('dutch', 'arithmetic', 'english', 'citizenship', 'elective.1.result'), {
      maxLength: 3,
    }),
    electives: fc.tuple(
      usually<typeof elective extends fc.Arbitrary<infer T> ? T : never>(elective, nothing, 12),
      ...Array.from({ length: electives - 1 }, () =>
        fc.oneof({ weight: 1, arbitrary: elective }, { weight: 2, arbitrary: nothing }),
      ),
    ),
  });
  return fc.sample(one, { numRuns: count, seed }).map((each, index) => ({
    number: String(1001 + index),
    startDate: each.startDate,
    coreTasks: coreTasks.map((coreTask, at) => ({ coreTask, ...(each.standings[at] ?? exempt) })),
    typed: {
      placement: each.placement,
      citizenship: each.citizenship,
      dutch: each.marks[0],
      arithmetic: each.marks[1],
      english: each.marks[2],
      ...Object.fromEntries(
        each.electives.flatMap((cells, at) =>
          Object.entries(cells).map(([key, content]) => [`elective.${at + 1}.${key}`, content]),
        ),
      ),
      // Who is exempt mostly has nothing there.
      ...Object.fromEntries(each.exempt.length === 0 ? [] : each.emptied.map((key) => [key, null])),
    },
    exempt: each.exempt,
  }));
}

/** A candidate with what is entered, as the planner takes it. */
export function asDiploma(
  { number: own, startDate, coreTasks }: RandomCandidate,
  level: number | null,
  record: DiplomaRecord = nothingEntered(own),
  exemptions: readonly Exemption[] = [],
): CandidateDiploma & { readonly judgement: DiplomaJudgement } {
  return {
    number: own,
    name: null,
    startDate,
    results: { number: own, name: null, attempts: [], exemptions, coreTasks: [] },
    coreTasks,
    record,
    judgement: judgeRequirements({ startDate, level, coreTasks, record, exempt: exemptParts(exemptions) }),
    dossier: { complete: true, missing: [] },
  };
}
