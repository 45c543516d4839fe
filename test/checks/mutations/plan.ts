import type { Mutation } from './mutation';

const madeOf = 'the forms were made of the plan as it was';
const content = 'it is part of what was approved';
const live = 'the sheet of candidate 1002 is scored by the plan as it stands';

export const planMutations: readonly Mutation[] = [
  {
    rule: 'plan/duplicate-exam-code',
    defect: 'the code of PVB2 is overtyped with another’s, in other letters',
    make: ({ type }) => type('Examenplan', 'B8', ' pvb 1'),
    found: [
      'error plan/duplicate-exam-code Examenplan!B8',
      'warning form/outdated Beoordeling PVB2!B2',
      'warning form/outdated PVB2 1002!B2',
    ],
    follows: { 'form/outdated': madeOf },
  },
  {
    rule: 'plan/weights-do-not-add-up',
    defect: 'the weight of KEX is 50 beside 60',
    make: ({ type }) => type('Examenplan', 'F7', 'B1-K1: 50'),
    found: ['error plan/weights-do-not-add-up Examenplan!F6'],
  },
  {
    rule: 'plan/weights-do-not-add-up',
    reason: 'weight-unreadable',
    defect: 'the weight of KEX is a word',
    make: ({ type }) => type('Examenplan', 'F7', 'veertig'),
    found: ['error unclear(weight-unreadable) plan/weights-do-not-add-up Examenplan!F7'],
  },
  {
    rule: 'plan/cut-score-missing',
    defect: 'the cut score of KEX is emptied',
    make: ({ clear }) => clear('Examenplan', 'G7'),
    found: [
      'error plan/cut-score-missing Examenplan!G7',
      'error form/changed-after-approval Examenplan!G7',
      'error result/mark-differs-from-levels Register!K9',
      'error result/changed-after-adoption Register!Q9',
    ],
    follows: {
      'form/changed-after-approval': content,
      'result/mark-differs-from-levels': live,
      'result/changed-after-adoption': live,
    },
  },
  {
    rule: 'plan/cut-score-missing',
    reason: 'unreadable',
    defect: 'the cut score of KEX is two numbers',
    make: ({ type }) => type('Examenplan', 'G7', '55 of 60'),
    found: [
      'error unclear(unreadable) plan/cut-score-missing Examenplan!G7',
      'error form/changed-after-approval Examenplan!G7',
      'error result/mark-differs-from-levels Register!K9',
      'error result/changed-after-adoption Register!Q9',
    ],
    follows: {
      'form/changed-after-approval': content,
      'result/mark-differs-from-levels': live,
      'result/changed-after-adoption': live,
    },
  },
  {
    rule: 'plan/cut-score-unjustified',
    defect: 'the reason of the cut score of PVB2 is emptied',
    make: ({ clear }) => clear('Examenplan', 'H8'),
    found: [
      'warning plan/cut-score-unjustified Examenplan!H8',
      'warning form/outdated Beoordeling PVB2!B2',
      'warning form/outdated PVB2 1002!B2',
    ],
    follows: { 'form/outdated': madeOf },
  },
  {
    rule: 'plan/cut-score-unjustified',
    reason: 'says-nothing',
    defect: 'the reason of the cut score of PVB2 is yet to come',
    make: ({ type }) => type('Examenplan', 'H8', 'volgt nog'),
    found: [
      'warning unclear(says-nothing) plan/cut-score-unjustified Examenplan!H8',
      'warning form/outdated Beoordeling PVB2!B2',
      'warning form/outdated PVB2 1002!B2',
    ],
    follows: { 'form/outdated': madeOf },
  },
  {
    rule: 'plan/too-few-assessors',
    defect: 'PVB2 has one assessor',
    make: ({ type }) => type('Examenplan', 'I8', 1),
    found: [
      'error form/changed-after-approval Examenplan!I8',
      'error result/changed-after-adoption Register!Q10',
      'warning plan/too-few-assessors Examenplan!I8',
      'warning form/outdated Beoordeling PVB2!B2',
      'warning form/outdated PVB2 1002!B2',
    ],
    follows: { 'form/outdated': madeOf, 'form/changed-after-approval': content, 'result/changed-after-adoption': live },
  },
  {
    rule: 'plan/too-few-assessors',
    reason: 'unreadable',
    defect: 'the number of assessors of PVB2 is a word',
    make: ({ type }) => type('Examenplan', 'I8', 'een of twee'),
    found: ['warning unclear(unreadable) plan/too-few-assessors Examenplan!I8'],
  },
  {
    rule: 'plan/unknown-exam',
    defect: 'a column of the matrix is for an exam that is not in the plan',
    make: ({ insertColumn, type }) => {
      insertColumn('Dekking', 'H');
      type('Dekking', 'H5', 'PVB9');
      type('Dekking', 'H12', '●');
    },
    found: ['error plan/unknown-exam Dekking!H5'],
  },
  {
    rule: 'plan/unknown-exam',
    defect: 'a mistyped code stands above the column of PVB2',
    make: ({ type }) => type('Dekking', 'G5', 'PBV2'),
    found: ['error plan/unknown-exam Dekking!G5'],
  },
  {
    rule: 'plan/unknown-exam',
    defect: 'the column of PVB2 is deleted from the matrix',
    make: ({ deleteColumn }) => deleteColumn('Dekking', 'G'),
    found: [
      'error coverage/core-task-not-examined Dekking!B11',
      'error coverage/work-process-not-examined Dekking!B12',
      'error coverage/exam-covers-nothing Examenplan!B8',
      'error plan/unknown-exam Examenplan!B8',
      'warning form/outdated Beoordeling PVB2!B2',
      'warning form/outdated PVB2 1002!B2',
    ],
    follows: {
      'form/outdated': madeOf,
      'coverage/core-task-not-examined': 'its marks went with the column',
      'coverage/work-process-not-examined': 'its marks went with the column',
      'coverage/exam-covers-nothing': 'its marks went with the column',
    },
  },
  {
    rule: 'plan/unknown-exam',
    reason: 'named-otherwise',
    defect: 'a column of the matrix has the name of an exam in place of its code',
    make: ({ insertColumn, type }) => {
      insertColumn('Dekking', 'H');
      type('Dekking', 'H5', 'Adviseren');
    },
    found: ['error unclear(named-otherwise) plan/unknown-exam Dekking!H5'],
  },
  {
    rule: 'plan/exam-without-form',
    defect: 'the form of PVB2 is deleted',
    make: ({ deleteSheet }) => deleteSheet('Beoordeling PVB2'),
    found: ['error plan/exam-without-form Examenplan!B8', 'warning coverage/competency-not-assessed Dekking!B12'],
    follows: { 'coverage/competency-not-assessed': 'the competency was on a row of that form only' },
  },
  {
    rule: 'plan/constructor-is-approver',
    defect: 'who built PVB2 also approved it',
    make: ({ type }) => type('Examenplan', 'O8', 'S. Wielinga'),
    found: ['warning plan/constructor-is-approver Examenplan!O8'],
  },
  {
    rule: 'plan/constructor-is-approver',
    reason: 'perhaps-the-same',
    defect: 'who approved PVB2 may be who built it',
    make: ({ type }) => type('Examenplan', 'O8', 'Sanne Wielinga'),
    found: ['warning unclear(perhaps-the-same) plan/constructor-is-approver Examenplan!O8'],
  },
  {
    rule: 'plan/not-approved-at-exam-date',
    defect: 'a candidate did PVB2 before it was approved, by the register',
    base: 'not adopted',
    make: ({ type }) => type('Register', 'I7', '2026-08-20'),
    found: ['error plan/not-approved-at-exam-date Examenplan!P8'],
  },
  {
    rule: 'plan/not-approved-at-exam-date',
    defect: 'a candidate did PVB2 before it was approved, by the form',
    base: 'not adopted',
    make: ({ type }) => type('PVB2 1002', 'D9', '2026-08-20'),
    found: ['error plan/not-approved-at-exam-date Examenplan!P8'],
  },
  {
    rule: 'plan/not-approved-at-exam-date',
    reason: 'exam-date-unreadable',
    defect: 'the date of a candidate’s form is no date',
    base: 'not adopted',
    make: ({ type }) => type('PVB2 1002', 'D9', 'half oktober'),
    found: ['error unclear(exam-date-unreadable) plan/not-approved-at-exam-date Examenplan!P8'],
  },
  {
    rule: 'plan/not-approved-at-exam-date',
    reason: 'status-unreadable',
    defect: 'the exam’s own form has a date and the status in the plan is a word that means nothing',
    make: ({ type }) => {
      type('Beoordeling PVB2', 'D9', '2026-10-15');
      type('Examenplan', 'L8', 'akkoord');
    },
    found: [
      'error unclear(status-unreadable) plan/not-approved-at-exam-date Examenplan!P8',
      'error unclear(status-differs) form/changed-after-approval Examenplan!L8',
    ],
    follows: { 'form/changed-after-approval': 'the history says that it is approved' },
  },
  {
    rule: 'plan/not-approved-at-exam-date',
    reason: 'approval-date-unknown',
    defect: 'the exam’s own form has a date and the date of approval is emptied',
    make: ({ type, clear }) => {
      type('Beoordeling PVB2', 'D9', '2026-10-15');
      clear('Examenplan', 'P8');
    },
    found: ['error unclear(approval-date-unknown) plan/not-approved-at-exam-date Examenplan!P8'],
  },
  {
    rule: 'plan/not-approved-at-exam-date',
    reason: 'withdrawal-date-unknown',
    defect: 'the exam’s own form has a date and the exam was withdrawn',
    base: 'withdrawn',
    make: ({ type }) => type('Beoordeling PVB2', 'D9', '2026-10-15'),
    found: [
      'error unclear(only-withdrawn) coverage/core-task-not-examined Dekking!B11',
      'error unclear(only-withdrawn) coverage/work-process-not-examined Dekking!B12',
      'error unclear(withdrawal-date-unknown) plan/not-approved-at-exam-date Examenplan!P8',
    ],
    follows: {
      'coverage/core-task-not-examined': 'the exam was withdrawn',
      'coverage/work-process-not-examined': 'the exam was withdrawn',
    },
  },
];
