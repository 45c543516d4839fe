import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';

/** How many more are shown at a time: more at once would keep the pane from answering. */
const STEP = 60;

/** A list that begins short: people read the first few, and ask for more. The focus then goes to what is new. */
export function LongList<T>({
  items,
  first,
  className,
  children,
}: {
  items: readonly T[];
  first: number;
  className?: string;
  children: (item: T, index: number) => ReactNode;
}) {
  const { texts } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number | null>(null);
  const [most, setMost] = useState(first);
  const rest = items.length - most;
  useEffect(() => {
    const added = firstNew.current === null ? undefined : list.current?.children[firstNew.current];
    firstNew.current = null;
    if (!(added instanceof HTMLElement)) return;
    added.tabIndex = -1;
    added.style.outlineStyle = 'none';
    added.focus({ preventScroll: true });
  }, [most]);

  function showMore(): void {
    firstNew.current = most;
    setMost(most + STEP);
  }

  return (
    <>
      <ul ref={list} className={className}>
        {items.slice(0, most).map(children)}
      </ul>
      {rest <= 0 ? null : (
        <Button size="small" appearance="subtle" onClick={showMore}>
          {texts.dossier.more(Math.min(rest, STEP), rest)}
        </Button>
      )}
    </>
  );
}
