import type { AddInMessage } from './wire';

/** Where the focus goes when it leaves the frame of an add-in. */
export type WayOut = 'forwards' | 'backwards';

const NOTIFY = 'ContextActivationManager_notifyHost';

/** Tab beyond the last stop of the add-in, and shift+Tab before its first; ctrl+F6 likewise. Source: AgaveHostAction of office.js. */
const ways: ReadonlyMap<unknown, WayOut> = new Map<unknown, WayOut>([
  [5, 'forwards'],
  [6, 'backwards'],
  [13, 'forwards'],
  [14, 'backwards'],
]);

/** The way out that this message of the add-in asks for; null = it is about something else. */
export function wayOutIn({ _actionName, _data }: AddInMessage): WayOut | null {
  if (_actionName !== NOTIFY || typeof _data !== 'object' || _data === null) return null;
  const [, action] = Object.values(_data) as readonly unknown[];
  return ways.get(action) ?? null;
}

/** Gives the focus to what stands after or before the frame in its page; at an end it goes round. */
export function leaveFrame(frame: HTMLIFrameElement, way: WayOut): void {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]'),
  ].filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.getClientRects().length > 0);
  const isAfter = (stop: HTMLElement): boolean =>
    (frame.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const after = stops.filter(isAfter);
  const before = stops.filter((stop) => !isAfter(stop));
  const order = way === 'forwards' ? [...after, ...before] : [...before.reverse(), ...after.reverse()];
  order.find((stop) => {
    stop.focus();
    return document.activeElement === stop;
  });
}
