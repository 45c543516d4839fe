import type { Mutation } from '../mutation';
import { register, exemptions, candidates, adopted } from './words';

/** Candidates who are said to meet the requirements and do not: exemptions, attempts and adoptions that are gone or other ones. */
export const exemptionMutations: readonly Mutation[] = [
  {
    rule: 'result/failed-core-task-passed',
    defect: 'the exemption of a core task is removed',
    base: 'further',
    make: ({ clear }) => {
      for (const column of ['B', 'C', 'E', 'F']) clear(exemptions, `${column}5`);
    },
    found: ['error result/failed-core-task-passed Kandidaten!H7'],
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'the row with the exemption of a core task is deleted',
    base: 'further',
    make: ({ deleteRow }) => deleteRow(exemptions, 5),
    found: ['error result/failed-core-task-passed Kandidaten!H7'],
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'the core task of an exemption is mistyped',
    base: 'further',
    make: ({ type }) => type(exemptions, 'C5', 'P1-K9'),
    found: ['error result/failed-core-task-passed Kandidaten!H7'],
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'the candidate of an exemption is mistyped',
    base: 'further',
    make: ({ type }) => type(exemptions, 'B5', '3030'),
    found: ['error result/failed-core-task-passed Kandidaten!H7'],
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'the day on which a resit was adopted is removed',
    base: 'further',
    make: ({ clear }) => clear(register, 'Q6'),
    found: ['error result/failed-core-task-passed Kandidaten!H5'],
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'the day on which a re-mark was adopted is removed',
    base: 'further',
    make: ({ clear }) => clear(register, 'Q12'),
    found: ['error result/failed-core-task-passed Kandidaten!H6'],
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'the row of the register is deleted of an adopted resit whose ratings are still there',
    base: 'further',
    make: ({ deleteRow }) => deleteRow(register, 6),
    found: ['error result/failed-core-task-passed Kandidaten!H5'],
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'a candidate who failed a core task is said to meet the requirements',
    base: 'further',
    make: ({ type }) => type(candidates, 'H11', 'ja'),
    found: ['error result/failed-core-task-passed Kandidaten!H11'],
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'a candidate who did not appear is said to meet the requirements',
    base: 'further',
    make: ({ type }) => type(candidates, 'H10', 'ja'),
    found: ['error result/failed-core-task-passed Kandidaten!H10'],
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'another outcome is typed for a failed core task, and that the candidate meets the requirements',
    base: 'further',
    make: ({ type }) => {
      type(candidates, 'H11', 'ja');
      type(register, 'K27', 'V');
      type(register, 'L27', 6);
    },
    found: [
      'error result/failed-core-task-passed Kandidaten!H11',
      'error result/mark-differs-from-levels Register!K27',
      'error result/changed-after-adoption Register!Q27',
    ],
    follows: {
      'result/mark-differs-from-levels': 'the ratings still say that it was failed',
      'result/changed-after-adoption': adopted,
    },
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'an attempt that was declared invalid is said to have been taken after all',
    base: 'further',
    make: ({ type }) => type(register, 'H18', 'afgenomen'),
    found: [
      'error result/failed-core-task-passed Kandidaten!H9',
      'error unclear(not-recorded) result/mark-differs-from-levels Register!K18',
    ],
    follows: {
      'result/mark-differs-from-levels': 'nothing was recorded of it while it was invalid',
    },
  },
  {
    rule: 'result/failed-core-task-passed',
    defect: 'the resit is declared invalid, which leaves the first attempt that was failed',
    base: 'further',
    make: ({ type }) => type(register, 'H6', 'ongeldig verklaard'),
    found: ['error result/failed-core-task-passed Kandidaten!H5', 'error result/changed-after-adoption Register!Q6'],
    follows: {
      'result/changed-after-adoption': adopted,
    },
  },
];
