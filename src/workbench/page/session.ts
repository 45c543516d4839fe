import { ExcelHost } from '../host/excel-host';
import type { EventEntry } from '../host/protocol';
import { createUniverStore, type UniverStore } from '../store-univer/create-univer-store';
import type { UniverEngine } from '../store-univer/create-univer';
import type { Refusal } from '../store-univer/edit-guard';

/** One open workbook: what the grid shows and the host that answers the add-in about it. */
export interface Session {
  readonly name: string;
  readonly workbook: UniverStore;
  readonly host: ExcelHost;
}

/** Who is told of what happens in a session. */
export interface SessionEvents {
  /** An event on its way to the add-in. */
  readonly raise: (event: EventEntry) => void;
  /** The user tried to change what is protected. */
  readonly refused: (what: Refusal) => void;
}

/** Begins a session with an empty workbook. The one before must have been ended. */
export function beginSession(engine: UniverEngine, name: string, events: SessionEvents): Session {
  const workbook = createUniverStore(engine, events.refused);
  const host = new ExcelHost(workbook.store, events.raise, { workbookName: `${name}.xlsx` });
  return { name, workbook, host };
}
