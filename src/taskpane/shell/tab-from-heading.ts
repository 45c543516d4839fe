import { useEffect } from 'react';

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * A screen begins with the focus on its heading, which is no stop of the Tab key. Office.js on the web takes Tab for itself
 * and, from a place that is no stop, leaves the pane; so from there the pane moves on to the next stop itself. Without one
 * the key stays Office's. Source: excel-web of @microsoft/office-js, its listener for keydown on the window.
 */
export function useTabFromHeading(): void {
  useEffect(() => {
    document.addEventListener('keydown', moveOn);
    return () => document.removeEventListener('keydown', moveOn);
  }, []);
}

function moveOn(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (!(target instanceof HTMLElement) || !isNoStop(target)) return;
  const stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter(({ tabIndex }) => tabIndex >= 0);
  const beyond = target === document.body ? stops : stops.filter((stop) => isBeyond(stop, target, event.shiftKey));
  for (const stop of event.shiftKey ? beyond.reverse() : beyond) {
    stop.focus();
    // What is hidden or disabled does not take the focus.
    if (document.activeElement !== stop) continue;
    event.preventDefault();
    event.stopPropagation();
    return;
  }
}

function isNoStop(element: HTMLElement): boolean {
  return (
    element === document.body ||
    (/^(H[1-6]|P|DIV|SECTION)$/.test(element.tagName) && element.getAttribute('role') === null && element.tabIndex < 0)
  );
}

function isBeyond(stop: HTMLElement, from: HTMLElement, backwards: boolean): boolean {
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return (from.compareDocumentPosition(stop) & wanted) !== 0;
}
