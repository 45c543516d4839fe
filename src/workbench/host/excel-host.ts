import { BatchLog } from './batch-log';
import { EventRegistry } from './event-registry';
import { ExcelError } from './excel-error';
import { FaultInjection } from './fault-injection';
import { HostContext } from './host-context';
import { MAX_PAYLOAD_BYTES } from './limits';
import { rangeObject } from './objects/range';
import { createService } from './objects/service';
import { workbookObject } from './objects/workbook';
import { worksheetObject } from './objects/worksheet';
import { OfficeShell, VISIBILITY_CHANGED, type RuntimeState, type ShellListener } from './office-shell';
import { processQuery } from './process-query';
import type { Action, EventEntry, RequestBody, ResponseBody } from './protocol';
import type { WorkbookStore } from './store';

export interface HostOptions {
  /** The year of dates typed without one; default the current. */
  readonly year?: number;
  readonly workbookName?: string;
  /** Bytes of a request or response; default those of Excel on the web. */
  readonly maxPayloadBytes?: number;
  /** Told what the add-in does around the workbook. */
  readonly shell?: ShellListener;
  /** Whether the pane is in sight when the add-in begins; default it is. */
  readonly pane?: RuntimeState;
  /** Runs a change of the add-in so that whoever else has the workbook open is told that it is somebody else's. */
  readonly besideOthers?: <T>(change: () => T) => T;
}

/**
 * Answers Microsoft's client runtime in Excel's place, for one workbook. It implements what the product uses, refuses
 * the rest with ApiNotFound, and is as strict as Excel (test/workbook/host lists the behaviour and its sources).
 */
export class ExcelHost {
  readonly log = new BatchLog();
  readonly faults = new FaultInjection();
  /** While the user types in a cell Excel refuses whole batches. */
  cellEditMode = false;
  /** The add-in's pane, buttons and items in menus. */
  readonly shell: OfficeShell;
  readonly context: HostContext;
  readonly events: EventRegistry;
  private readonly maxPayloadBytes: number;
  private readonly besideOthers: <T>(change: () => T) => T;
  private queue: Promise<unknown> = Promise.resolve();

  /** `raise` takes events on their way to the client. */
  constructor(store: WorkbookStore, raise: (event: EventEntry) => void, options: HostOptions = {}) {
    this.events = new EventRegistry(store, raise);
    this.shell = new OfficeShell(
      (visibility) => raise({ eventType: VISIBILITY_CHANGED, targetId: '', message: { visibility } }),
      options.shell ?? {},
      options.pane,
    );
    const objects = { range: rangeObject, worksheet: worksheetObject };
    this.context = new HostContext(store, (...registration) => this.events.register(...registration), objects, {
      year: options.year ?? new Date().getFullYear(),
      workbookName: options.workbookName ?? 'Werkmap.xlsx',
    });
    this.besideOthers = options.besideOthers ?? ((change) => change());
    this.maxPayloadBytes = options.maxPayloadBytes ?? MAX_PAYLOAD_BYTES;
  }

  /** Answers one batch, given as JSON text. Batches are answered one after the other, in the order they came. */
  answer(requestText: string): Promise<ResponseBody> {
    const answered = this.queue.then(() => this.answerNow(requestText));
    this.queue = answered.catch(() => undefined);
    return answered;
  }

  private async answerNow(requestText: string): Promise<ResponseBody> {
    const request = JSON.parse(requestText) as RequestBody;
    const requestBytes = byteLength(requestText);
    const done = await this.respond(request, requestBytes);
    const responseBytes = byteLength(JSON.stringify(done));
    const response =
      responseBytes <= this.maxPayloadBytes
        ? done
        : failed('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    this.log.add(request, response, requestBytes, responseBytes);
    return response;
  }

  private async respond(request: RequestBody, requestBytes: number): Promise<ResponseBody> {
    if (requestBytes > this.maxPayloadBytes) {
      return failed('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    const giveBackOnly = request.Actions.every(
      ({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference',
    );
    if (this.cellEditMode && !giveBackOnly) {
      return failed('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode.');
    }
    if (!giveBackOnly) this.faults.nextRequest();
    try {
      return await processQuery(request, {
        workbook: workbookObject(this.context),
        service: (name) => createService(name, this.shell),
        references: this.context.references,
        settle: () => (this.context.calculationSuspended ? Promise.resolve() : this.context.store.settle()),
        act: (change) => this.besideOthers(() => this.events.causedByAddin(change)),
        beforeAction: (action: Action, index) => this.faults.check(action, index),
      });
    } finally {
      this.context.endBatch();
      // Formulas that were entered get their result in manual mode too; in automatic mode whoever reads them waits.
      if (this.context.store.calculationMode() === 'Manual') await this.context.store.settle();
    }
  }
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

function failed(code: string, message: string): ResponseBody {
  const error = new ExcelError(code, message);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, HttpStatusCode: error.status, ActionIndex: 0, Location: '' },
  };
}
