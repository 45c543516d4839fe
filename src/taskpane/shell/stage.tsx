import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Work } from '../../app/session/work';

/** Marks the part of a stage that gets the focus when the work there begins, ends or fails; else the screen's name does. */
export const focusTarget = { 'data-focus': true, tabIndex: -1 } as const;

/**
 * The place of a screen where work goes on. Whoever pressed a button that then disappears finds the focus on what took its
 * place: the progress, then the result. The focus is left alone while somebody is busy outside the pane.
 */
export function Stage({ works, children }: { works: readonly Work<unknown>[]; children: ReactNode }) {
  const stage = useRef<HTMLDivElement>(null);
  const now = works.map(({ status }) => status).join();
  const before = useRef(now);
  useEffect(() => {
    if (before.current === now) return;
    before.current = now;
    if (!document.hasFocus()) return;
    const screen = stage.current?.closest('main') ?? null;
    const outcome = stage.current?.querySelector<HTMLElement>('[data-focus]') ?? null;
    // Where an outcome is only put away, who is busy with something else stays there.
    if (outcome === null && document.activeElement !== document.body && document.activeElement !== null) return;
    const target = outcome ?? screen?.querySelector('h2') ?? null;
    target?.focus({ preventScroll: true });
    // What is new stands at the top of a screen.
    screen?.scrollTo?.({ top: 0 });
  }, [now]);
  return <div ref={stage}>{children}</div>;
}
