import type { Mutation } from '../mutation';
import { give } from './give';
import { register, exemptions, meets, differs } from './words';

/** Ratings and results that became other ones after the committee adopted them. */
export const changedAfterAdoptionMutations: readonly Mutation[] = [
  {
    rule: 'result/changed-after-adoption',
    defect: 'the exemption of a work process is removed that the form did not ask',
    base: 'further',
    make: ({ deleteRow }) => deleteRow(exemptions, 6),
    found: [
      'error unclear(changed-since) result/failed-core-task-passed Kandidaten!H8',
      'error result/changed-after-adoption Register!Q15',
    ],
    follows: {
      'result/failed-core-task-passed': meets,
    },
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'the work process of an exemption is mistyped',
    base: 'further',
    make: ({ type }) => type(exemptions, 'D6', 'B1-K1-W9'),
    found: [
      'error unclear(changed-since) result/failed-core-task-passed Kandidaten!H8',
      'error result/changed-after-adoption Register!Q15',
    ],
    follows: {
      'result/failed-core-task-passed': meets,
    },
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'what a resit took over is failed in the first attempt now',
    base: 'further',
    make: (book) => give(book, 10, 'O'),
    found: [
      'error unclear(changed-since) result/failed-core-task-passed Kandidaten!H5',
      'error result/mark-differs-from-levels Register!L5',
      'error result/changed-after-adoption Register!Q5',
    ],
    follows: {
      'result/failed-core-task-passed': meets,
      'result/mark-differs-from-levels': differs,
    },
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'the attempt is declared invalid that a resit took over from',
    base: 'further',
    make: ({ type }) => type(register, 'H5', 'ongeldig verklaard'),
    found: [
      'error unclear(changed-since) result/failed-core-task-passed Kandidaten!H5',
      'error result/changed-after-adoption Register!Q5',
    ],
    follows: {
      'result/failed-core-task-passed': meets,
    },
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'the level of a resit is changed',
    base: 'further',
    make: (book) => give(book, 14, 'G'),
    found: [
      'error unclear(changed-since) result/failed-core-task-passed Kandidaten!H5',
      'error result/mark-differs-from-levels Register!L6',
      'error result/changed-after-adoption Register!Q6',
    ],
    follows: {
      'result/failed-core-task-passed': meets,
      'result/mark-differs-from-levels': differs,
    },
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'the level of a re-mark is changed to one that is failed',
    base: 'further',
    make: (book) => give(book, 60, 'O'),
    found: [
      'error result/failed-core-task-passed Kandidaten!H6',
      'error result/mark-differs-from-levels Register!K12',
      'error result/changed-after-adoption Register!Q12',
    ],
    follows: {
      'result/failed-core-task-passed': meets,
      'result/mark-differs-from-levels': differs,
    },
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'a candidate who did a resit is said not to have appeared',
    base: 'further',
    make: ({ type }) => type(register, 'H24', 'niet verschenen'),
    found: ['error result/changed-after-adoption Register!Q24'],
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'an adopted attempt is said to have been broken off',
    base: 'further',
    make: ({ type }) => type(register, 'H17', 'afgebroken'),
    found: [
      'error unclear(changed-since) result/failed-core-task-passed Kandidaten!H8',
      'error result/changed-after-adoption Register!Q17',
    ],
    follows: {
      'result/failed-core-task-passed': meets,
    },
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'an exemption is written down after a failed result was adopted',
    base: 'further',
    make: ({ type }) => {
      type(exemptions, 'B7', '3007');
      type(exemptions, 'C7', 'P1-K1');
      type(exemptions, 'E7', '2026-09-15');
      type(exemptions, 'F7', 'Eerder behaald diploma');
    },
    found: ['error result/changed-after-adoption Register!Q27'],
  },
];
