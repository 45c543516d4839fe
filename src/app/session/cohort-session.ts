import type { CohortUseCases, LastYearFile } from '../cohort/cohort-use-cases';
import type { TaskRunner } from './run-task';
import type { TaskId } from './state';
import type { Store } from './store';

/** Everything a person can do to begin with last year's workbook. */
export interface CohortSession {
  /** Shows what would come along. @param load gives the file. */
  readonly look: (load: () => Promise<LastYearFile>) => Promise<void>;
  /** Puts it into this workbook. */
  readonly begin: (cohort: string) => Promise<void>;
}

/** @param write runs a task and reads the workbook afterwards. */
export function createCohortSession(
  store: Store,
  tasks: TaskRunner,
  useCases: CohortUseCases,
  write: (task: TaskId, work: Parameters<TaskRunner['run']>[1]) => Promise<void>,
): CohortSession {
  /** The file that was looked at last. Its bytes are no state: nothing shows them. */
  let last: LastYearFile | null = null;
  return {
    look: async (load) => {
      await tasks.run('lookingBack', async (options) => {
        const file = await load();
        const value = await useCases.look(file, options);
        last = file;
        return { type: 'finished', task: 'lookingBack', value };
      });
    },
    begin: async (cohort) => {
      const file = last;
      if (file === null || store.getState().work.lookingBack.status !== 'done') return;
      await write('beginning', async (options) => ({
        type: 'finished',
        task: 'beginning',
        value: await useCases.begin(file, cohort, options),
      }));
    },
  };
}
