import type { Desk } from '../desk';

export interface Progress {
  readonly done: (isUnreadable: boolean) => void;
  readonly end: () => void;
}

/** Too soon to tell how long the rest takes, in ms. */
const tooSoon = 2000;

/** Tells how far the checking of so many workbooks is; of a few there is nothing to tell. */
export function progressOf(
  count: number,
  { terminal, texts }: Pick<Desk, 'terminal' | 'texts'>,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let [done, unreadable] = [0, 0];
  return {
    done: (isUnreadable) => {
      done += 1;
      unreadable += isUnreadable ? 1 : 0;
      const passed = now() - start;
      const seconds = passed < tooSoon ? null : (passed / done / 1000) * (count - done);
      if (count > 2) terminal.progress?.(texts.folder.progress.line(done, count, unreadable, seconds));
    },
    end: () => terminal.progress?.(null),
  };
}
