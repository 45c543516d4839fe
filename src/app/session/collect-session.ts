import type { ChosenFile, CollectUseCases } from '../collect/collect-use-cases';
import { putAwayOutcomes } from './put-away';
import type { TaskRunner } from './run-task';
import { bookOf } from './state';
import type { TaskId } from './state';
import type { Store } from './store';
import { valueOf } from './work';

/** Everything a person can do about forms that came back. */
export interface CollectSession {
  /** Reads files and shows what collecting them would come to. */
  readonly look: (files: readonly ChosenFile[]) => Promise<void>;
  /** Collects the forms that are looked at. @param takes keys of values of theirs that count from now on. */
  readonly write: (takes: readonly string[]) => Promise<void>;
}

/** @param write runs a task and reads the workbook afterwards. */
export function createCollectSession(
  store: Store,
  tasks: TaskRunner,
  useCases: CollectUseCases,
  write: (task: TaskId, work: Parameters<TaskRunner['run']>[1]) => Promise<void>,
): CollectSession {
  return {
    look: async (files) => {
      const book = bookOf(store.getState());
      if (book === null || files.length === 0) return;
      putAwayOutcomes(store);
      await tasks.run('gathering', async (options) => ({
        type: 'finished',
        task: 'gathering',
        value: await useCases.look(files, book, options),
      }));
    },
    write: async (takes) => {
      const returned = valueOf(store.getState().work.gathering);
      if (returned === null) return;
      await write('collecting', async (options) => ({
        type: 'finished',
        task: 'collecting',
        value: await useCases.write(returned, takes, options),
      }));
    },
  };
}
