import type { Mutation } from '../mutation';
import { give } from './give';
import { ratings, register, adopted } from './words';

/** Results in the register that are not what the ratings come to. */
export const recordedResultMutations: readonly Mutation[] = [
  {
    rule: 'result/mark-differs-from-levels',
    defect: 'another outcome is typed for a resit',
    base: 'further',
    make: ({ type }) => type(register, 'K6', 'G'),
    found: ['error result/mark-differs-from-levels Register!K6', 'error result/changed-after-adoption Register!Q6'],
    follows: {
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'result/mark-differs-from-levels',
    defect: 'another mark is typed for a resit',
    base: 'further',
    make: ({ type }) => type(register, 'L6', 7),
    found: ['error result/mark-differs-from-levels Register!L6', 'error result/changed-after-adoption Register!Q6'],
    follows: {
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'result/mark-differs-from-levels',
    defect: 'the points of a resit of a knowledge exam are changed',
    base: 'further',
    make: ({ type }) => type(ratings, 'P54', 9),
    found: ['error result/mark-differs-from-levels Register!L24', 'error result/changed-after-adoption Register!Q24'],
    follows: {
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'result/mark-differs-from-levels',
    defect: 'the points of the first attempt are changed after the resit',
    base: 'further',
    make: ({ type }) => type(ratings, 'P52', 4),
    found: ['error result/mark-differs-from-levels Register!L23', 'error result/changed-after-adoption Register!Q23'],
    follows: {
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'result/mark-differs-from-levels',
    defect: 'the first judgement is changed after the re-mark',
    base: 'further',
    make: (book) => give(book, 59, 'V'),
    found: ['error result/mark-differs-from-levels Register!K11', 'error result/changed-after-adoption Register!Q11'],
    follows: {
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'result/mark-differs-from-levels',
    reason: 'no-ratings',
    defect: 'a result is typed for a candidate who did not appear',
    base: 'further',
    make: ({ type }) => {
      type(register, 'H28', 'afgenomen');
      type(register, 'K28', 'V');
      type(register, 'L28', 6);
    },
    found: ['error unclear(no-ratings) result/mark-differs-from-levels Register!K28'],
  },
  {
    rule: 'result/mark-differs-from-levels',
    reason: 'no-ratings',
    defect: 'the ratings of a re-mark are deleted',
    base: 'further',
    make: ({ deleteRow }) => deleteRow(ratings, 60),
    found: [
      'error result/failed-core-task-passed Kandidaten!H6',
      'error unclear(no-ratings) result/mark-differs-from-levels Register!K12',
      'error result/changed-after-adoption Register!Q12',
    ],
    follows: {
      'result/failed-core-task-passed': 'without the re-mark the first judgement counts, which was failed',
      'result/changed-after-adoption': adopted,
    },
  },
];
