import { candidatesWith, judgedAndCollected, judgedOnSheets } from '../exam/agreement/judged-book';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { check } from '../../../src/core/checks/engine';
import { findingsOf, sentencesOf } from './findings-of';

const repeated = (levels: string, times: number): readonly string[] => Array.from({ length: times }, () => levels);
const names = ['A. Zadel', 'B. Tak'];
const low = (book: ExamBook): readonly string[] => findingsOf(book).filter((line) => line.includes('low-agreement'));

/** Ten candidates: on the first row the two are at odds, on the second they agree. */
const atOdds = [...repeated('OG VV', 3), ...repeated('GO VV', 3), ...repeated('VO OO', 2), 'VV OO', 'GG VV'];

test.each([
  ['forms on sheets', judgedOnSheets],
  ['collected forms', judgedAndCollected],
] as const)('%s on which two assessors are at odds are one finding, at the exam in the plan', (_, bookWith) => {
  const sittings = candidatesWith(...atOdds.map((levels) => levels.slice(0, 2))).map((each) => ({ ...each, names }));
  expect(low(bookWith(sittings))).toEqual(['warning rating/low-agreement Examenplan!A5']);
});

test('the finding says how much, of how many, and on which row, with the pair in its data', () => {
  const sittings = candidatesWith(...atOdds).map((each) => ({ ...each, names }));
  const book = judgedOnSheets(sittings);
  const finding = check(book).find(({ rule }) => rule === 'rating/low-agreement');
  expect(finding?.data).toEqual({
    exam: 'PVB1',
    people: '',
    n: 10,
    agreement: 60,
    kappa: expect.any(Number),
    weightedKappa: expect.any(Number),
    minimumAgreement: 70,
    minimumKappa: 0.4,
    pairs: ['A. Zadel / B. Tak'],
    criteria: ['vraagt waarvoor de fiets nodig is'],
    criterionIds: [expect.any(String)],
  });
  const about = (language: 'nl' | 'en') => sentencesOf(book, language).find((sentence) => /kappa/.test(sentence));
  expect(about('nl')).toBe(
    'PVB1: de beoordelaars geven te vaak een ander niveau: 60 % gelijk en een gewogen kappa van −0,23 (10 kandidaten); ' +
      'het meest bij "vraagt waarvoor de fiets nodig is".',
  );
  expect(about('en')).toBe(
    'PVB1: the assessors give different levels too often: 60% alike and a weighted kappa of −0.23 (10 candidates); ' +
      'most on "vraagt waarvoor de fiets nodig is".',
  );
});

const plain = atOdds.map((levels) => levels.slice(0, 2));

test.each([
  ['nine candidates', judgedOnSheets(candidatesWith(...plain.slice(1)))],
  ['assessors who see each other', judgedOnSheets(candidatesWith(...plain), { ratingMode: 'shared' })],
  ['a low kappa with enough agreement', judgedOnSheets(candidatesWith(...repeated('VV', 10), 'VO', 'OV', 'VG', 'GV'))],
  [
    'little agreement with enough kappa',
    judgedOnSheets(candidatesWith('OO', 'GG', ...repeated('OV', 4), ...repeated('GG', 4))),
  ],
  ['hardly any spread', judgedOnSheets(candidatesWith(...repeated('VV', 18), 'VO', 'OV'), { minimumAgreement: 95 })],
  ['lower settings', judgedOnSheets(candidatesWith(...plain), { minimumKappa: 0, minimumAgreement: 10 })],
])('%s is no finding', (_, book) => {
  expect(low(book)).toEqual([]);
});

test('two people who are at odds are told where the others agree', () => {
  const agreed = [...repeated('OO', 15), ...repeated('VV', 15), ...repeated('GG', 15)];
  const book = judgedOnSheets([
    ...candidatesWith(...agreed).map((each) => ({
      ...each,
      candidate: `x${each.candidate}`,
      names: ['C. Bel', 'D. Slot'],
    })),
    ...candidatesWith(...plain).map((each) => ({ ...each, names })),
  ]);
  expect(low(book)).toHaveLength(1);
  const told = sentencesOf(book, 'nl').find((sentence) => /kappa/.test(sentence));
  expect(told).toMatch(
    /^PVB1: A\. Zadel en B\. Tak geven te vaak een ander niveau: 20 % gelijk .* \(10 kandidaten\)\.$/,
  );
});

test('the exam of a finding that left the plan is found where its levels were collected', () => {
  const book = judgedAndCollected(candidatesWith(...plain));
  const bySitting = new Map([['["e1","c1",1,"first"]', { 'level.1@k1': 'D9' }]]);
  const left = {
    ...book,
    exams: book.exams.filter(({ exam }) => exam.id !== 'e1'),
    ratingCells: { sheet: 'Beoordelingen', bySitting },
  };
  expect(low(left)).toEqual(['warning rating/low-agreement Beoordelingen!D9']);
});
