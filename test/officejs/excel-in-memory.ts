import { createBridge, type ConnectedBridge } from '../../src/workbench/host/bridge';
import { ExcelHost, type HostOptions } from '../../src/workbench/host/excel-host';
import type { WorkbookStore } from '../../src/workbench/host/store';
import { createLazyCalculator } from '../../src/workbench/store-memory/lazy-calculator';
import { createMemoryStore } from '../../src/workbench/store-memory/create-memory-store';
import { loadRuntime, type OfficeRuntime } from './load-runtime';

/** Microsoft's runtime with our host behind it. */
export interface ExcelInMemory extends OfficeRuntime {
  /** Answers; has the log, the fault injection and the switch for cell-edit mode. */
  readonly host: ExcelHost;
  /** What is in the workbook, and how a user changes it behind the add-in's back. */
  readonly store: WorkbookStore;
}

// The runtime and, with the first formula, the calculation engine are loaded within tests: seconds on a busy machine.
jest.setTimeout(60_000);

let runtime: OfficeRuntime | null = null;
let connection: ConnectedBridge | null = null;
const calculator = createLazyCalculator();

/**
 * Starts Excel's client runtime over a new workbook (one empty sheet, `Sheet1`). Use it in jest, node or jsdom:
 *
 *     const { Excel, host, store } = startExcel();              // in beforeEach: a new workbook for each test
 *     await Excel.run(async (context) => { … });                // the real runtime, ExcelApi 1.14 enforced
 *     expect(host.log.roundTrips).toBe(2);                      // clean-up batches are not counted
 *     host.log.batches[0]?.requestBytes                         // what went over the wire
 *     host.faults.plan({ code: 'AccessDenied', request: 2 });   // the second request from now fails
 *     host.cellEditMode = true;                                 // the user types in a cell
 *     store.setStructureProtection({ password: '' });           // something the user did
 *     startExcel({ year: 2025, maxPayloadBytes: 10_000 });      // dates without a year; small limits
 *
 * The global `Excel` is the same runtime. Only one workbook is connected at a time: the last one started.
 */
export function startExcel(options: HostOptions = {}, store = createMemoryStore(calculator)): ExcelInMemory {
  runtime ??= loadRuntime();
  if (!connection) {
    connection = createBridge();
    const { HostBridge } = runtime.OfficeExtension as unknown as { HostBridge: { init(bridge: unknown): void } };
    HostBridge.init(connection.bridge);
  }
  const host = new ExcelHost(store, connection.raise, options);
  connection.connect(host);
  return { ...runtime, host, store };
}
