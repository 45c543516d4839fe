import { diagnosticOf } from './run-task';
import { hasExamSheets, runningWrite } from './state';
import type { Store } from './store';
import type { UseCases } from './use-cases';

/** Quiet time after a change before the workbook is read again: people type several cells in a row. */
const QUIET = 800;
/** How long to wait before trying again while somebody is still typing in a cell. */
const TYPING = 2000;

/** Keeps the state of the pane equal to the workbook. */
export interface WorkbookWatch {
  /** Reads the workbook and checks it. Resolves when the state shows it; never rejects. */
  readonly refresh: () => Promise<void>;
  /** Listens for changes from now on; gives the way to stop. Never throws: it tries until Excel lets it listen. */
  readonly follow: () => () => Promise<void>;
}

/**
 * @param now the clock, in milliseconds since 1970.
 */
export function createWorkbookWatch(store: Store, useCases: UseCases, now: () => number): WorkbookWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading: Promise<void> | null = null;
  let again = false;

  /** One reading at a time; whoever asks meanwhile gets one more after it. */
  function refresh(): Promise<void> {
    if (reading !== null) {
      again = true;
      return reading;
    }
    reading = readUntilQuiet().finally(() => {
      reading = null;
    });
    return reading;
  }

  async function readUntilQuiet(): Promise<void> {
    do {
      again = false;
      await readOnce();
    } while (again);
  }

  async function readOnce(): Promise<void> {
    const before = store.getState().work.workbook;
    if (before.status !== 'done') store.dispatch({ type: 'started', task: 'workbook' });
    try {
      const { changes } = store.getState().assess;
      const opened = await useCases.readWorkbook();
      const { assess } = store.getState();
      if (before.status === 'done' && (assess.pending > 0 || assess.changes !== changes)) {
        // It was read before what was filled in meanwhile, and would show that as it was.
        schedule(QUIET);
        return;
      }
      store.dispatch({ type: 'finished', task: 'workbook', value: opened });
      const { book } = opened;
      if (book === null || !hasExamSheets(book)) {
        store.dispatch({ type: 'dismissed', task: 'checking' });
        return;
      }
      const findings = await useCases.check(book);
      store.dispatch({ type: 'finished', task: 'checking', value: { findings, at: now() } });
    } catch (error) {
      const diagnostic = diagnosticOf(error);
      if (diagnostic.code === 'workbook/cell-edit-mode' && before.status === 'done') {
        schedule(TYPING);
        return;
      }
      store.dispatch({ type: 'failed', task: 'workbook', diagnostic });
    }
  }

  function schedule(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A write of ours reads the workbook itself when it is done.
      if (runningWrite(store.getState()) === null) void refresh();
    }, wait);
  }

  function follow(): () => Promise<void> {
    let isStopped = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let stopListening: (() => Promise<void>) | null = null;
    const listen = async (): Promise<void> => {
      try {
        const stop = await useCases.watch(() => schedule(QUIET));
        if (isStopped) await stop();
        else stopListening = stop;
      } catch {
        // Somebody is typing in a cell, or Excel is busy: nothing a person has to know.
        if (!isStopped) retry = setTimeout(() => void listen(), TYPING);
      }
    };
    void listen();
    return async () => {
      isStopped = true;
      clearTimeout(timer);
      clearTimeout(retry);
      await stopListening?.();
    };
  }

  return { refresh, follow };
}
