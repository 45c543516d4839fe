import fc from 'fast-check';
import { inOrder } from '../../../src/cli/check/in-order';

async function all<T>(outcomes: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

test('outcomes come in the order of the list, whatever is ready first, and no more are begun than asked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), async (delays, ahead) => {
      let [running, most] = [0, 0];
      const outcomes = inOrder([...delays.entries()], ahead, async ([index, delay]) => {
        running += 1;
        most = Math.max(most, running);
        for (let turn = 0; turn < delay; turn += 1) await Promise.resolve();
        running -= 1;
        return index;
      });
      expect(await all(outcomes)).toEqual(delays.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(ahead);
    }),
  );
});

test('a slow one holds up no other within what is begun', async () => {
  const begun: number[] = [];
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => (release = resolve));
  const outcomes = inOrder([0, 1, 2, 3], 3, async (item) => {
    begun.push(item);
    if (item === 0) await slow;
    return item;
  });
  const first = outcomes.next();
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  release();
  expect(await first).toEqual({ value: 0, done: false });
});

test('what goes wrong is thrown when its turn comes', async () => {
  const outcomes = inOrder([0, 1, 2], 3, async (item) => {
    if (item === 1) throw new Error('one');
    return item;
  });
  expect((await outcomes.next()).value).toBe(0);
  await expect(outcomes.next()).rejects.toThrow('one');
});
