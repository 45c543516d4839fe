import type { Mutation } from './mutation';

const recorded = 'the register still has the result of the complete form';

export const ratingMutations: readonly Mutation[] = [
  {
    rule: 'rating/incomplete',
    defect: 'a level is emptied on a candidate’s form that was handed in',
    base: 'not adopted',
    make: ({ clear }) => clear('PVB1 1002', 'K52'),
    found: ['error rating/incomplete PVB1 1002!K52'],
  },
  {
    rule: 'rating/incomplete',
    defect: 'a level is emptied among the collected ratings',
    base: 'not adopted',
    make: ({ clear }) => clear('Beoordelingen', 'K8'),
    found: ['error rating/incomplete Beoordelingen!K8', 'error result/mark-differs-from-levels Register!K5'],
    follows: { 'result/mark-differs-from-levels': recorded },
  },
  {
    rule: 'rating/incomplete',
    defect: 'the points of a topic are emptied on a candidate’s form that was handed in',
    base: 'not adopted',
    make: ({ clear }) => clear('KEX 1002', 'G43'),
    found: ['error rating/incomplete KEX 1002!G43'],
  },
  {
    rule: 'rating/invalid-level',
    defect: 'a level that is none is typed among the collected ratings',
    base: 'not adopted',
    make: ({ type }) => type('Beoordelingen', 'I8', 'ZG'),
    found: [
      'error rating/incomplete Beoordelingen!I8',
      'error rating/invalid-level Beoordelingen!I8',
      'error result/mark-differs-from-levels Register!K5',
    ],
    follows: {
      'rating/incomplete': 'what is no level is no rating, and the form was handed in',
      'result/mark-differs-from-levels': recorded,
    },
  },
  {
    rule: 'rating/motivation-missing',
    defect: 'the motivation of an O is emptied on a candidate’s form',
    base: 'not adopted',
    make: ({ clear }) => clear('PVB1 1002', 'L53'),
    found: ['error rating/motivation-missing PVB1 1002!L53'],
  },
  {
    rule: 'rating/assessors-far-apart',
    defect: 'one assessor gives an O and the other a G',
    base: 'not adopted',
    make: ({ type }) => type('PVB1 1002', 'M53', 'G'),
    found: ['warning rating/assessors-far-apart PVB1 1002!K53'],
  },
  {
    rule: 'rating/not-agreed',
    defect: 'the agreed level is emptied where assessors differ',
    base: 'not adopted',
    make: ({ clear }) => clear('PVB1 1002', 'O53'),
    found: ['warning rating/not-agreed PVB1 1002!O53'],
  },
  {
    rule: 'rating/agreed-outside-range',
    defect: 'the agreed level is higher than either assessor gave',
    base: 'not adopted',
    make: ({ type }) => type('PVB1 1002', 'O53', 'G'),
    found: ['warning rating/agreed-outside-range PVB1 1002!O53'],
  },
  {
    rule: 'rating/same-assessor-twice',
    defect: 'both assessors of a candidate’s form are one person',
    base: 'not adopted',
    make: ({ type }) => type('PVB1 1002', 'L8', 's. wielinga'),
    found: ['error rating/same-assessor-twice PVB1 1002!L8'],
  },
  {
    rule: 'rating/same-assessor-twice',
    reason: 'names-alike',
    defect: 'both assessors of a candidate’s form may be one person',
    base: 'not adopted',
    make: ({ type }) => type('PVB1 1002', 'L8', 'Sanne Wielinga'),
    found: ['error unclear(names-alike) rating/same-assessor-twice PVB1 1002!L8'],
  },
  {
    rule: 'rating/low-agreement',
    defect: 'what one assessor finds good enough the other does not, on every form',
    base: 'low agreement',
    found: ['warning rating/low-agreement Examenplan!B6', 'warning rating/low-agreement Examenplan!B8'],
  },
];
