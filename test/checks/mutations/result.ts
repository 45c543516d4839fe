import type { Mutation } from './mutation';

export const resultMutations: readonly Mutation[] = [
  {
    rule: 'result/changed-after-adoption',
    defect: 'a collected level is changed after the result was adopted',
    make: ({ type }) => {
      type('Beoordelingen', 'I8', 'G');
      type('Beoordelingen', 'K8', 'G');
    },
    found: ['error result/changed-after-adoption Register!Q5'],
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'a level on a candidate’s sheet is changed after the result was adopted',
    make: ({ type }) => {
      type('PVB2 1002', 'K52', 'G');
      type('PVB2 1002', 'M52', 'G');
    },
    found: ['error result/changed-after-adoption Register!Q10'],
  },
];
