/** Somebody types or chooses in it. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Enter presses buttons and links; the cards of the levels are chosen by the space bar. */
export function isPressedByEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button:not([role=radio]), summary, a');
}
