import type { Diagnostic } from '../../core/diagnostics/diagnostic';

/** How far a piece of work is; null while it cannot tell. */
export interface HowFar {
  readonly done: number;
  readonly total: number;
}

/** A piece of work as the pane shows it. Every state has a look of its own. */
export type Work<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly howFar: HowFar | null; readonly stopping: boolean }
  | { readonly status: 'done'; readonly value: T }
  /** Nothing was written: the catalogue has the sentence of `diagnostic`. */
  | { readonly status: 'failed'; readonly diagnostic: Diagnostic };

export const idle: Work<never> = { status: 'idle' };

/** Work that has begun and cannot say yet how far it is. */
export const begun: Work<never> = { status: 'loading', howFar: null, stopping: false };

/** What the work gave, or null while it has not (or has failed). */
export function valueOf<T>(work: Work<T>): T | null {
  return work.status === 'done' ? work.value : null;
}
