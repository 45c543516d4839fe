import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import type { WorkbookStore } from '../host/store';
import { createMemoryStore } from '../store-memory/create-memory-store';
import { MemoryBook } from '../store-memory/memory-book';
import { BookProjection } from './book-projection';
import type { UniverEngine } from './create-univer';
import { forgetLateChecks } from './late-checks';
import { compareListsAsExcel } from './list-comparison';
import { SelectionProjection } from './selection-projection';
import { guardEdits, type Refusal } from './edit-guard';
import { univerCalculator } from './univer-calculator';
import { followUser } from './user-edits';
import { watchChanges } from './watch-changes';

/** A store whose workbook is shown and computed by Univer. */
export interface UniverStore {
  readonly store: WorkbookStore;
  /** Brings the grid up to date at once instead of at the end of the turn. */
  readonly show: () => void;
  /** Takes the workbook off the grid. */
  readonly dispose: () => void;
}

let workbooks = 0;

/**
 * Shows a workbook in Univer. Only one can be shown at a time: dispose of the one before.
 *
 * @param book    the workbook; without one, a new one with one empty sheet, `Sheet1`
 * @param refused told when the user tries to change what is protected
 *
 * The model is the one of the memory store, which knows everything a workbook holds; Univer shows its cells, computes
 * its formulas and takes the user's edits, which the model follows. That way what Univer has no place for (print setup,
 * names it gets wrong when rows move, protection per cell) is neither lost nor wrong.
 */
export function createUniverStore(
  { univer, api }: UniverEngine,
  book: MemoryBook = new MemoryBook(),
  refused: (what: Refusal) => void = () => undefined,
): UniverStore {
  workbooks += 1;
  const unitId = `workbook-${workbooks}`;
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const workbook = (): Workbook | null =>
    injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET) ?? null;

  const projection = new BookProjection(univer, unitId, book);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, projection.begin());
  compareListsAsExcel(injector);
  forgetLateChecks(injector);
  const selection = new SelectionProjection(api, unitId, book);
  const show = (): void => {
    projection.show(() => selection.showSheet());
    selection.show();
  };
  const memory = createMemoryStore(univerCalculator(api, workbook, show), book);

  show();

  // After everything that is being done now: a batch of the host waits between its requests, and showing costs as much as
  // the sheet is large.
  let planned: ReturnType<typeof setTimeout> | null = null;
  const showSoon = (): void => {
    planned ??= setTimeout(() => {
      planned = null;
      if (workbook()) show();
    });
  };
  const store = watchChanges(memory, showSoon);
  const follow = followUser({
    workbook,
    book,
    store: memory,
    projection,
    changed: () => {
      showSoon();
      void memory.settle();
    },
  });
  const listening = commands.onCommandExecuted((command, options) => {
    const params = command.params as { unitId?: string } | undefined;
    if (params?.unitId === undefined || params.unitId === unitId) {
      follow(command, options);
      if (!projection.showing) selection.follow(command, memory);
    }
  });
  const guard = guardEdits(memory, () => projection.showing, refused);
  const guarding = commands.beforeCommandExecuted((command, options) => {
    const params = command.params as { unitId?: string } | undefined;
    if (params?.unitId === unitId) guard(command, options);
  });
  return {
    store,
    show,
    dispose: () => {
      if (planned !== null) clearTimeout(planned);
      guarding.dispose();
      listening.dispose();
      api.disposeUnit(unitId);
    },
  };
}
