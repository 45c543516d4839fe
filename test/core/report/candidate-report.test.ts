import type { Candidate } from '../../../src/core/exam/candidates/candidate';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { nothingEntered } from '../../../src/core/exam/diploma/diploma-record';
import { defaultSettings } from '../../../src/core/exam/settings';
import { reportOf } from '../../../src/core/report/make-report';
import { candidatesWith, judgedAndCollected } from '../exam/agreement/judged-book';

const nobodyKnown = (number: string): Candidate => ({
  number,
  name: null,
  startDate: '2025-08-01',
  cohort: null,
  crebo: null,
  group: null,
});

/** Somebody typed the name of an assessor where a mark for Nederlands belongs. */
function withNameTyped(): ExamBook {
  const book = judgedAndCollected(
    candidatesWith('VV VV VV VV').map((each) => ({ ...each, names: ['N. Spaak', 'K. Trapper'] })),
  );
  const [{ candidate } = { candidate: '' }] = candidatesWith('VV VV VV VV');
  const entered = nothingEntered(candidate);
  const dutch = { value: null, unread: 'vraag K. Trapper', place: null };
  return {
    ...book,
    diploma: {
      sheet: 'Diploma-eisen',
      level: 3,
      records: [{ ...entered, generic: { ...entered.generic, dutch } }],
      twice: new Set(),
    },
    candidates: [nobodyKnown(candidate)],
  };
}

it.each([
  [false, 'vraag A'],
  [true, 'vraag K. Trapper'],
])('says what is missing with names only where these are asked for (%s)', (names, expected) => {
  const wishes = { on: '2026-11-26', by: null, programVersion: '0.1.0', names, candidates: true };
  const { candidates } = reportOf(withNameTyped(), wishes, defaultSettings);
  const told = JSON.stringify(candidates?.map(({ diploma }) => diploma));
  expect(told).toContain(expected);
  expect(told.includes('Trapper')).toBe(names);
});

it('has every row of a form that was filled in, those without a level too, and of the others none', () => {
  const book = judgedAndCollected([
    { candidate: '1001', levels: 'VV --' },
    { candidate: '1002', levels: '-- --' },
  ]);
  const wishes = { on: '2026-11-26', by: null, programVersion: '0.1.0', names: false, candidates: true };
  const { candidates } = reportOf(book, wishes, defaultSettings);
  expect(candidates?.map(({ attempts }) => attempts.map(({ rows }) => rows.map(({ level }) => level)))).toEqual([
    [['V', null, null, null]],
    [[]],
  ]);
});
