import { lastAdopter } from '../../core/exam/adopt/last-adopter';
import { readTypedDate } from '../../core/typed-date';
import type { ReportFileKind } from '../report/report-formats';
import type { ReportChoice, ReportUseCases } from '../report/report-use-cases';
import { today } from '../today';
import type { TaskRunner } from './run-task';
import type { SessionState, TaskId } from './state';
import { bookOf } from './state';
import type { ReportState } from './report-tasks';
import type { Store } from './store';

/** Everything a person can do about the report. */
export interface ReportSession {
  readonly wish: (change: Partial<ReportState>) => void;
  /** Works out what will be in it. */
  readonly look: () => Promise<void>;
  /** Puts the sheet Rapport into the workbook; a day that is none starts nothing. */
  readonly writeSheet: () => Promise<void>;
  /** Saves it as a file; likewise. */
  readonly saveAs: (kind: ReportFileKind) => Promise<void>;
}

/**
 * The name to begin with: what was said for a report, what was said where findings are accepted, or who adopted results
 * last. Usually it is the same committee again.
 */
export function makerOf(state: SessionState): string {
  const { report, findings } = state;
  if (report.by !== null) return report.by;
  if (findings.by !== '') return findings.by;
  const book = bookOf(state);
  return book === null ? '' : lastAdopter(book);
}

/** The day of the report as YYYY-MM-DD; null when what was typed is none. */
export function dayOf({ report }: SessionState): string | null {
  return report.on === null ? today() : (readTypedDate(report.on) ?? null);
}

/**
 * @param write runs a task and reads the workbook afterwards.
 * @param refresh reads the workbook: what is reported is what it says now.
 */
export function createReportSession(
  store: Store,
  tasks: TaskRunner,
  useCases: ReportUseCases,
  write: (task: TaskId, work: Parameters<TaskRunner['run']>[1]) => Promise<void>,
  refresh: () => Promise<void>,
): ReportSession {
  function choice(): ReportChoice | null {
    const state = store.getState();
    const on = dayOf(state);
    const by = makerOf(state).trim();
    return on === null
      ? null
      : { on, by: by === '' ? null : by, names: state.report.names, candidates: state.report.candidates };
  }
  async function bookNow() {
    if (store.getState().isBehind) await refresh();
    const book = bookOf(store.getState());
    if (book === null) throw new Error('there is no plan to report');
    return book;
  }
  function putAway(): void {
    const { work } = store.getState();
    const over = (['compiling', 'delivering'] as const).filter(
      (task) => work[task].status === 'done' || work[task].status === 'failed',
    );
    over.forEach((task) => store.dispatch({ type: 'dismissed', task }));
  }
  /** What was said is what the next one begins with, also where it was only shown. */
  function keepName({ by }: ReportChoice): void {
    store.dispatch({ type: 'report-wished', change: { by: by ?? '' } });
  }

  return {
    wish: (change) => store.dispatch({ type: 'report-wished', change }),
    look: async () => {
      const book = bookOf(store.getState());
      if (book === null) return;
      await tasks.run('surveying', async (options) => ({
        type: 'finished',
        task: 'surveying',
        value: await useCases.look(book, options),
      }));
    },
    writeSheet: async () => {
      const asked = choice();
      if (asked === null) return;
      putAway();
      keepName(asked);
      await write('compiling', async (options) => ({
        type: 'finished',
        task: 'compiling',
        value: await useCases.writeSheet(await bookNow(), asked, options),
      }));
    },
    saveAs: async (kind) => {
      const asked = choice();
      if (asked === null) return;
      putAway();
      keepName(asked);
      await tasks.run('delivering', async (options) => ({
        type: 'finished',
        task: 'delivering',
        value: await useCases.saveAs(await bookNow(), kind, asked, options),
      }));
    },
  };
}
