import fc from 'fast-check';
import type { DiplomaFacts } from '../../../../src/core/exam/diploma/judge-requirements';
import { judgeRequirements } from '../../../../src/core/exam/diploma/judge-requirements';
import { ruleSetFor, ruleSets } from '../../../../src/core/exam/diploma/rule-sets';
import type { ExemptParts } from '../../../../src/core/exam/diploma/exempt-parts';
import { exemptParts } from '../../../../src/core/exam/diploma/exempt-parts';
import type { FurtherPart } from '../../../../src/core/exam/results/attempt';
import { anyFacts, anyElective, elective, entered, factsOf, missing, standing, unread } from './facts';

const codes = (facts: DiplomaFacts): readonly string[] =>
  judgeRequirements(facts).requirements.flatMap(({ reasons }) => reasons.map(({ code }) => code));

test('who has everything meets the requirements entered', () => {
  const { ruleSet, requirements, outcome } = judgeRequirements(factsOf());
  expect(ruleSet?.id).toBe('niveau-4-2022');
  expect(requirements.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'core-tasks met',
    'placement met',
    'citizenship met',
    'generic met',
    'electives met',
  ]);
  expect(outcome).toBe('meets');
});

test.each([
  ['2020-07-31', 2, 'niveau-2-3'],
  ['2020-08-01', 3, 'niveau-2-3-2020'],
  ['2022-07-31', 3, 'niveau-2-3-2020'],
  ['2022-08-01', 2, 'niveau-2-3-2022'],
  ['2012-09-01', 4, 'niveau-4'],
  ['2020-08-01', 4, 'niveau-4-2020'],
  ['2026-08-01', 4, 'niveau-4-2022'],
  ['2026-08-01', 1, 'entree'],
])('who began on %s at level %i has set %s', (startDate, level, id) => {
  expect(ruleSetFor(startDate, level)?.id).toBe(id);
});

test('every set has its own name, and every requirement says where it comes from', () => {
  expect(new Set(ruleSets.map(({ id }) => id)).size).toBe(ruleSets.length);
  for (const { requirements } of ruleSets) {
    for (const { source } of requirements) expect(source.reference).toMatch(/EKB\), art\. 17/);
  }
});

const before2020 = { startDate: '2019-09-01' };
const before2022 = { startDate: '2021-09-01' };

describe('core tasks, placement, loopbaan en burgerschap (published rules 3)', () => {
  test.each<[string, Parameters<typeof factsOf>[0], readonly string[]]>([
    [
      'a failed core task',
      { coreTasks: [standing('B1-K1', 'failed', 5), standing('B1-K2', 'sufficient', 10)] },
      ['core-task-failed'],
    ],
    ['a core task that is being rated', { coreTasks: [standing('B1-K1', 'unrated')] }, ['core-task-unrated']],
    ['a core task without an exam', { coreTasks: [standing('B1-K1', 'not-examined')] }, ['core-task-not-examined']],
    ['a result that is not adopted', { coreTasks: [standing('B1-K1', 'not-adopted')] }, ['core-task-not-adopted']],
    ['every core task exempt', { coreTasks: [standing('B1-K1', 'exempt')] }, []],
    ['a dossier without core tasks', { coreTasks: [] }, ['core-tasks-none']],
    ['a placement that is negative', { record: { placement: entered(false) } }, ['placement-negative']],
    ['a placement that is not entered', { record: { placement: missing } }, ['placement-missing']],
    ['a placement in other words', { record: { placement: unread('prima') } }, ['placement-unread']],
    ['citizenship not met', { record: { citizenship: entered(false) } }, ['citizenship-not-met']],
    ['citizenship not entered', { record: { citizenship: missing } }, ['citizenship-missing']],
    ['no start date', { startDate: null }, ['start-date-missing']],
    ['no level', { level: null }, ['level-unknown']],
    ['neither', { startDate: null, level: null }, ['start-date-missing', 'level-unknown']],
    ['a level without a diploma of this kind', { level: 5 }, ['no-rules-for-level']],
    ['entree', { level: 1 }, ['not-in-product']],
  ])('%s', (_, over, expected) => {
    expect(codes(factsOf(over))).toEqual(expected);
    expect(judgeRequirements(factsOf(over)).outcome).toBe(expected.length === 0 ? 'meets' : 'not-yet');
  });
});

describe('generic parts: at most one 5, the rest 6 or more (published rules 3)', () => {
  test.each<[string, Parameters<typeof factsOf>[0], readonly string[]]>([
    ['one 5', { generic: { dutch: 5 } }, []],
    ['two 5s', { generic: { dutch: 5, arithmetic: 5 } }, ['generic-too-many-low']],
    ['three 5s', { generic: { dutch: 5, arithmetic: 5, english: 5 } }, ['generic-too-many-low']],
    ['a 4', { generic: { english: 4 } }, ['generic-too-low']],
    [
      'a 4 and two 5s',
      { generic: { dutch: 5, arithmetic: 5, english: 4 } },
      ['generic-too-low', 'generic-too-many-low'],
    ],
    ['5.45 is a 5', { generic: { dutch: 5, arithmetic: 5.45 } }, ['generic-too-many-low']],
    ['5.5 is a 6', { generic: { dutch: 5, arithmetic: 5.5 } }, []],
    ['4.49 is a 4', { generic: { dutch: 4.49 } }, ['generic-too-low']],
    ['4.5 is a 5', { generic: { dutch: 4.5 } }, []],
    ['5.4999996 is 5.5 to six decimals', { generic: { dutch: 5, arithmetic: 5.4999996 } }, []],
    ['no Engels at level 4', { generic: { english: null } }, ['generic-missing']],
    ['no Engels at level 3', { level: 3, generic: { english: null } }, []],
    ['a 3 for Engels at level 2', { level: 2, generic: { english: 3 } }, []],
    ['no rekenen for who began before 1-8-2022', { ...before2022, generic: { arithmetic: null } }, []],
    ['a 3 for rekenen for who began before 1-8-2022', { ...before2022, generic: { arithmetic: 3, dutch: 5 } }, []],
    [
      'no rekenen for who began on 1-8-2022',
      { startDate: '2022-08-01', generic: { arithmetic: null } },
      ['generic-missing'],
    ],
    ['a word that is no mark', { generic: { dutch: 'zes' } }, ['generic-unread']],
  ])('%s', (_, over, expected) => {
    expect(codes(factsOf(over))).toEqual(expected);
  });
});

describe('keuzedelen (published rules 4)', () => {
  const extra = (mark: number | null | string) => elective(mark, { extra: entered(true) });
  test.each<[string, Parameters<typeof factsOf>[0], readonly string[]]>([
    ['none', { electives: [] }, ['electives-none']],
    ['only outside the obligation', { electives: [extra(9)] }, ['electives-none']],
    ['a low one outside the obligation does not count', { electives: [elective(6), extra(1)] }, []],
    ['outside the obligation it need not even be clear', { electives: [elective(6), extra('vast wel')] }, []],
    ['an average of exactly 6, half of them 6 or more', { electives: [elective(4), elective(8)] }, []],
    ['an average of 5.95', { electives: [elective(5.9), elective(6)] }, ['electives-average']],
    [
      'rounded marks would make 6, unrounded ones do not',
      { electives: [elective(5.5), elective(6.4)] },
      ['electives-average'],
    ],
    ['one of three reaches 6', { electives: [elective(5), elective(5), elective(10)] }, ['electives-half']],
    ['two of four reach 6', { electives: [elective(5), elective(5), elective(7), elective(7)] }, []],
    ['a 3', { electives: [elective(3), elective(9)] }, ['elective-too-low']],
    ['3.49 is a 3', { electives: [elective(3.49), elective(9)] }, ['elective-too-low']],
    ['3.5 is a 4', { electives: [elective(3.5), elective(9)] }, []],
    [
      '3.9 is a 4 as a result, and 3.9 in the average',
      { electives: [elective(3.9), elective(8)] },
      ['electives-average'],
    ],
    ['three times a third of 18 is an average of 6', { electives: [elective(5.7), elective(6.1), elective(6.2)] }, []],
    ['one without a result', { electives: [elective(7), elective(null)] }, ['elective-without-result']],
    [
      'one without a result and a 2',
      { electives: [elective(2), elective(null)] },
      ['elective-too-low', 'elective-without-result'],
    ],
    ['one without a name', { electives: [elective(7, { name: '' })] }, ['elective-without-name']],
    ['one in other words', { electives: [elective('behaald')] }, ['elective-unread']],
    [
      'whether it counts in other words',
      { electives: [elective(7, { extra: unread('misschien') })] },
      ['elective-extra-unread'],
    ],
    ['before 1-8-2020 a result is enough', { ...before2020, electives: [elective(2)] }, []],
    [
      'before 1-8-2020 a result must exist',
      { ...before2020, electives: [elective(null)] },
      ['elective-without-result'],
    ],
    ['before 1-8-2020 there must be one', { ...before2020, electives: [] }, ['electives-none']],
  ])('%s', (_, over, expected) => {
    expect(codes(factsOf(over))).toEqual(expected);
  });
});

describe('exemptions beside core tasks (EKB 3b)', () => {
  const exempt = (...of: readonly (FurtherPart | { readonly keuzedeel: string })[]): ExemptParts =>
    exemptParts(
      of.map((each) => ({
        ...{ candidate: '1001', coreTask: '', date: '2026-01-02', ground: 'eerder diploma' },
        ...(typeof each === 'string'
          ? { part: null, further: each }
          : { part: each.keuzedeel, further: 'elective' as const }),
      })),
    );
  test.each<[string, Parameters<typeof factsOf>[0], readonly string[]]>([
    ['a part without a mark is not missed', { exempt: exempt('dutch'), generic: { dutch: null } }, []],
    ['only that part', { exempt: exempt('dutch'), generic: { english: null } }, ['generic-missing']],
    ['the earlier mark counts', { exempt: exempt('dutch'), generic: { dutch: 4 } }, ['generic-too-low']],
    [
      'an earlier mark that is not understood',
      { exempt: exempt('dutch'), generic: { dutch: 'ja' } },
      ['generic-unread'],
    ],
    [
      'a 5 beside it: nobody can say whether there are two',
      { exempt: exempt('dutch'), generic: { dutch: null, english: 5 } },
      ['generic-exempt-unclear'],
    ],
    [
      'the earlier mark settles that',
      { exempt: exempt('dutch'), generic: { dutch: 5, english: 5 } },
      ['generic-too-many-low'],
    ],
    ['the earlier mark settles that well', { exempt: exempt('dutch'), generic: { dutch: 6, english: 5 } }, []],
    [
      'two without a mark could both be a 5',
      { exempt: exempt('dutch', 'english'), generic: { dutch: null, english: null } },
      ['generic-exempt-unclear'],
    ],
    [
      'two 5s beside it are too many, whatever it is',
      { exempt: exempt('dutch'), generic: { dutch: null, arithmetic: 5, english: 5 } },
      ['generic-too-many-low'],
    ],
    ['loopbaan en burgerschap', { exempt: exempt('citizenship'), record: { citizenship: missing } }, []],
    [
      'what is entered counts before the exemption',
      { exempt: exempt('citizenship'), record: { citizenship: entered(false) } },
      ['citizenship-not-met'],
    ],
    [
      'a keuzedeel without the earlier result: the committee decides',
      { exempt: exempt({ keuzedeel: ' k0001 ' }), electives: [elective(null), elective(9)] },
      ['elective-exempt-without-result'],
    ],
    [
      'a keuzedeel with the earlier result counts as any',
      { exempt: exempt({ keuzedeel: 'K0001' }), electives: [elective(5.5)] },
      ['electives-average'],
    ],
    [
      'another keuzedeel',
      { exempt: exempt({ keuzedeel: 'K0002' }), electives: [elective(null)] },
      ['elective-without-result'],
    ],
    [
      'one without a name is not the one that is exempt',
      { exempt: exempt({ keuzedeel: '' }), electives: [elective(7), elective(null, { name: '' })] },
      ['elective-without-name', 'elective-without-result'],
    ],
  ])('%s', (_, over, expected) => {
    expect(codes(factsOf(over))).toEqual(expected);
  });

  test('an exemption of a part of Nederlands leaves Nederlands itself without a result', () => {
    const partly = exemptParts([
      { candidate: '1001', coreTask: 'Nederlands', part: 'centraal examen', further: 'dutch', date: '', ground: '' },
    ]);
    expect(codes(factsOf({ exempt: partly, generic: { dutch: null } }))).toEqual(['generic-missing']);
  });

  test('what only the committee can say is unclear, not unmet', () => {
    const facts = factsOf({ exempt: exempt('dutch'), generic: { dutch: null, english: 5 } });
    expect(judgeRequirements(facts).requirements.find(({ id }) => id === 'generic')?.state).toBe('unclear');
  });

  test('an exemption without a mark only meets where every mark that is not too low would', () => {
    const parts = ['dutch', 'arithmetic', 'english'] as const;
    const of = fc.subarray([...parts], { minLength: 1 });
    const marks = fc.tuple(...parts.map(() => fc.integer({ min: 4, max: 7 })));
    fc.assert(
      fc.property(of, marks, marks, (own, before, filled) => {
        const [known, all] = [before, filled].map((some, both) =>
          Object.fromEntries(
            parts.map((part, index) => [
              part,
              own.includes(part) ? (both === 0 ? null : Math.max(5, some[index] ?? 5)) : (before[index] ?? null),
            ]),
          ),
        );
        const open = codes(factsOf({ exempt: exempt(...own), generic: known ?? {} }));
        if (open.length === 0) expect(codes(factsOf({ exempt: exempt(...own), generic: all ?? {} }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test('a reason carries what it is about', () => {
  const place = { sheet: 'Diploma-eisen', cell: 'G12' };
  const facts = factsOf({ record: { placement: { value: null, unread: 'prima', place } } });
  const [reason] = judgeRequirements(facts).requirements.flatMap(({ reasons }) => reasons);
  expect(reason).toEqual({ code: 'placement-unread', data: { found: 'prima' }, place });
});

test('what only a person can tell is unclear, what is missing or too low is not met', () => {
  const states = (over: Parameters<typeof factsOf>[0]) => judgeRequirements(factsOf(over)).requirements[0]?.state;
  expect(states({ coreTasks: [standing('B1-K1', 'changed-since')] })).toBe('unclear');
  expect(states({ coreTasks: [standing('B1-K1', 'changed-since'), standing('B1-K2', 'failed')] })).toBe('not-met');
});

test('whatever else there is, a core task that failed never meets the requirements', () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.constantFrom('failed', 'unrated', 'not-examined', 'not-adopted', 'changed-since'),
      (facts, how) => {
        const coreTasks = [...facts.coreTasks, standing('P9-K9', how as 'failed')];
        expect(judgeRequirements({ ...facts, coreTasks }).outcome).toBe('not-yet');
      },
    ),
  );
});

test('the order of core tasks and keuzedelen does not matter', () => {
  const shuffled = fc
    .tuple(anyFacts, fc.array(anyElective, { maxLength: 5 }))
    .chain(([facts, electives]) =>
      fc.tuple(
        fc.constant(facts),
        fc.constant(electives),
        fc.shuffledSubarray(electives, { minLength: electives.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([facts, electives, other]) => {
      const judged = (own: typeof electives) => {
        const numbered = own.map((each, index) => ({ ...each, number: index + 1 }));
        const coreTasks = own === other ? [...facts.coreTasks].reverse() : facts.coreTasks;
        return judgeRequirements({ ...facts, coreTasks, record: { ...facts.record, electives: numbered } });
      };
      const [one, two] = [judged(electives), judged(other)];
      expect(two.outcome).toBe(one.outcome);
      expect(two.requirements.map(({ state }) => state)).toEqual(one.requirements.map(({ state }) => state));
    }),
  );
});

test('something that is taken away never makes somebody meet the requirements', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const before = judgeRequirements(facts).outcome;
      const { record } = facts;
      const less = [
        { ...facts, startDate: null },
        { ...facts, level: null },
        { ...facts, record: { ...record, placement: missing } },
        { ...facts, record: { ...record, citizenship: missing } },
        { ...facts, record: { ...record, electives: [] } },
      ];
      for (const each of less) if (before === 'not-yet') expect(judgeRequirements(each).outcome).toBe('not-yet');
    }),
  );
});

test('the outcome is "meets" exactly when there is nothing to say', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { outcome } = judgeRequirements(facts);
      seen.add(outcome);
      expect(outcome === 'meets').toBe(codes(facts).length === 0);
    }),
    { numRuns: 2000 },
  );
  expect(seen.size).toBe(2);
});
