import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FrameworkItem } from '../../../../core/framework/framework';
import type { ItemTree } from '../../../../core/framework/outline/item-tree';
import { wordsOf } from '../../../../core/framework/item-words';
import { Icon } from '../../../shell/icons';
import { LongList } from '../../../shell/long-list';
import { buttonColour, useSurface } from '../../../shell/surface';
import { useDesk } from './desk';
import { shortName } from './item-name';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  branch: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  toggle: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  open: { transform: 'rotate(90deg)' },
  below: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
  },
  name: {
    textAlign: 'left',
    paddingTop: '2px',
    overflowWrap: 'anywhere',
    // It acts as a button, and in high contrast it has to look like one.
    '@media (forced-colors: active)': buttonColour,
  },
  count: { paddingTop: '4px' },
});

/** How many items of one level are shown before somebody asks for more. */
const FIRST = 60;

/** An item with what is below it; that is only made once somebody opens it, so that a long document stays quick. */
export function ItemBranch({
  item,
  tree,
  open,
  onToggle,
}: {
  item: FrameworkItem;
  tree: ItemTree;
  open: ReadonlySet<string>;
  onToggle: (id: string) => void;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { words } = useDesk();
  const below = tree.children(item.id);
  const isOpen = open.has(item.id);
  return (
    <li className={styles.branch}>
      <div className={styles.row}>
        {below.length === 0 ? (
          <span />
        ) : (
          <Button
            appearance="transparent"
            size="small"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-label={words.items.expand(shortName(item))}
            icon={<Icon name="forward" size={16} className={isOpen ? styles.open : ''} />}
            onClick={() => onToggle(item.id)}
          />
        )}
        <OpenItem item={item} />
        {below.length === 0 ? null : (
          <span className={mergeClasses(surface.quiet, styles.count)}>{words.items.below(below.length)}</span>
        )}
      </div>
      {isOpen ? (
        <LongList items={below} first={FIRST} className={styles.below}>
          {(child) => <ItemBranch key={child.id} item={child} tree={tree} open={open} onToggle={onToggle} />}
        </LongList>
      ) : null}
    </li>
  );
}

/** The way to an item: its code and words, and whether it was corrected. */
export function OpenItem({ item, withKind = false }: { item: FrameworkItem; withKind?: boolean }) {
  const styles = useStyles();
  const surface = useSurface();
  const { corrected, words, show } = useDesk();
  const text = wordsOf(item);
  return (
    <div className={styles.name}>
      <Link
        as="button"
        appearance="subtle"
        className={styles.name}
        data-key={`item ${item.id}`}
        onClick={() => show({ name: 'item', id: item.id, answers: null })}
      >
        {item.code === null || item.code === text ? null : <span className={surface.strong}>{item.code} </span>}
        {text === '' ? words.edit.empty : text}
      </Link>
      <div className={surface.quiet}>
        {[
          withKind ? words.items.types[item.type] : '',
          corrected.touched.has(item.id) ? `✓ ${words.items.corrected}` : '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </div>
    </div>
  );
}
