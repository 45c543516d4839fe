import type { Mutation } from '../mutation';
import { ratings, meets, differs, adopted, emptied } from './words';

/** Collected ratings that are missing, outside the scale or not agreed. */
export const collectedRatingMutations: readonly Mutation[] = [
  {
    rule: 'rating/incomplete',
    defect: 'a level of a resit is emptied',
    base: 'further',
    make: ({ clear }) => clear(ratings, 'I14'),
    found: [
      'error rating/incomplete Beoordelingen!I14',
      'error result/failed-core-task-passed Kandidaten!H5',
      'error result/mark-differs-from-levels Register!K6',
      'error result/changed-after-adoption Register!Q6',
    ],
    follows: {
      'result/failed-core-task-passed': emptied,
      'result/mark-differs-from-levels': emptied,
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'rating/incomplete',
    defect: 'the points of a resit are emptied',
    base: 'further',
    make: ({ clear }) => clear(ratings, 'P54'),
    found: [
      'error rating/incomplete Beoordelingen!P54',
      'error result/mark-differs-from-levels Register!K24',
      'error result/changed-after-adoption Register!Q24',
    ],
    follows: {
      'result/mark-differs-from-levels': emptied,
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'rating/invalid-level',
    defect: 'a level that is none is typed on a resit',
    base: 'further',
    make: ({ type }) => type(ratings, 'I14', 'ZG'),
    found: [
      'error rating/incomplete Beoordelingen!I14',
      'error rating/invalid-level Beoordelingen!I14',
      'error result/failed-core-task-passed Kandidaten!H5',
      'error result/mark-differs-from-levels Register!K6',
      'error result/changed-after-adoption Register!Q6',
    ],
    follows: {
      'rating/incomplete': 'what is no level is no rating, and the form was handed in',
      'result/failed-core-task-passed': emptied,
      'result/mark-differs-from-levels': emptied,
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'rating/motivation-missing',
    defect: 'the motivation of a failed row of a first attempt is emptied',
    base: 'further',
    make: ({ clear }) => clear(ratings, 'J12'),
    found: ['error rating/motivation-missing Beoordelingen!J12'],
  },
  {
    rule: 'rating/not-agreed',
    defect: 'the assessors of a re-mark differ',
    base: 'further',
    make: ({ type }) => type(ratings, 'I60', 'G'),
    found: [
      'error result/failed-core-task-passed Kandidaten!H6',
      'error result/mark-differs-from-levels Register!K12',
      'error result/changed-after-adoption Register!Q12',
      'warning rating/not-agreed Beoordelingen!M60',
    ],
    follows: {
      'result/failed-core-task-passed':
        'a re-mark that is not agreed on has no result, and the first judgement was failed',
      'result/mark-differs-from-levels': differs,
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'rating/agreed-outside-range',
    defect: 'a level is agreed on that nobody gave on a resit',
    base: 'further',
    make: ({ type }) => {
      type(ratings, 'I14', 'G');
      type(ratings, 'M14', 'O');
    },
    found: [
      'error result/failed-core-task-passed Kandidaten!H5',
      'error result/mark-differs-from-levels Register!K6',
      'error result/changed-after-adoption Register!Q6',
      'warning rating/agreed-outside-range Beoordelingen!M14',
    ],
    follows: {
      'result/failed-core-task-passed': meets,
      'result/mark-differs-from-levels': differs,
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'rating/assessors-far-apart',
    defect: 'the assessors of a resit are two levels apart',
    base: 'further',
    make: ({ type }) => {
      type(ratings, 'I15', 'G');
      type(ratings, 'K15', 'O');
      type(ratings, 'L15', 'Remmen niet nagelopen.');
      type(ratings, 'M15', 'V');
    },
    found: [
      'error unclear(changed-since) result/failed-core-task-passed Kandidaten!H5',
      'error result/changed-after-adoption Register!Q6',
      'warning rating/assessors-far-apart Beoordelingen!I15',
    ],
    follows: {
      'result/failed-core-task-passed': meets,
      'result/changed-after-adoption': adopted,
    },
  },
];
