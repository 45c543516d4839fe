import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Marks the line of a finding in one of the lists; one that is accepted leaves the open ones. */
export function findingMark(list: 'open' | 'accepted', key: string): string {
  return `${list} ${key}`;
}

/**
 * Findings come and go while somebody is busy in the list. When the one that had the focus is gone, the focus goes to the
 * one that followed it in its list, else to the one before, else to the whole; whoever is elsewhere is left alone.
 * @param marks of the lines in the order in which they are shown (findingMark). @param lost told which mark it was, and whether there is a next one.
 */
export function useKeptFocus(
  whole: RefObject<HTMLElement | null>,
  marks: readonly string[],
  lost: (gone: string, hasNext: boolean) => void,
): void {
  const focused = useRef<string | null>(null);
  const before = useRef(marks);
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      focused.current = target instanceof Element ? markAround(target) : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = marks;
    const gone = focused.current;
    const active = document.activeElement;
    const isElsewhere = !document.hasFocus() || (active !== null && active !== document.body);
    if (gone === null || !was.includes(gone) || marks.includes(gone) || isElsewhere) return;
    const next = neighbour(was, gone, marks);
    const lines = [...(whole.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const line = lines.find(({ dataset }) => dataset['finding'] === next);
    lost(gone, line !== undefined);
    if (line === undefined) whole.current?.focus({ preventScroll: true });
    else line.focus();
  });
}

function markAround(element: Element): string | null {
  return element.closest<HTMLElement>('[data-finding]')?.dataset['finding'] ?? null;
}

function neighbour(was: readonly string[], gone: string, now: readonly string[]): string | null {
  const [list = ''] = gone.split(' ');
  const isThere = (mark: string): boolean => mark.startsWith(`${list} `) && now.includes(mark);
  const at = was.indexOf(gone);
  return was.slice(at + 1).find(isThere) ?? was.slice(0, at).reverse().find(isThere) ?? null;
}
