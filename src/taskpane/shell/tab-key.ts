import { useEffect } from 'react';

/** What may have a stop of the Tab key. */
const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Moves the focus to the next stop of the Tab key in the pane. Office.js on the web takes every Tab that reaches the window and
 * goes by a list of its own: it passes over folds (summary), stops at each radio of a group, and leaves the pane from
 * whatever is not in that list, as a fold or a heading that was given the focus. Leaving the key to the browser would pass
 * over buttons in Safari. At the first and the last stop it stays Office's, which goes back to Excel with it.
 * Source: excel-web of @microsoft/office-js, its listener for keydown on the window and _tabbableElements.
 */
export function useTabKey(): void {
  useEffect(() => {
    document.addEventListener('keydown', moveOn);
    return () => document.removeEventListener('keydown', moveOn);
  }, []);
}

function moveOn(event: KeyboardEvent): void {
  const { target, shiftKey } = event;
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (!(target instanceof HTMLElement)) return;
  const stops = [...document.querySelectorAll<HTMLElement>(candidates)].filter(
    (stop) => isStop(stop) && isBeyond(stop, target, shiftKey) && !isSameGroup(stop, target),
  );
  for (const stop of shiftKey ? stops.reverse() : stops) {
    stop.focus();
    // What is hidden does not take the focus.
    if (document.activeElement !== stop) continue;
    if (stop instanceof HTMLInputElement) stop.select();
    event.preventDefault();
    event.stopPropagation();
    return;
  }
}

function isStop(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled')) return false;
  return !(element instanceof HTMLInputElement && element.type === 'radio') || isStopOfGroup(element);
}

/** Of a group of radios the one that is chosen is the stop, else the first. */
function isStopOfGroup(radio: HTMLInputElement): boolean {
  if (radio.checked || radio.name === '') return true;
  const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((each) =>
    isSameGroup(each, radio),
  );
  return !group.some(({ checked }) => checked) && group.find(({ disabled }) => !disabled) === radio;
}

function isSameGroup(one: HTMLElement, other: HTMLElement): boolean {
  const isRadio = (element: HTMLElement): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === 'radio';
  return isRadio(one) && isRadio(other) && one.name !== '' && one.name === other.name && one.form === other.form;
}

function isBeyond(stop: HTMLElement, from: HTMLElement, isBackwards: boolean): boolean {
  if (from === document.body) return true;
  const wanted = isBackwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return (from.compareDocumentPosition(stop) & wanted) !== 0;
}
