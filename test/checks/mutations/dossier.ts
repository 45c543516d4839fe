import type { Mutation } from './mutation';

export const dossierMutations: readonly Mutation[] = [
  {
    rule: 'dossier/expired',
    defect: 'a candidate did PVB2 after the end of the programme, by the form',
    base: 'not adopted',
    make: ({ type }) => type('PVB2 1002', 'D9', '2033-01-10'),
    found: ['warning dossier/expired PVB2 1002!D9'],
  },
  {
    rule: 'dossier/expired',
    defect: 'a candidate did PVB2 after the end of the programme, by the register',
    base: 'not adopted',
    make: ({ type }) => type('Register', 'I7', '2033-01-10'),
    found: ['warning dossier/expired Register!I7'],
  },
  {
    rule: 'dossier/expired',
    defect: 'a candidate is enrolled in another qualification, by the list',
    base: 'not adopted',
    make: ({ type }) => type('Kandidaten', 'F6', '99012'),
    found: ['warning dossier/expired Kandidaten!F6'],
  },
  {
    rule: 'dossier/expired',
    reason: 'no-end',
    defect: 'the document gives no end of the programme, and an exam was held',
    base: 'no end of the programme',
    make: ({ type }) => type('Beoordeling PVB2', 'D9', '2026-10-15'),
    found: [
      'error plan/not-approved-at-exam-date Examenplan!P8',
      'warning unclear(no-end) dossier/expired Beoordeling PVB2!D9',
    ],
    follows: { 'plan/not-approved-at-exam-date': 'in this workbook nothing is approved yet' },
  },
  {
    rule: 'dossier/import-open-warnings',
    defect: 'the import of the document left warnings',
    base: 'open warnings',
    found: ['info dossier/import-open-warnings Dossier!B2'],
  },
];
