import { ExcelError } from './excel-error';
import type { Action } from './protocol';

/** A failure to come. Requests count from 1 and without the runtime's own clean-up. */
export interface Fault {
  /** One of `Excel.ErrorCodes`, e.g. ActivityLimitReached. */
  readonly code: string;
  /** The request that fails, counted from when the fault was planned; default the next. */
  readonly request?: number;
  /** The action in it at which it fails (those before stay done); default: before anything is done. */
  readonly action?: number | ((action: Action) => boolean);
}

/** Failures planned by a test. Each happens once. */
export class FaultInjection {
  private planned: { readonly fault: Fault; left: number }[] = [];
  private now: Fault[] = [];

  plan(fault: Fault): void {
    this.planned.push({ fault, left: fault.request ?? 1 });
  }

  clear(): void {
    this.planned = [];
    this.now = [];
  }

  /** Begins a request. */
  nextRequest(): void {
    for (const entry of this.planned) entry.left -= 1;
    this.now = this.planned.filter(({ left }) => left === 0).map(({ fault }) => fault);
    this.planned = this.planned.filter(({ left }) => left > 0);
  }

  /** Throws when a fault is planned for this action. */
  check(action: Action, index: number): void {
    const fault = this.now.find(({ action: at = 0 }) => (typeof at === 'number' ? at === index : at(action)));
    if (!fault) return;
    this.now = this.now.filter((other) => other !== fault);
    throw new ExcelError(fault.code, `Failure ${fault.code} as planned by a test.`);
  }
}
