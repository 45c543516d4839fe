import fc from 'fast-check';
import type { EndingDate, Entered } from '../../../../src/core/exam/diploma/diploma-record';
import { retentionOf } from '../../../../src/core/exam/retention/due-for-removal';
import { dayAfter, monthsLater } from '../../../../src/core/exam/retention/later-date';
import { entered, missing, unread } from '../diploma/facts';

const ending = (over: Partial<Record<EndingDate, Entered<string>>>) => ({
  diplomaOn: missing,
  leftOn: missing,
  appealUntil: missing,
  ...over,
});

test.each([
  ['2025-01-15', 18, '2026-07-15'],
  ['2024-08-31', 18, '2026-02-28'],
  ['2022-08-31', 18, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-12-31', 1, '2026-01-31'],
  ['2025-10-31', 1, '2025-11-30'],
  ['2025-07-01', 6, '2026-01-01'],
  ['1999-08-30', 6, '2000-02-29'],
  ['2099-08-30', 6, '2100-02-28'],
  ['2025-01-01', 1_000_000, '9999-12-31'],
])('%s and %i months is %s', (date, months, later) => {
  expect(monthsLater(date, months)).toBe(later);
});

test('the day after is the one the calendar of the machine gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const at = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
      expect(dayAfter(at(day))).toBe(at(day + 1));
    }),
  );
});

test.each([
  ['the day before', '2026-07-14', 'not-yet'],
  ['the day itself', '2026-07-15', 'due'],
  ['later', '2030-01-01', 'due'],
])('eighteen months after the diploma: %s', (_, today, state) => {
  expect(retentionOf(ending({ diplomaOn: entered('2025-01-15') }), 18, today)).toEqual({
    since: '2025-01-15',
    dueOn: '2026-07-15',
    state,
    reason: 'since-diploma',
  });
});

test('who left without a diploma is kept from the day of leaving; with both dates the diploma counts', () => {
  const left = entered('2024-01-31');
  expect(retentionOf(ending({ leftOn: left }), 18, '2026-01-01')).toMatchObject({
    dueOn: '2025-07-31',
    state: 'due',
    reason: 'since-leaving',
  });
  expect(retentionOf(ending({ leftOn: left, diplomaOn: entered('2025-01-15') }), 18, '2026-01-01')).toMatchObject({
    since: '2025-01-15',
    state: 'not-yet',
  });
});

test.each([
  ['2026-07-14', 'not-yet'],
  ['2026-07-15', 'appeal'],
  ['2026-12-31', 'appeal'],
  ['2027-01-01', 'due'],
])('an appeal to the end of 2026 keeps the data through its last day: on %s %s', (today, state) => {
  const dates = ending({ diplomaOn: entered('2025-01-15'), appealUntil: entered('2026-12-31') });
  expect(retentionOf(dates, 18, today)).toMatchObject({ dueOn: '2027-01-01', state });
});

test('an appeal that ends before the time of keeping does not change it', () => {
  const dates = ending({ diplomaOn: entered('2025-01-15'), appealUntil: entered('2025-06-01') });
  expect(retentionOf(dates, 18, '2026-07-15')).toMatchObject({ dueOn: '2026-07-15', state: 'due' });
});

test.each<[string, Partial<Record<EndingDate, Entered<string>>> | null, string]>([
  ['nothing is entered', null, 'date-missing'],
  ['only an appeal is entered', { appealUntil: entered('2020-01-01') }, 'date-missing'],
  ['the diploma date is no date', { diplomaOn: unread('juli'), leftOn: entered('2020-01-01') }, 'date-unread'],
  ['the appeal is no date', { diplomaOn: entered('2020-01-01'), appealUntil: unread('ja') }, 'date-unread'],
])('nobody is due where %s', (_, dates, reason) => {
  expect(retentionOf(dates === null ? null : ending(dates), 18, '2030-01-01')).toMatchObject({
    dueOn: null,
    state: 'no-date',
    reason,
  });
});

test('a longer time of keeping or a longer appeal never makes somebody due sooner', () => {
  const date = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((found) => found.toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, date, fc.integer({ min: 1, max: 120 }), date, (diploma, appeal, months, today) => {
      const alone = retentionOf(ending({ diplomaOn: entered(diploma) }), months, today);
      const longer = retentionOf(ending({ diplomaOn: entered(diploma) }), months + 1, today);
      const held = retentionOf(ending({ diplomaOn: entered(diploma), appealUntil: entered(appeal) }), months, today);
      for (const each of [longer, held]) {
        expect((each.dueOn ?? '') >= (alone.dueOn ?? '')).toBe(true);
        if (each.state === 'due') expect(alone.state).toBe('due');
      }
    }),
  );
});
