import type { RequestBody, ResponseBody } from './protocol';

/** One batch as it went over the wire. */
export interface LoggedBatch {
  readonly request: RequestBody;
  readonly response: ResponseBody;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Only gives back references: the runtime sends it unasked after `Excel.run`. */
  readonly cleanUp: boolean;
}

/** What went over the wire, for tests that count round trips and bytes. */
export class BatchLog {
  private list: LoggedBatch[] = [];

  get batches(): readonly LoggedBatch[] {
    return this.list;
  }

  /** Batches the add-in itself asked for. */
  get roundTrips(): number {
    return this.list.filter(({ cleanUp }) => !cleanUp).length;
  }

  add(request: RequestBody, response: ResponseBody, requestBytes: number, responseBytes: number): void {
    this.list.push({ request, response, requestBytes, responseBytes, cleanUp: isCleanUp(request) });
  }

  clear(): void {
    this.list = [];
  }
}

function isCleanUp({ Actions }: RequestBody): boolean {
  const acting = Actions.filter(({ ActionType }) => ActionType !== 1);
  return acting.length > 0 && acting.every(({ Name }) => Name === '_RemoveReference');
}
