import type { Mutation } from './mutation';

const madeOf = 'the forms were made of the plan as it was';
const nothingLeft = 'findings never suppress each other: what is in no exam is told as core task and as work process';

const lostFormulas = ['D16', 'D18', 'D19', 'D42', 'D46'].map(
  (cell) => `error form/formula-overwritten Beoordeling PVB2!${cell}`,
);

export const coverageMutations: readonly Mutation[] = [
  {
    rule: 'coverage/core-task-not-examined',
    defect: 'the only mark of P1-K1 is taken away',
    make: ({ clear }) => clear('Dekking', 'G12'),
    found: [
      'error coverage/core-task-not-examined Dekking!B11',
      'error coverage/work-process-not-examined Dekking!B12',
      'error coverage/exam-covers-nothing Dekking!G5',
      'warning form/outdated Beoordeling PVB2!B2',
      'warning form/outdated PVB2 1002!B2',
    ],
    follows: {
      'form/outdated': madeOf,
      'coverage/work-process-not-examined': nothingLeft,
      'coverage/exam-covers-nothing': 'it was the only mark of PVB2',
    },
  },
  {
    rule: 'coverage/core-task-not-examined',
    reason: 'only-withdrawn',
    defect: 'the only exam of P1-K1 was withdrawn',
    base: 'withdrawn',
    found: [
      'error unclear(only-withdrawn) coverage/core-task-not-examined Dekking!B11',
      'error unclear(only-withdrawn) coverage/work-process-not-examined Dekking!B12',
    ],
    follows: { 'coverage/work-process-not-examined': nothingLeft },
  },
  {
    rule: 'coverage/core-task-not-examined',
    reason: 'no-core-tasks',
    defect: 'the document has no core tasks',
    base: 'no core tasks',
    found: [
      'error unclear(no-core-tasks) coverage/core-task-not-examined Dekking!B5',
      'error coverage/exam-covers-nothing Dekking!E5',
    ],
    follows: { 'coverage/exam-covers-nothing': 'there is nothing to cover' },
  },
  {
    rule: 'coverage/exam-misses-required-core-task',
    defect: 'PVB2 must assess B1-K1 and covers nothing of it',
    make: ({ type }) => type('Examenplan', 'J8', 'B1-K1'),
    found: ['error coverage/exam-misses-required-core-task Dekking!G5'],
  },
  {
    rule: 'coverage/exam-misses-required-core-task',
    reason: 'unknown-core-task',
    defect: 'PVB2 must assess a core task that is not in the dossier',
    make: ({ type }) => type('Examenplan', 'J8', 'B1-K7'),
    found: ['error unclear(unknown-core-task) coverage/exam-misses-required-core-task Examenplan!J8'],
  },
  {
    rule: 'coverage/exam-misses-required-core-task',
    reason: 'no-rows-in-dossier',
    defect: 'the document lists no behaviour for P1-K1-W1, and the row for it is deleted',
    base: 'no behaviour',
    make: ({ deleteRow }) => deleteRow('Beoordeling PVB2', 52),
    found: [
      'error unclear(no-rows-in-dossier) coverage/exam-misses-required-core-task Beoordeling PVB2!B2',
      ...lostFormulas,
      'warning unclear(no-indicators-in-dossier) coverage/indicator-not-on-form Dekking!B12',
      'warning coverage/competency-not-assessed Dekking!B12',
    ],
    follows: {
      'coverage/indicator-not-on-form': 'there is no row for the work process',
      'coverage/competency-not-assessed': 'its competency is on no row',
      'form/formula-overwritten': 'the formulas had nothing but that row',
    },
  },
  {
    rule: 'coverage/work-process-not-examined',
    defect: 'the mark of B1-K1-W2 is taken away',
    make: ({ clear }) => clear('Dekking', 'E10'),
    found: [
      'error coverage/work-process-not-examined Dekking!B10',
      'warning form/outdated Beoordeling PVB1!B2',
      'warning form/outdated PVB1 1002!B2',
    ],
    follows: { 'form/outdated': madeOf },
  },
  {
    rule: 'coverage/work-process-not-examined',
    defect: 'the mark of B1-K1-W2 is taken away, and 40 % is enough by the settings',
    make: ({ clear, type }) => {
      clear('Dekking', 'E10');
      type('Instellingen', 'C6', 40);
    },
    found: [
      'warning coverage/work-process-not-examined Dekking!B10',
      'warning form/outdated Beoordeling PVB1!B2',
      'warning form/outdated PVB1 1002!B2',
    ],
    follows: { 'form/outdated': madeOf },
  },
  {
    rule: 'coverage/work-process-not-examined',
    reason: 'only-withdrawn',
    defect: 'the only exam of P1-K1-W1 was withdrawn',
    base: 'withdrawn',
    found: [
      'error unclear(only-withdrawn) coverage/core-task-not-examined Dekking!B11',
      'error unclear(only-withdrawn) coverage/work-process-not-examined Dekking!B12',
    ],
    follows: { 'coverage/core-task-not-examined': nothingLeft },
  },
  {
    rule: 'coverage/work-process-not-examined',
    reason: 'unknown-essential',
    defect: 'a mistyped work process is marked essential in the plan',
    base: 'own row',
    make: ({ type }) => type('Examenplan', 'K8', 'P1-K1-W9'),
    found: [
      'error unclear(unknown-essential) coverage/work-process-not-examined Examenplan!K8',
      'warning form/outdated Beoordeling PVB2!B2',
    ],
    follows: { 'form/outdated': 'the form says what is essential' },
  },
  {
    rule: 'coverage/work-process-only-by-knowledge-exam',
    defect: 'the mark of B1-K1-W2 is put in the column of the knowledge exam',
    make: ({ clear, type }) => {
      clear('Dekking', 'E10');
      type('Dekking', 'F10', '●');
    },
    found: [
      'error coverage/work-process-only-by-knowledge-exam Dekking!B10',
      'warning form/outdated Beoordeling PVB1!B2',
      'warning form/outdated PVB1 1002!B2',
      'warning form/outdated Beoordeling KEX!B2',
      'warning form/outdated KEX 1002!B2',
    ],
    follows: { 'form/outdated': madeOf },
  },
  {
    rule: 'coverage/work-process-only-by-knowledge-exam',
    reason: 'form-unreadable',
    defect: 'the kind of PVB2 is a word that means nothing',
    make: ({ type }) => type('Examenplan', 'D8', 'route lopen'),
    found: [
      'error unclear(form-unreadable) coverage/work-process-only-by-knowledge-exam Dekking!B12',
      'error form/changed-after-approval Examenplan!D8',
      'warning unclear(plan-unreadable) form/outdated Beoordeling PVB2!B2',
      'warning unclear(plan-unreadable) form/outdated PVB2 1002!B2',
    ],
    follows: {
      'form/outdated': madeOf,
      'form/changed-after-approval': 'the kind of exam is part of what was approved',
    },
  },
  {
    rule: 'coverage/indicator-not-on-form',
    defect: 'a row of the form is deleted',
    make: ({ deleteRow }) => deleteRow('Beoordeling PVB1', 53),
    found: [
      'error form/changed-after-approval Beoordeling PVB1!B2',
      'warning coverage/indicator-not-on-form Beoordeling PVB1!Q50',
    ],
    follows: { 'form/changed-after-approval': 'the form was approved with this row' },
  },
  {
    rule: 'coverage/indicator-not-on-form',
    reason: 'no-indicators-in-dossier',
    defect: 'the document lists no behaviour for P1-K1-W1, and the row for it is deleted',
    base: 'no behaviour',
    make: ({ deleteRow }) => deleteRow('Beoordeling PVB2', 52),
    found: [
      'error unclear(no-rows-in-dossier) coverage/exam-misses-required-core-task Beoordeling PVB2!B2',
      ...lostFormulas,
      'warning unclear(no-indicators-in-dossier) coverage/indicator-not-on-form Dekking!B12',
      'warning coverage/competency-not-assessed Dekking!B12',
    ],
    follows: {
      'coverage/exam-misses-required-core-task': 'whether the exam assesses the core task cannot be seen either',
      'coverage/competency-not-assessed': 'its competency is on no row',
      'form/formula-overwritten': 'the formulas had nothing but that row',
    },
  },
  {
    rule: 'coverage/competency-not-assessed',
    defect: 'the competency of the only row of P1-K1-W1 is emptied',
    make: ({ clear }) => clear('Beoordeling PVB2', 'R52'),
    found: ['warning coverage/competency-not-assessed Dekking!B12'],
  },
  {
    rule: 'coverage/competency-not-assessed',
    reason: 'written-differently',
    defect: 'the competency of the only row of P1-K1-W1 is typed with an error',
    make: ({ type }) => type('Beoordeling PVB2', 'R52', 'Presentere'),
    found: ['warning unclear(written-differently) coverage/competency-not-assessed Dekking!B12'],
  },
  {
    rule: 'coverage/knowledge-not-examined',
    defect: 'the marks of both knowledge items are taken away',
    make: ({ clear }) => {
      clear('Dekking', 'F16');
      clear('Dekking', 'F17');
    },
    found: [
      'error coverage/exam-covers-nothing Dekking!F5',
      'error plan/weights-do-not-add-up Examenplan!F6',
      'warning form/outdated Beoordeling KEX!B2',
      'warning form/outdated KEX 1002!B2',
      'info coverage/knowledge-not-examined Dekking!B8',
    ],
    follows: {
      'form/outdated': madeOf,
      'coverage/exam-covers-nothing': 'they were all that KEX covers',
      'plan/weights-do-not-add-up': 'the 40 % of KEX no longer counts for B1-K1',
    },
  },
  {
    rule: 'coverage/knowledge-not-examined',
    reason: 'no-knowledge-in-dossier',
    defect: 'the document has no knowledge and skills',
    base: 'no knowledge',
    found: ['info unclear(no-knowledge-in-dossier) coverage/knowledge-not-examined Dekking!B5'],
  },
  {
    rule: 'coverage/exam-covers-nothing',
    defect: 'an exam is typed into plan and matrix, without a mark',
    make: ({ type, insertColumn }) => {
      for (const [column, text] of [
        ['B', 'PVB3'],
        ['C', 'Routes uitzetten'],
        ['D', 'praktijkexamen'],
        ['G', 50],
        ['H', 'Alles voldoende.'],
        ['I', 2],
        ['L', 'concept'],
      ] as const)
        type('Examenplan', `${column}9`, text);
      insertColumn('Dekking', 'H');
      type('Dekking', 'H5', 'PVB3');
    },
    found: ['error coverage/exam-covers-nothing Dekking!H5', 'error plan/exam-without-form Examenplan!B9'],
    follows: { 'plan/exam-without-form': 'it has no form yet' },
  },
  {
    rule: 'coverage/foreign-profile',
    defect: 'a work process of the other profile is typed into the matrix with a mark',
    make: ({ insertRow, type }) => {
      insertRow('Dekking', 13);
      type('Dekking', 'B13', 'P2-K1-W1');
      type('Dekking', 'G13', '●');
    },
    found: ['error coverage/foreign-profile Dekking!B13'],
  },
  {
    rule: 'coverage/unknown-code',
    defect: 'a code that is not in the dossier is typed into the matrix with a mark',
    make: ({ insertRow, type }) => {
      insertRow('Dekking', 13);
      type('Dekking', 'B13', 'P1-K1-W2');
      type('Dekking', 'G13', '●');
    },
    found: ['error coverage/unknown-code Dekking!B13'],
  },
  {
    rule: 'coverage/mapping-other-dossier',
    defect: 'the document maps a certificate of another dossier',
    base: 'mapping of another dossier',
    found: ['error coverage/mapping-other-dossier Dekking!B12'],
  },
  {
    rule: 'coverage/mapping-other-dossier',
    reason: 'crebo-unknown',
    defect: 'the document maps a certificate without saying of which qualification',
    base: 'mapping without crebo',
    found: ['error unclear(crebo-unknown) coverage/mapping-other-dossier Dekking!B12'],
  },
];
