import { createSession } from '../../src/app/session/session';
import type { CommandHost, Enabled } from '../../src/commands/command-host';
import { keepEnabled } from '../../src/commands/keep-enabled';
import { bookWith, plan } from '../taskpane/example-book';
import { fakeWorkbook } from '../taskpane/fake-use-cases';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function hostThat(enableButtons: CommandHost['enableButtons']): CommandHost {
  return { enableButtons, enableMenuItems: null } as CommandHost;
}

test('an Excel that is building its ribbon is asked again, and told what holds by then', async () => {
  const fake = fakeWorkbook(null);
  const session = createSession(fake.useCases);
  const asked: Enabled[] = [];
  let isReady = false;
  const stop = keepEnabled(
    hostThat(async (buttons) => {
      asked.push(buttons);
      if (!isReady) throw new Error('not ready');
    }),
    session,
  );
  expect(asked).toEqual([]);
  await session.refresh();
  await jest.advanceTimersByTimeAsync(10);
  expect(asked).toHaveLength(1);
  fake.book = bookWith(plan.exams, 0);
  await session.refresh();
  isReady = true;
  await jest.advanceTimersByTimeAsync(2000);
  expect(asked).toHaveLength(2);
  expect(asked[1]).toMatchObject({ 'Dekkend.Check': true, 'Dekkend.Report': true, 'Dekkend.Assess': false });
  stop();
});

test('an Excel that never can is left alone after a while, until something changes', async () => {
  const fake = fakeWorkbook(null);
  const session = createSession(fake.useCases);
  let asked = 0;
  const stop = keepEnabled(
    hostThat(async () => {
      asked += 1;
      throw new Error('never');
    }),
    session,
  );
  await session.refresh();
  await jest.advanceTimersByTimeAsync(60_000);
  const before = asked;
  expect(before).toBeGreaterThan(1);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(before);
  fake.book = bookWith(plan.exams, 0);
  await session.refresh();
  await jest.advanceTimersByTimeAsync(10);
  expect(asked).toBe(before + 1);
  stop();
});
