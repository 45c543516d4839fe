import type { AdoptWish } from '../adopt/adopt-in';
import type { AdoptUseCases } from '../adopt/adopt-use-cases';
import { putAwayOutcomes } from './put-away';
import type { TaskRunner } from './run-task';
import type { TaskId } from './state';
import type { Store } from './store';

/** Everything a person can do about results. */
export interface AdoptSession {
  /** @param seen the results that were shown (AdoptionJudged.results). */
  readonly adopt: (wish: AdoptWish, seen: readonly string[]) => Promise<void>;
  /** Makes the sheet that says how far assessors agree. */
  readonly writeAgreement: () => Promise<void>;
  /** Makes or updates the sheet with the requirements for the diploma. */
  readonly writeDiploma: () => Promise<void>;
}

/** @param write runs a task and reads the workbook afterwards. */
export function createAdoptSession(
  store: Store,
  useCases: AdoptUseCases,
  write: (task: TaskId, work: Parameters<TaskRunner['run']>[1]) => Promise<void>,
): AdoptSession {
  return {
    adopt: async (wish, seen) => {
      putAwayOutcomes(store);
      await write('adopting', async (options) => ({
        type: 'finished',
        task: 'adopting',
        value: await useCases.adopt(wish, seen, options),
      }));
    },
    writeAgreement: async () => {
      putAwayOutcomes(store);
      await write('measuring', async (options) => ({
        type: 'finished',
        task: 'measuring',
        value: await useCases.writeAgreement(options),
      }));
    },
    writeDiploma: async () => {
      putAwayOutcomes(store);
      await write('weighing', async (options) => ({
        type: 'finished',
        task: 'weighing',
        value: await useCases.writeDiploma(options),
      }));
    },
  };
}
