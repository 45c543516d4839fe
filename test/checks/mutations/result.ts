import type { Mutation } from './mutation';

const differs = 'the register still says what the ratings came to before';
const typedOver = 'the committee adopted what the ratings came to';

export const resultMutations: readonly Mutation[] = [
  {
    rule: 'result/failed-core-task-passed',
    defect: 'a candidate is said to meet the requirements before anything is adopted',
    base: 'not adopted',
    make: ({ type }) => type('Kandidaten', 'H5', 'ja'),
    found: ['error result/failed-core-task-passed Kandidaten!H5', 'error result/failed-core-task-passed Kandidaten!H5'],
  },
  {
    rule: 'result/failed-core-task-passed',
    reason: 'changed-since',
    defect: 'a level changed after adoption, of a candidate who is said to meet the requirements',
    make: ({ type }) => {
      type('Kandidaten', 'H5', 'ja');
      type('Beoordelingen', 'I14', 'G');
      type('Beoordelingen', 'K14', 'G');
    },
    found: [
      'error unclear(changed-since) result/failed-core-task-passed Kandidaten!H5',
      'error result/mark-differs-from-levels Register!K7',
      'error result/changed-after-adoption Register!Q7',
    ],
    follows: {
      'result/mark-differs-from-levels': differs,
      'result/changed-after-adoption': 'the change is the defect',
    },
  },
  {
    rule: 'result/failed-core-task-passed',
    reason: 'no-answer',
    defect: 'whether a candidate meets the requirements is a word that means nothing, and nothing is adopted',
    base: 'not adopted',
    make: ({ type }) => type('Kandidaten', 'H5', 'bijna'),
    found: [
      'error unclear(no-answer) result/failed-core-task-passed Kandidaten!H5',
      'error unclear(no-answer) result/failed-core-task-passed Kandidaten!H5',
    ],
  },
  {
    rule: 'result/mark-differs-from-levels',
    defect: 'another outcome is typed into the register',
    make: ({ type }) => type('Register', 'K5', 'G'),
    found: ['error result/mark-differs-from-levels Register!K5', 'error result/changed-after-adoption Register!Q5'],
    follows: { 'result/changed-after-adoption': typedOver },
  },
  {
    rule: 'result/mark-differs-from-levels',
    defect: 'another mark is typed into the register',
    make: ({ type }) => type('Register', 'L10', 7),
    found: ['error result/mark-differs-from-levels Register!L10', 'error result/changed-after-adoption Register!Q10'],
    follows: { 'result/changed-after-adoption': typedOver },
  },
  {
    rule: 'result/mark-differs-from-levels',
    defect: 'another outcome is typed into the register before anything is adopted',
    base: 'not adopted',
    make: ({ type }) => type('Register', 'K5', 'G'),
    found: ['error result/mark-differs-from-levels Register!K5'],
  },
  {
    rule: 'result/mark-differs-from-levels',
    reason: 'not-recorded',
    defect: 'outcome and mark are emptied in the register',
    make: ({ clear }) => {
      clear('Register', 'K7');
      clear('Register', 'L7');
    },
    found: ['error unclear(not-recorded) result/mark-differs-from-levels Register!K7'],
  },
  {
    rule: 'result/mark-differs-from-levels',
    reason: 'no-ratings',
    defect: 'the sheet of a candidate is deleted whose result the register has',
    make: ({ deleteSheet }) => deleteSheet('PVB2 1002'),
    found: [
      'error unclear(no-ratings) result/mark-differs-from-levels Register!K10',
      'error result/changed-after-adoption Register!Q10',
    ],
    follows: { 'result/changed-after-adoption': 'the ratings that were adopted are gone' },
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'a collected level is changed after the result was adopted',
    make: ({ type }) => {
      type('Beoordelingen', 'I8', 'G');
      type('Beoordelingen', 'K8', 'G');
    },
    found: ['error result/mark-differs-from-levels Register!K5', 'error result/changed-after-adoption Register!Q5'],
    follows: { 'result/mark-differs-from-levels': differs },
  },
  {
    rule: 'result/changed-after-adoption',
    defect: 'a level on a candidate’s sheet is changed after the result was adopted',
    make: ({ type }) => {
      type('PVB2 1002', 'K52', 'G');
      type('PVB2 1002', 'M52', 'G');
    },
    found: ['error result/mark-differs-from-levels Register!K10', 'error result/changed-after-adoption Register!Q10'],
    follows: { 'result/mark-differs-from-levels': differs },
  },
];
