import { ExcelHost } from '../host/excel-host';
import type { Area } from '../host/geometry';
import type { EventEntry } from '../host/protocol';
import type { MemoryBook } from '../store-memory/memory-book';
import { createUniverStore, type UniverStore } from '../store-univer/create-univer-store';
import type { Refusal } from '../store-univer/edit-guard';
import { cellBox, type Box } from './cell-box';
import { createGrid } from './grid';
import { type GridListener, listenToGrid } from './grid-events';

/** One open workbook: what the grid shows and the host that answers the add-in about it. */
export interface Session {
  readonly name: string;
  readonly workbook: UniverStore;
  readonly host: ExcelHost;
  /** Where on the page a cell is, when it is in view. */
  readonly cellBox: (sheet: string, area: Area) => Box;
  readonly end: () => void;
}

/** Who is told of what happens in a session. */
export interface SessionEvents extends GridListener {
  /** An event on its way to the add-in. */
  readonly raise: (event: EventEntry) => void;
  /** The user tried to change what is protected. */
  readonly refused: (what: Refusal) => void;
}

/** Begins a session with a workbook, in the place of the one before, which must have been ended. */
export function beginSession(container: HTMLElement, name: string, book: MemoryBook, events: SessionEvents): Session {
  const grid = createGrid(container);
  const workbook = createUniverStore(grid.engine, book, events.refused);
  const host = new ExcelHost(workbook.store, events.raise, { workbookName: `${name}.xlsx` });
  listenToGrid(grid.engine, workbook.store, host, events);
  return {
    name,
    workbook,
    host,
    cellBox: (sheet, { row, column }) => cellBox(grid.engine, container, sheet, row, column),
    end: () => {
      workbook.dispose();
      grid.remove();
    },
  };
}
