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

it('has who gave what on a row where assessors differ, and what they agreed; names that were typed are taken out', () => {
  const book = judgedAndCollected([{ candidate: '1001', levels: 'VO VV OO V-', names: ['N. Spaak', 'K. Trapper'] }]);
  const [form] = book.collected.forms;
  const [first = ''] = Object.keys(form?.filled ?? {}).flatMap((key) => /^level\.1@(.*)$/.exec(key)?.[1] ?? []);
  if (form === undefined) throw new Error('one form');
  const filled = {
    ...form.filled,
    [`motivation.2@${first}`]: 'K. Trapper zag geen historie.',
    [`agreed@${first}`]: 'V',
    [`agreedMotivation@${first}`]: 'Na overleg.',
  };
  const collected = { ...book.collected, forms: [{ ...form, filled }] };
  const wishes = { on: '2026-11-26', by: null, programVersion: '0.1.0', names: false, candidates: true };
  const { candidates } = reportOf({ ...book, collected }, wishes, defaultSettings);
  expect(candidates?.[0]?.attempts[0]?.rows.map(({ divided }) => divided)).toEqual([
    [
      { assessor: 1, level: 'V', motivation: null },
      { assessor: 2, level: 'O', motivation: 'A zag geen historie.' },
      { assessor: null, level: 'V', motivation: 'Na overleg.' },
    ],
    [],
    [],
    [],
  ]);
});

it('has what was entered for the diploma, and what the candidate is exempt from', () => {
  const book = judgedAndCollected([{ candidate: '1001', levels: 'VV VV VV VV', names: ['N. Spaak', 'K. Trapper'] }]);
  const none = { value: null, unread: null, place: null };
  const entered = nothingEntered('1001');
  const good = { ...none, value: { mark: 8, word: 'good' as const } };
  const record = {
    ...entered,
    placement: { ...none, value: false },
    generic: { ...entered.generic, dutch: good },
    electives: [{ number: 1, name: 'K. Trapper', namePlace: null, result: none, extra: { ...none, value: true } }],
  };
  const of = { candidate: '1001', part: null, date: '2026-09-01', ground: 'eerder diploma' };
  const exemptions = [
    { ...of, coreTask: 'Engels', further: 'english' as const },
    { ...of, coreTask: 'Loopbaan en burgerschap', further: 'citizenship' as const },
  ];
  const diploma = { sheet: 'Diploma-eisen', level: 3, records: [record], twice: new Set<string>() };
  const wishes = { on: '2026-11-26', by: null, programVersion: '0.1.0', names: false, candidates: true };
  const { candidates } = reportOf(
    { ...book, diploma, register: { ...book.register, exemptions } },
    wishes,
    defaultSettings,
  );
  expect(candidates?.[0]?.diploma.entered).toEqual({
    ...{ placement: false, citizenship: null, isExemptFromCitizenship: true },
    generic: [
      { part: 'dutch', result: { mark: 8, word: 'good' }, isExempt: false },
      { part: 'english', result: null, isExempt: true },
    ],
    electives: [{ number: 1, name: 'A', result: null, isExempt: false, isExtra: true }],
  });
});
