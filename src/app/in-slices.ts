import { Refusal } from '../core/diagnostics/diagnostic';
import type { InParts } from '../core/in-parts';

/** How long work goes on in one go, in milliseconds: no longer than people notice while they type. */
const slice = 40;

/**
 * Does work in slices, so that whoever works in the pane is not held up.
 * @param told called with the number of parts that are done, at most once a slice.
 * @throws Refusal workbook/cancelled, between two slices
 */
export async function inSlices<T>(
  work: InParts<T>,
  signal: AbortSignal,
  told: (parts: number) => void = () => undefined,
): Promise<T> {
  let began = Date.now();
  for (let parts = 0; ; parts += 1) {
    if (Date.now() - began > slice) {
      told(parts);
      await turnForOthers();
      began = Date.now();
    }
    stopIfAsked(signal);
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Lets everything else have its turn: the screen, and whoever presses a key. */
export function turnForOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** @throws Refusal workbook/cancelled */
export function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted) throw new Refusal({ code: 'workbook/cancelled', severity: 'info', data: {} });
}
