import type { CandidateUseCases, HandOut } from '../candidates/candidate-use-cases';
import type { ListedCandidates } from '../candidates/candidate-list';
import type { ExemptionWish } from '../../core/exam/results/judge-exemption';
import type { WhereTheyDiffer } from '../../workbook/plan/candidates/plan-candidates';
import { putAwayOutcomes } from './put-away';
import type { TaskRunner } from './run-task';
import { bookOf } from './state';
import type { TaskId } from './state';
import type { Store } from './store';
import { valueOf } from './work';

/** Everything a person can do about candidates. */
export interface CandidateSession {
  /** @param load gives a pasted text, or the bytes of a file; what cannot be loaded shows like what cannot be read. */
  readonly list: (load: () => Promise<string | Uint8Array>) => Promise<void>;
  /** Puts the list that was read into the sheet Kandidaten. */
  readonly put: (whereTheyDiffer: WhereTheyDiffer) => Promise<void>;
  /** Makes the sheet without anybody on it, to be filled in there. */
  readonly makeEmptySheet: () => Promise<void>;
  readonly exempt: (wish: ExemptionWish) => Promise<void>;
  readonly makeSheets: (handOut: HandOut) => Promise<void>;
  readonly makeFiles: (handOut: HandOut) => Promise<void>;
  readonly makePaper: () => Promise<void>;
}

/** @param write runs a task and reads the workbook afterwards. */
export function createCandidateSession(
  store: Store,
  tasks: TaskRunner,
  useCases: CandidateUseCases,
  write: (task: TaskId, work: Parameters<TaskRunner['run']>[1]) => Promise<void>,
): CandidateSession {
  const put = (list: Pick<ListedCandidates, 'listed' | 'merge'>, whereTheyDiffer: WhereTheyDiffer): Promise<void> =>
    write('enrolling', async (options) => {
      const value = await useCases.put(list, whereTheyDiffer, options);
      return { type: 'finished', task: 'enrolling', value };
    });
  return {
    list: async (load) => {
      const book = bookOf(store.getState());
      if (book === null) return;
      putAwayOutcomes(store);
      await tasks.run('listing', async () => ({
        type: 'finished',
        task: 'listing',
        value: await useCases.list(await load(), book),
      }));
    },
    put: async (whereTheyDiffer) => {
      const list = valueOf(store.getState().work.listing);
      if (list !== null) await put(list, whereTheyDiffer);
    },
    makeEmptySheet: () => put({ listed: [], merge: { added: [], completed: [], differing: [], same: 0 } }, 'refuse'),
    exempt: async (wish) => {
      putAwayOutcomes(store);
      await write('exempting', async (options) => ({
        type: 'finished',
        task: 'exempting',
        value: await useCases.exempt(wish, options),
      }));
    },
    makeSheets: async (handOut) => {
      putAwayOutcomes(store);
      await write('distributing', async (options) => ({
        type: 'finished',
        task: 'distributing',
        value: await useCases.makeSheets(handOut, options),
      }));
    },
    makeFiles: async (handOut) => {
      putAwayOutcomes(store);
      await tasks.run('packing', async (options) => ({
        type: 'finished',
        task: 'packing',
        value: await useCases.makeFiles(handOut, options),
      }));
    },
    makePaper: () =>
      write('printing', async (options) => ({
        type: 'finished',
        task: 'printing',
        value: await useCases.makePaper(options),
      })),
  };
}
