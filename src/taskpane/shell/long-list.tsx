import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';

/** A list that begins short: people read the first few, and ask for the rest. */
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
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, first);
  const rest = items.length - shown.length;
  return (
    <>
      <ul className={className}>{shown.map(children)}</ul>
      {rest === 0 ? null : (
        <Button size="small" appearance="subtle" onClick={() => showWhole(true)}>
          {texts.dossier.more(rest)}
        </Button>
      )}
    </>
  );
}
