import type { Mutation } from './mutation';

const approved = 'the form was approved otherwise';

export const formMutations: readonly Mutation[] = [
  {
    rule: 'form/level-descriptor-missing',
    defect: 'the descriptor of a level is emptied',
    make: ({ clear }) => clear('Beoordeling PVB1', 'D56'),
    found: [
      'error form/changed-after-approval Beoordeling PVB1!D56',
      'warning form/level-descriptor-missing Beoordeling PVB1!D56',
    ],
    follows: { 'form/changed-after-approval': approved },
  },
  {
    rule: 'form/level-descriptor-missing',
    defect: 'two levels of a row are described alike',
    make: ({ type }) => {
      type('Beoordeling PVB1', 'E56', 'stelt het zadel op de juiste hoogte');
      type('Beoordeling PVB1', 'F56', 'Stelt het zadel  op de juiste hoogte');
    },
    found: [
      'error form/changed-after-approval Beoordeling PVB1!E56',
      'warning form/level-descriptor-missing Beoordeling PVB1!F56',
    ],
    follows: { 'form/changed-after-approval': approved },
  },
  {
    rule: 'form/level-descriptor-missing',
    reason: 'says-nothing',
    defect: 'the descriptor of a level is yet to come',
    make: ({ type }) => type('Beoordeling PVB1', 'D56', 'volgt'),
    found: [
      'error form/changed-after-approval Beoordeling PVB1!D56',
      'warning unclear(says-nothing) form/level-descriptor-missing Beoordeling PVB1!D56',
    ],
    follows: { 'form/changed-after-approval': approved },
  },
  {
    rule: 'form/duplicate-criterion',
    defect: 'a row of the form is copied below itself',
    make: ({ duplicateRow }) => duplicateRow('Beoordeling PVB1', 53),
    found: [
      'error form/duplicate-criterion Beoordeling PVB1!C54',
      'error unclear(formula-differs) form/formula-overwritten Beoordeling PVB1!AF50',
      'error unclear(formula-differs) form/formula-overwritten Beoordeling PVB1!V52',
      'error unclear(formula-differs) form/formula-overwritten Beoordeling PVB1!V53',
      'error unclear(formula-differs) form/formula-overwritten Beoordeling PVB1!J54',
      'error form/changed-after-approval Beoordeling PVB1!C54',
    ],
    follows: {
      'form/changed-after-approval': approved,
      'form/formula-overwritten': 'the formulas of the work process leave out a copy that stands below its last row',
    },
  },
  {
    rule: 'form/duplicate-criterion',
    reason: 'same-text',
    defect: 'a row of the school’s own is given the text of a row of the dossier',
    base: 'own row',
    make: ({ type }) => type('Beoordeling PVB2', 'C53', 'Houdt rekening met de conditie van de huurder.'),
    found: ['error unclear(same-text) form/duplicate-criterion Beoordeling PVB2!C53'],
  },
  {
    rule: 'form/criterion-not-traceable',
    defect: 'a row is typed on the form',
    make: ({ insertRow, type }) => {
      insertRow('Beoordeling PVB1', 53);
      type('Beoordeling PVB1', 'C53', 'draagt een helm');
      type('Beoordeling PVB1', 'I53', 1);
    },
    found: [
      'error form/criterion-not-traceable Beoordeling PVB1!C53',
      'error form/changed-after-approval Beoordeling PVB1!C53',
      'warning form/level-descriptor-missing Beoordeling PVB1!D53',
    ],
    follows: {
      'form/changed-after-approval': approved,
      'form/level-descriptor-missing': 'a row that was typed has no descriptors',
    },
  },
  {
    rule: 'form/criterion-not-traceable',
    reason: 'partly-traceable',
    defect: 'a merged row also counts for an indicator that is not in the dossier',
    make: ({ type }) => type('Beoordeling PVB1', 'AI53', '["k1-w1-b","weg"]'),
    found: [
      'error unclear(partly-traceable) form/criterion-not-traceable Beoordeling PVB1!C53',
      'error form/changed-after-approval Beoordeling PVB1!C53',
    ],
    follows: { 'form/changed-after-approval': approved },
  },
  {
    rule: 'form/formula-overwritten',
    defect: 'the outcome of the exam’s own form is typed over',
    make: ({ type }) => type('Beoordeling PVB1', 'D16', 'V'),
    found: ['error form/formula-overwritten Beoordeling PVB1!D16'],
  },
  {
    rule: 'form/formula-overwritten',
    defect: 'what Dekking says of a work process and of its core task is typed over',
    make: ({ type, clear }) => {
      type('Dekking', 'J8', '2 van 2 · 100 %');
      type('Dekking', 'J9', 'gedekt');
      clear('Dekking', 'I9');
    },
    found: ['error form/formula-overwritten Dekking!J8', 'error form/formula-overwritten Dekking!I9'],
  },
  {
    rule: 'form/formula-overwritten',
    defect: 'the outcome of a candidate’s form is typed over',
    make: ({ type }) => type('PVB1 1002', 'D16', 'G'),
    found: ['error form/formula-overwritten PVB1 1002!D16'],
  },
  {
    rule: 'form/formula-overwritten',
    reason: 'formula-differs',
    defect: 'the number of unrated rows is counted over fewer cells',
    make: ({ type }) => type('Beoordeling PVB1', 'L18', '=SUM(AA52:AA56)'),
    found: ['error unclear(formula-differs) form/formula-overwritten Beoordeling PVB1!L18'],
  },
  {
    rule: 'form/outdated',
    defect: 'PVB2 is called otherwise in the plan',
    make: ({ type }) => type('Examenplan', 'C8', 'Adviseren op maat'),
    found: ['warning form/outdated Beoordeling PVB2!B2', 'warning form/outdated PVB2 1002!B2'],
  },
  {
    rule: 'form/outdated',
    reason: 'plan-unreadable',
    defect: 'the kind of PVB2 cannot be read in the plan',
    make: ({ type }) => type('Examenplan', 'D8', 'route lopen'),
    found: [
      'error unclear(form-unreadable) coverage/work-process-only-by-knowledge-exam Dekking!B12',
      'error form/changed-after-approval Examenplan!D8',
      'warning unclear(plan-unreadable) form/outdated Beoordeling PVB2!B2',
      'warning unclear(plan-unreadable) form/outdated PVB2 1002!B2',
    ],
    follows: {
      'coverage/work-process-only-by-knowledge-exam': 'whether behaviour can be shown in the exam cannot be seen',
      'form/changed-after-approval': approved,
    },
  },
  {
    rule: 'form/changed-after-approval',
    defect: 'a row of the form weighs more',
    make: ({ type }) => type('Beoordeling PVB1', 'I52', 2),
    found: ['error form/changed-after-approval Beoordeling PVB1!I52'],
  },
  {
    rule: 'form/changed-after-approval',
    defect: 'a descriptor on a candidate’s form reads otherwise',
    make: ({ type }) => type('PVB1 1002', 'D52', 'vraagt niets'),
    found: ['error form/changed-after-approval PVB1 1002!D52'],
  },
  {
    rule: 'form/changed-after-approval',
    reason: 'not-recorded',
    defect: 'the line about the approval of PVB2 is deleted',
    make: ({ deleteRow }) => deleteRow('Vaststelling', 7),
    found: ['error unclear(not-recorded) form/changed-after-approval Examenplan!L8'],
  },
  {
    rule: 'form/changed-after-approval',
    reason: 'version-differs',
    defect: 'another version is typed into the plan',
    make: ({ type }) => type('Examenplan', 'M8', '2.0'),
    found: ['error unclear(version-differs) form/changed-after-approval Examenplan!M8'],
  },
  {
    rule: 'form/changed-after-approval',
    reason: 'status-differs',
    defect: 'another status is typed into the plan',
    make: ({ type }) => type('Examenplan', 'L8', 'concept'),
    found: ['error unclear(status-differs) form/changed-after-approval Examenplan!L8'],
  },
  {
    rule: 'form/instructions-missing',
    defect: 'the instructions on the form of PVB2 are emptied',
    make: ({ clear }) => clear('Beoordeling PVB2', 'C25'),
    found: [
      'error form/changed-after-approval Beoordeling PVB2!C25',
      'warning form/instructions-missing Beoordeling PVB2!C25',
    ],
    follows: { 'form/changed-after-approval': 'conditions are part of what was approved' },
  },
  {
    rule: 'form/instructions-missing',
    reason: 'says-nothing',
    defect: 'the instructions on the form of PVB2 are yet to come',
    make: ({ type }) => type('Beoordeling PVB2', 'C25', 'n.v.t.'),
    found: [
      'error form/changed-after-approval Beoordeling PVB2!C25',
      'warning unclear(says-nothing) form/instructions-missing Beoordeling PVB2!C25',
    ],
    follows: { 'form/changed-after-approval': 'conditions are part of what was approved' },
  },
];
