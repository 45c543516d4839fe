import { useCallback, useEffect, useRef, useState } from 'react';
import type { Diagnostic } from '../../../core/diagnostics/diagnostic';

/** What of a document that was read is on the screen. */
export type ReadingView =
  | { readonly name: 'read' }
  | { readonly name: 'items' }
  /** `answers`: the warning that led to the item, and that its correction answers. */
  | { readonly name: 'item'; readonly id: string; readonly answers: Diagnostic | null }
  | { readonly name: 'place'; readonly warning: Diagnostic }
  | { readonly name: 'about' }
  | { readonly name: 'corrections' };

/** The way through the views of a document, and back. */
export interface Views {
  readonly view: ReadingView;
  /** Opens a view; what has the focus now gets it again afterwards, if it is still there and has a `data-key`. */
  readonly show: (view: ReadingView) => void;
  readonly back: () => void;
  /** Back to the first view; always the same function. */
  readonly reset: () => void;
}

interface Visited {
  readonly view: ReadingView;
  /** The `data-key` of what opened it. */
  readonly openedBy: string | null;
}

/** To be used above the frame of the screen: its title takes the focus first. */
export function useViews(): Views {
  const [visited, setVisited] = useState<readonly Visited[]>([]);
  const returnTo = useRef<string | null>(null);
  useEffect(() => {
    const key = returnTo.current;
    returnTo.current = null;
    if (key === null) return;
    const keyed = [...document.querySelectorAll<HTMLElement>('[data-key]')];
    keyed.find(({ dataset }) => dataset['key'] === key)?.focus();
  }, [visited]);
  const reset = useCallback(() => setVisited([]), []);
  return {
    view: visited.at(-1)?.view ?? { name: 'read' },
    show: (view) => {
      const active = document.activeElement;
      const openedBy = active instanceof HTMLElement ? (active.dataset['key'] ?? null) : null;
      setVisited((before) => [...before, { view, openedBy }]);
    },
    back: () => {
      returnTo.current = visited.at(-1)?.openedBy ?? null;
      setVisited((before) => before.slice(0, -1));
    },
    reset,
  };
}
