import type { RemovalWish } from '../../core/exam/retention/choose-removed';
import type { RetentionUseCases } from '../retention/retention-use-cases';
import { putAwayOutcomes } from './put-away';
import type { TaskRunner } from './run-task';
import type { TaskId } from './state';
import type { Store } from './store';
import { valueOf } from './work';

/** Everything a person can do about data of candidates who are due. */
export interface RetentionSession {
  /** Shows what removing would come to. */
  readonly foresee: (wish: RemovalWish) => Promise<void>;
  /** Removes what is shown. */
  readonly remove: () => Promise<void>;
}

/** @param write runs a task and reads the workbook afterwards. */
export function createRetentionSession(
  store: Store,
  tasks: TaskRunner,
  useCases: RetentionUseCases,
  write: (task: TaskId, work: Parameters<TaskRunner['run']>[1]) => Promise<void>,
): RetentionSession {
  return {
    foresee: async (wish) => {
      putAwayOutcomes(store);
      await tasks.run('foreseeing', async (options) => ({
        type: 'finished',
        task: 'foreseeing',
        value: await useCases.foresee(wish, options),
      }));
    },
    remove: async () => {
      const foreseen = valueOf(store.getState().work.foreseeing);
      if (foreseen === null) return;
      await write('removing', async (options) => ({
        type: 'finished',
        task: 'removing',
        value: await useCases.remove(foreseen, options),
      }));
    },
  };
}
