import { makeStyles } from '@fluentui/react-components';
import type { PlacedDifference } from '../../../../app/approve/instrument-view';
import { aboutDifference, saidValue } from '../../../../core/checks/content-words';
import { CellLink } from '../../../shell/links';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { useApprovalDesk } from './approval-desk';
import { packOf } from '../../../../language/pack-of';

const useStyles = makeStyles({ value: { margin: 0 } });

/** How many differences are shown before somebody asks for more. */
const FIRST = 8;

/** Differences in content: what it is about, what it was and what it is, with the cell where that is still there. */
export function DifferenceList({ differences }: { differences: readonly PlacedDifference[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { content } = packOf(usePane().language).rules;
  const { words } = useApprovalDesk();
  return (
    <LongList items={differences} first={FIRST} className={surface.card}>
      {({ difference, place }, index) => (
        <li key={index} className={surface.line}>
          <span className={surface.strong}>{aboutDifference(difference, content)}</span>
          {difference.aspect === 'row-added' ? null : (
            <p className={styles.value}>
              <span className={surface.quiet}>{words.before}</span> {saidValue(difference, 'before', content, Infinity)}
            </p>
          )}
          {difference.aspect === 'row-removed' ? null : (
            <p className={styles.value}>
              <span className={surface.quiet}>{words.after}</span> {saidValue(difference, 'after', content, Infinity)}
            </p>
          )}
          {place === null ? null : <CellLink place={place} />}
        </li>
      )}
    </LongList>
  );
}
