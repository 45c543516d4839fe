import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { itemsForProfile } from '../../../../app/corrections/for-profile';
import { itemsWith } from '../../../../app/corrections/find-items';
import { itemTree } from '../../../../core/framework/outline/item-tree';
import { LongList } from '../../../shell/long-list';
import { useSessionState } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { useDesk } from './desk';
import { ItemBranch, OpenItem } from './item-branch';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** How many hits, and how many items of one level, are shown before somebody asks for more. */
const FIRST = 60;

/** What somebody opened and typed in the list of items; it outlives a visit to an item. */
interface ListState {
  readonly typed: string;
  readonly open: ReadonlySet<string>;
}

export function useListState() {
  return useState<ListState>({ typed: '', open: new Set() });
}

/** Everything that was read, as a tree that begins closed, and a field to search it. */
export function ItemList({ state: [state, setState] }: { state: ReturnType<typeof useListState> }) {
  const styles = useStyles();
  const surface = useSurface();
  const { corrected, words } = useDesk();
  const { profile } = useSessionState();
  const framework = useMemo(() => itemsForProfile(corrected.framework, profile), [corrected.framework, profile]);
  const tree = useMemo(() => itemTree(framework), [framework]);
  const typed = useDeferredValue(state.typed);
  const hits = useMemo(() => itemsWith(framework, typed), [framework, typed]);
  const isSearching = typed.trim() !== '';

  function toggle(id: string): void {
    const open = new Set(state.open);
    if (!open.delete(id)) open.add(id);
    setState({ ...state, open });
  }

  return (
    <div className={styles.root}>
      <Field label={words.items.search} hint={words.items.hint}>
        <Input
          type="search"
          value={state.typed}
          onChange={(_event, { value }) => setState({ ...state, typed: value })}
        />
      </Field>
      <div role="status" className={isSearching ? surface.quiet : surface.unseen}>
        {isSearching ? words.items.hits(hits.length) : ''}
      </div>
      {isSearching ? (
        hits.length === 0 ? null : (
          <LongList items={hits} first={FIRST} className={surface.card}>
            {(item) => (
              <li key={item.id} className={surface.line}>
                <OpenItem item={item} withKind />
              </li>
            )}
          </LongList>
        )
      ) : (
        <LongList items={tree.roots} first={FIRST} className={surface.card}>
          {(item) => <ItemBranch key={item.id} item={item} tree={tree} open={state.open} onToggle={toggle} />}
        </LongList>
      )}
    </div>
  );
}
