import { acceptedAs, acceptedOtherwise } from '../../../../src/core/checks/accept/accepted-as';
import type { DiagnosticData } from '../../../../src/core/diagnostics/diagnostic';

const by = { key: 'rule#x', by: 'C. Rood', reason: 'besproken', date: '2026-11-02' };

/** Whether an acceptance of what was `then` still holds for what is `now`. */
function holds(then: DiagnosticData, now: DiagnosticData): boolean {
  const accepted = { ...by, as: acceptedAs({ verdict: 'unmet', data: then }) };
  return acceptedOtherwise(accepted, { verdict: 'unmet', data: now }) === null;
}

it.each<[string, DiagnosticData, DiagnosticData]>([
  ['the same', { found: 0 }, { found: 0 }],
  ['another place', { sheet: 'Dekking', cell: 'C7', row: 'B12' }, { sheet: 'Dekking 2', cell: 'D9', row: 'B14' }],
  ['another name of the exam', { exam: 'PVB1', found: 0 }, { exam: 'Proeve 1', found: 0 }],
  ['other white space', { text: 'legt  uit' }, { text: 'legt uit' }],
  ['another guess at what was meant', { exam: 'PVB9', nearest: null }, { exam: 'PVB9', nearest: 'PVB8' }],
  ['fewer rows', { rows: ['a', 'b', 'c'], others: 2 }, { rows: ['c', 'a'], others: 1 }],
  ['a fact that is told only now and says nothing', { found: 0 }, { found: 0, other: null }],
])('an acceptance holds for %s', (_words, then, now) => expect(holds(then, now)).toBe(true));

it.each<[string, DiagnosticData, DiagnosticData]>([
  ['a worse value', { found: 0 }, { found: 150 }],
  ['a lower sum', { sum: 99 }, { sum: 50 }],
  ['another row', { rows: ['a', 'b'] }, { rows: ['a', 'c'] }],
  ['one row more', { rows: ['a'] }, { rows: ['a', 'b'] }],
  ['fewer rows and a number that rose', { rows: ['a', 'b'], unrated: 2 }, { rows: ['a'], unrated: 3 }],
  ['other words', { after: 'kort' }, { after: 'lang' }],
  ['yes instead of no', { handedIn: false }, { handedIn: true }],
])('an acceptance does not hold for %s', (_words, then, now) => expect(holds(then, now)).toBe(false));

it('does not hold when a person had to look and now it is certain, or for another reason', () => {
  const accepted = { ...by, as: acceptedAs({ verdict: 'unclear', reason: 'typed', data: {} }) };
  expect(acceptedOtherwise(accepted, { verdict: 'unmet', data: {} })).toMatchObject({ by: 'C. Rood' });
  expect(acceptedOtherwise(accepted, { verdict: 'unclear', reason: 'lost', data: {} })).not.toBeNull();
  expect(acceptedOtherwise(accepted, { verdict: 'unclear', reason: 'typed', data: {} })).toBeNull();
});

it('of before, which does not know what it was about, holds', () => {
  expect(acceptedOtherwise(by, { verdict: 'unmet', data: { found: 150 } })).toBeNull();
});
