import { sheetTextsOf } from '../../language/sheet-texts-of';
import type { CellPlace } from '../../core/exam/cell-place';
import type { ExamBook } from '../../core/exam/exam-book';
import { neighbourOf, nextOpen } from '../../core/exam/assess/walk-rows';
import type { AssessState } from '../assess/assess-state';
import type { AssessedNow } from '../assess/assessed-now';
import { assessedNow } from '../assess/assessed-now';
import type { Fill } from '../assess/fill-field';
import { formOn } from '../assess/fill-field';
import type { FormField } from '../assess/form-field';
import { holds, textIn } from '../assess/form-field';
import { isToAssess } from '../assess/forms-to-assess';
import type { WalkedForm } from '../assess/walked-form';
import { lineOf, walkedForm } from '../assess/walked-form';
import { diagnosticOf } from './run-task';
import { bookOf, runningWrite } from './state';
import type { Store } from './store';

/** What assessing needs of the workbook. */
export interface AssessUseCases {
  /** Writes one field of a form, and nothing else. */
  readonly fill: (fill: Fill) => Promise<void>;
  /** Calls back with the active cell, now and whenever it is another one; gives the way to stop. */
  readonly watchSelection: (selected: (place: CellPlace) => void) => Promise<() => Promise<void>>;
}

/** Everything somebody who assesses can do. No method rejects: what goes wrong is in the state. */
export interface AssessSession {
  /** Shows a form at the first row without an answer. */
  readonly open: (sheet: string) => void;
  readonly beAssessor: (assessor: number) => void;
  /** @param row its key. */
  readonly goTo: (row: string) => void;
  readonly step: (steps: 1 | -1) => void;
  readonly goToNextUnanswered: () => void;
  readonly showInSheet: (shows: boolean) => void;
  /** Fills in a field of the form on a sheet; "" empties it. Resolves when it is written, or has failed. */
  readonly fill: (sheet: string, field: FormField, text: string) => Promise<void>;
  /** Gives the row that is shown a level, or takes it away with "". */
  readonly rate: (code: string) => Promise<void>;
  readonly handIn: (isDone: boolean) => Promise<void>;
  readonly dismiss: () => void;
  /** Goes where the cursor goes, from now on; gives the way to stop. */
  readonly followCursor: () => () => void;
}

/**
 * Assessing in the session of one pane. What is given shows at once and is written behind it, one field after the other;
 * what cannot be written shows again as it was, with the reason.
 * @param reveal shows a cell in the sheet. @param refresh reads the workbook, once somebody is done.
 */
export function createAssessSession(
  store: Store,
  useCases: AssessUseCases,
  reveal: (place: CellPlace) => Promise<void>,
  refresh: () => Promise<void>,
): AssessSession {
  let writing: Promise<void> = Promise.resolve();
  let revealing = 0;
  /** What is known to stand in the fields that are being written. */
  const written = new Map<string, string>();

  const book = (): ExamBook | null => bookOf(store.getState());
  const now = (): AssessedNow | null => {
    const current = book();
    return current === null ? null : assessedNow(current, store.getState().assess);
  };
  const walked = (): WalkedForm | null => {
    const current = book();
    return current === null ? null : walkedForm(current, store.getState().assess);
  };
  const change = (to: Partial<AssessState>): void => store.dispatch({ type: 'assessing', change: to });

  function goTo(row: string): void {
    change({ row });
    const there = walked();
    if (there === null || !store.getState().assess.showsInSheet) return;
    const cell = there.rows.find(({ key }) => key === there.at)?.cell ?? null;
    if (cell === null) return;
    revealing += 1;
    // Where the sheet cannot be shown now (somebody types in a cell) the pane still can.
    void reveal({ sheet: there.form.sheet, cell })
      .catch(() => undefined)
      .finally(() => (revealing -= 1));
  }

  function goToNextUnanswered(): void {
    const there = walked();
    const next = there === null ? null : nextOpen(there.rows, there.at);
    if (next !== null) goTo(next);
  }

  function fill(sheet: string, field: FormField, given: string): Promise<void> {
    const current = book();
    const form = current === null ? undefined : formOn(current, sheet);
    const text = given.trim();
    if (current === null || form === undefined || runningWrite(store.getState()) !== null) return Promise.resolve();
    if (holds(form, field, text)) return Promise.resolve();
    const name = nameOf(sheet, field);
    if (!written.has(name)) written.set(name, textIn(form, field));
    store.dispatch({ type: 'filled', sheet, field, text });
    const { pending, changes } = store.getState().assess;
    change({ pending: pending + 1, changes: changes + 1, failure: null });
    writing = writing.then(() => write({ book: current, sheet, field, text }));
    return writing;
  }

  async function write(what: Fill): Promise<void> {
    const name = nameOf(what.sheet, what.field);
    try {
      await useCases.fill(what);
      written.set(name, what.text);
    } catch (error) {
      const form = formOn(book() ?? what.book, what.sheet);
      // Unless something else was given meanwhile.
      if (form !== undefined && holds(form, what.field, what.text)) {
        store.dispatch({ type: 'filled', sheet: what.sheet, field: what.field, text: written.get(name) ?? '' });
      }
      change({ failure: diagnosticOf(error) });
    } finally {
      const { pending, changes } = store.getState().assess;
      if (pending === 1) written.clear();
      change({ pending: pending - 1, changes: changes + 1 });
    }
  }

  function selected({ sheet, cell }: CellPlace): void {
    const current = book();
    // What this pane selected itself comes back, perhaps when it is already further.
    if (current === null || revealing > 0) return;
    const form = formOn(current, sheet);
    if (form === undefined || !isToAssess(form)) return;
    const { assess } = store.getState();
    change({ sheet });
    const line = lineOf(cell);
    const row = walked()?.rows.find((each) => each.line === line);
    change({ row: row?.key ?? (assess.sheet === sheet ? assess.row : null) });
  }

  return {
    open: (sheet) => {
      change({ sheet, row: null, failure: null });
      store.dispatch({ type: 'went', screen: 'assess' });
      const there = walked();
      if (there !== null) goTo(nextOpen(there.rows, null) ?? there.at);
    },
    beAssessor: (assessor) => change({ assessor }),
    goTo,
    step: (steps) => {
      const there = walked();
      const row = there === null ? null : neighbourOf(there.rows, there.at, steps);
      if (row !== null) goTo(row);
    },
    goToNextUnanswered,
    showInSheet: (showsInSheet) => change({ showsInSheet }),
    fill,
    rate: async (code) => {
      const there = now();
      if (there === null || there.isHandedIn) return;
      await fill(there.form.sheet, { kind: 'level', row: there.at, assessor: there.assessor }, code);
    },
    handIn: async (isDone) => {
      const current = book();
      const there = walked();
      if (current === null || there === null) return;
      const { yes } = sheetTextsOf(current.language, current.framework.kind);
      for (const { assessor } of there.form.handInCells) {
        if (!there.handsIn.includes(assessor)) continue;
        await fill(there.form.sheet, { kind: 'handedIn', assessor }, isDone ? yes : '');
      }
    },
    dismiss: () => change({ failure: null }),
    followCursor: () => {
      const began = store.getState().assess.changes;
      let isStopped = false;
      let stop: (() => Promise<void>) | null = null;
      useCases
        .watchSelection((place) => (isStopped ? undefined : selected(place)))
        .then(
          (stopWatching) => {
            stop = stopWatching;
            if (isStopped) void stopWatching().catch(() => undefined);
          },
          // Somebody types in a cell: the pane is then used without following.
          () => undefined,
        );
      return () => {
        isStopped = true;
        void stop?.().catch(() => undefined);
        // Findings and results of what was given are looked at when somebody is done, not after every row.
        if (store.getState().assess.changes !== began) void writing.then(refresh);
      };
    },
  };
}

function nameOf(sheet: string, field: FormField): string {
  return JSON.stringify([sheet, field]);
}
