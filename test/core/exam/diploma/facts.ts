import fc from 'fast-check';
import type { CoreTaskStanding } from '../../../../src/core/exam/diploma/core-task-standing';
import type {
  DiplomaRecord,
  EnteredElective,
  EnteredMark,
  Entered,
  GenericPart,
} from '../../../../src/core/exam/diploma/diploma-record';
import { nothingEntered } from '../../../../src/core/exam/diploma/diploma-record';
import { exemptParts } from '../../../../src/core/exam/diploma/exempt-parts';
import type { DiplomaFacts } from '../../../../src/core/exam/diploma/judge-requirements';

/** Entered values, as a reader gives them. */
export const entered = <Value>(value: Value): Entered<Value> => ({ value, unread: null, place: null });
export const missing: Entered<never> = { value: null, unread: null, place: null };
export const unread = (typed: string): Entered<never> => ({ value: null, unread: typed, place: null });

function markOf(mark: number | null | string): Entered<EnteredMark> {
  if (mark === null) return missing;
  return typeof mark === 'string' ? unread(mark) : entered({ mark, word: null });
}

export function elective(
  mark: number | null | string,
  over: Partial<EnteredElective> = {},
): Omit<EnteredElective, 'number'> {
  return { name: 'K0001', namePlace: null, result: markOf(mark), extra: missing, ...over };
}

export const standing = (
  coreTask: string,
  how: CoreTaskStanding['standing'],
  mark: number | null = null,
): CoreTaskStanding => ({ coreTask, standing: how, outcome: null, mark });

/** Somebody who meets everything, but for what is said otherwise. */
export function factsOf(
  over: Partial<Omit<DiplomaFacts, 'record'>> & {
    readonly record?: Partial<Omit<DiplomaRecord, 'generic' | 'electives'>>;
    readonly generic?: Partial<Record<GenericPart, number | null | string>>;
    readonly electives?: readonly Omit<EnteredElective, 'number'>[];
  } = {},
): DiplomaFacts {
  const { record, generic, electives = [elective(7)], ...rest } = over;
  const marks = { dutch: 6, arithmetic: 6, english: 6, ...generic };
  return {
    startDate: '2023-08-01',
    level: 4,
    coreTasks: [standing('B1-K1', 'sufficient', 7), standing('P1-K1', 'exempt')],
    exempt: exemptParts([]),
    ...rest,
    record: {
      candidate: '1001',
      place: null,
      placement: entered(true),
      citizenship: entered(true),
      generic: {
        dutch: markOf(marks.dutch),
        arithmetic: markOf(marks.arithmetic),
        english: markOf(marks.english),
      },
      electives: electives.map((each, index) => ({ ...each, number: index + 1 })),
      ending: nothingEntered('1001').ending,
      ...record,
    },
  };
}

const anyMark: fc.Arbitrary<number | null | string> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10) },
  { weight: 2, arbitrary: fc.constantFrom(3.4999999, 3.5, 4.5, 5.45, 5.4999999, 5.4999996, 5.5, 5.9999996, 6) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'zes') },
);

export const anyElective: fc.Arbitrary<Omit<EnteredElective, 'number'>> = fc
  .tuple(
    anyMark,
    fc.constantFrom('K0001', 'Engels in de zorg', ''),
    fc.constantFrom(missing, entered(true), entered(false)),
  )
  .map(([mark, name, extra]) => elective(mark, { name, extra }));

const standings = [
  'failed',
  'unrated',
  'not-examined',
  'not-adopted',
  'changed-since',
  'sufficient',
  'exempt',
] as const;

/** Mostly people of whom much is in order. */
export const anyFacts: fc.Arbitrary<DiplomaFacts> = fc
  .record({
    startDate: fc.constantFrom(
      '2019-08-01',
      '2020-07-31',
      '2020-08-01',
      '2022-07-31',
      '2022-08-01',
      '2024-02-01',
      null,
    ),
    level: fc.constantFrom(1, 2, 3, 4, 4, 5, null),
    tasks: fc.array(
      fc.oneof({ weight: 5, arbitrary: fc.constant('sufficient' as const) }, fc.constantFrom(...standings)),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    placement: fc.constantFrom(entered(true), entered(true), entered(true), entered(false), missing, unread('prima')),
    dutch: anyMark,
    arithmetic: anyMark,
    english: anyMark,
    electives: fc.array(anyElective, { maxLength: 4 }),
  })
  .map(({ startDate, level, tasks, placement, dutch, arithmetic, english, electives }) =>
    factsOf({
      startDate,
      level,
      coreTasks: tasks.map((each, index) => standing(`B1-K${index + 1}`, each)),
      record: { placement },
      generic: { dutch, arithmetic, english },
      electives,
    }),
  );
