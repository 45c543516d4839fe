import type { FindingUseCases } from '../findings/finding-use-cases';
import type { CellPlace } from '../../core/exam/cell-place';
import { keyOf } from '../../core/checks/accept/acceptance';
import { today } from '../today';
import type { FindingFilter } from './finding-filter';
import type { TaskRunner } from './run-task';
import type { TaskId } from './state';
import type { Store } from './store';
import type { WordedFinding } from './use-cases';
import { valueOf } from './work';

/** What the pane keeps about findings while it is open. */
export interface FindingsState {
  readonly filter: FindingFilter;
  /** Who accepted findings last: the name to begin with. */
  readonly by: string;
  /** The cell of which somebody asked what was found; null = none. */
  readonly asked: CellPlace | null;
}

/** Everything a person can do about findings. */
export interface FindingSession {
  readonly filter: (change: Partial<FindingFilter>) => void;
  /** Shows what was found about a cell; null = everything again. */
  readonly ask: (place: CellPlace | null) => void;
  /** Accepts findings that were shown, with today's date. */
  readonly accept: (findings: readonly WordedFinding[], by: string, reason: string) => Promise<void>;
  /** They count again. */
  readonly withdraw: (findings: readonly WordedFinding[]) => Promise<void>;
  /** Has findings repaired, as was offered. */
  readonly repair: (findings: readonly WordedFinding[]) => Promise<void>;
  /** Takes back what was repaired last. */
  readonly undo: () => Promise<void>;
}

/** @param write runs a task and reads the workbook afterwards. */
export function createFindingSession(
  store: Store,
  useCases: FindingUseCases,
  write: (task: TaskId, work: Parameters<TaskRunner['run']>[1]) => Promise<void>,
): FindingSession {
  const keysOf = (findings: readonly WordedFinding[]): readonly string[] =>
    findings.map(({ finding }) => keyOf(finding));
  return {
    filter: (change) => store.dispatch({ type: 'findings-filtered', change }),
    ask: (place) => {
      store.dispatch({ type: 'went', screen: 'checks' });
      store.dispatch({ type: 'cell-asked', place });
    },
    accept: async (findings, by, reason) => {
      store.dispatch({ type: 'acceptor-named', by });
      const deed = { kind: 'accept', wish: { by, reason, on: today() } } as const;
      await write('deciding', async (options) => ({
        type: 'finished',
        task: 'deciding',
        value: await useCases.decide(keysOf(findings), deed, options),
      }));
    },
    withdraw: async (findings) => {
      await write('deciding', async (options) => ({
        type: 'finished',
        task: 'deciding',
        value: await useCases.decide(keysOf(findings), { kind: 'withdraw' }, options),
      }));
    },
    repair: async (findings) => {
      const shown = new Map(
        findings.flatMap(({ finding, repair }) => (repair === null ? [] : [[keyOf(finding), repair.repair] as const])),
      );
      if (shown.size === 0) return;
      await write('repairing', async (options) => ({
        type: 'finished',
        task: 'repairing',
        value: await useCases.repair(shown, options),
      }));
    },
    undo: async () => {
      const done = valueOf(store.getState().work.repairing);
      if (done === null) return;
      await write('repairing', async (options) => ({
        type: 'finished',
        task: 'repairing',
        value: await useCases.undo(done, options),
      }));
    },
  };
}
