import type { Spreadsheet } from '../spreadsheet';
import type { Mutation } from './mutation';

const [ratings, register, exemptions, candidates] = ['Beoordelingen', 'Register', 'Vrijstellingen', 'Kandidaten'];

const meets = 'the candidate is said to meet the requirements';
const differs = 'the register still says what the ratings came to before';
const adopted = 'the committee adopted what there was before';
const emptied = 'a row without a level has no result';

/** Types what two assessors give on a row of the collected ratings, with a motivation where it does not pass. */
function give({ type }: Spreadsheet, row: number, level: 'O' | 'V' | 'G'): void {
  type(ratings, `I${row}`, level);
  type(ratings, `K${row}`, level);
  if (level !== 'O') return;
  type(ratings, `J${row}`, 'Luistert niet.');
  type(ratings, `L${row}`, 'Vraagt niets.');
}

/** Defects in the workbook with resits, a re-mark, exemptions, an invalid attempt and an absent candidate. */
export const furtherMutations: readonly Mutation[] = [
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
