import { diagnosticOf } from './run-task';
import { hasExamSheets, runningWrite } from './state';
import type { Store } from './store';
import type { UseCases } from './use-cases';
import { valueOf } from './work';

/** Quiet time after a change before the workbook is read again: people fill several cells in a row, and add-ins many. */
const QUIET = 300;
/** Where it never gets quiet, as with many people in one workbook, it is read all the same. */
const LATEST = 900;
/** How long to wait before trying again while somebody is still typing in a cell. */
const TYPING = 500;

/** Keeps the state of the pane equal to the workbook. */
export interface WorkbookWatch {
  /** Reads the workbook and checks it. Resolves when the state shows it; never rejects. */
  readonly refresh: () => Promise<void>;
  /**
   * Listens for changes from now on; gives the way to stop. Never throws: it tries until Excel lets it listen. What is
   * read after this is read with the ears open.
   */
  readonly follow: () => () => Promise<void>;
}

/**
 * @param now the clock, in milliseconds since 1970.
 */
export function createWorkbookWatch(store: Store, useCases: UseCases, now: () => number): WorkbookWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading: Promise<void> | null = null;
  let again = false;
  let listening: Promise<unknown> = Promise.resolve();
  /** How many changes were told, and when the first was that is not shown yet; null = all are. */
  let changes = 0;
  let since: number | null = null;

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
    await listening;
    const seen = changes;
    try {
      const { changes: filled } = store.getState().assess;
      const read = await useCases.readWorkbook();
      const { assess } = store.getState();
      if (before.status === 'done' && (assess.pending > 0 || assess.changes !== filled)) {
        // It was read before what was filled in meanwhile, and would show that as it was.
        schedule(QUIET);
        return;
      }
      const { book, diagnostics, migration, lastStep } = read;
      // Until it is known which forms no longer fit, those are told that did not before.
      const known = valueOf(before)?.outdatedForms.filter((sheet) => book?.forms.some((form) => form.sheet === sheet));
      store.dispatch({
        type: 'finished',
        task: 'workbook',
        value: { book, diagnostics, migration, lastStep, outdatedForms: known ?? [] },
      });
      if (book === null || !hasExamSheets(book)) store.dispatch({ type: 'dismissed', task: 'checking' });
      else await check(book);
      caughtUp(seen);
      tellOutdated(await read.findOutdated(() => changes === seen && !again));
    } catch (error) {
      const diagnostic = diagnosticOf(error);
      if (diagnostic.code === 'workbook/cell-edit-mode' && before.status === 'done') {
        schedule(TYPING);
        return;
      }
      store.dispatch({ type: 'failed', task: 'workbook', diagnostic });
      // What was found before is not known to be right any more.
      store.dispatch({ type: 'dismissed', task: 'checking' });
      caughtUp(seen);
    }
  }

  async function check(book: Parameters<UseCases['check']>[0]): Promise<void> {
    try {
      const findings = await useCases.check(book);
      store.dispatch({ type: 'finished', task: 'checking', value: { findings, at: now() } });
    } catch (error) {
      store.dispatch({ type: 'failed', task: 'checking', diagnostic: diagnosticOf(error) });
    }
  }

  function tellOutdated(outdatedForms: readonly string[] | null): void {
    const opened = valueOf(store.getState().work.workbook);
    if (opened === null || outdatedForms === null || opened.outdatedForms.join('\n') === outdatedForms.join('\n'))
      return;
    store.dispatch({ type: 'finished', task: 'workbook', value: { ...opened, outdatedForms } });
  }

  /** @param seen how many changes had been told when the reading began: what came later is not in it. */
  function caughtUp(seen: number): void {
    if (changes !== seen) return;
    since = null;
    if (store.getState().isBehind) store.dispatch({ type: 'behind', isBehind: false });
  }

  function changed(): void {
    changes += 1;
    since ??= now();
    if (!store.getState().isBehind) store.dispatch({ type: 'behind', isBehind: true });
    schedule(Math.max(0, Math.min(QUIET, since + LATEST - now())));
  }

  function shown(sheet: string): void {
    if (store.getState().activeSheet !== sheet) store.dispatch({ type: 'sheet-shown', sheet });
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
    const listen = async (): Promise<boolean> => {
      try {
        const stop = await useCases.watch(changed, shown);
        if (isStopped) await stop();
        else stopListening = stop;
        return !isStopped;
      } catch {
        // Somebody is typing in a cell, or Excel is busy: nothing a person has to know.
        if (!isStopped) retry = setTimeout(() => void listenLate(), TYPING);
        return false;
      }
    };
    const listenLate = async (): Promise<void> => {
      // What changed meanwhile was not heard.
      if (await listen()) void refresh();
    };
    listening = listen();
    return async () => {
      isStopped = true;
      clearTimeout(timer);
      clearTimeout(retry);
      await stopListening?.();
    };
  }

  return { refresh, follow };
}
