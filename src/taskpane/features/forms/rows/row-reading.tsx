import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowView } from '../../../../app/rubric/rows-view';
import { useSurface } from '../../../shell/surface';
import { useRowsDesk } from './rows-desk';

const useStyles = makeStyles({ levels: { margin: `${tokens.spacingVerticalS} 0 0` }, text: { margin: 0 } });

/** What each level of a row is, where nothing can be changed. */
export function RowReading({ shown: { row } }: { shown: RowView }) {
  const styles = useStyles();
  const surface = useSurface();
  const { view, words } = useRowsDesk();
  return (
    <dl className={styles.levels}>
      {view.scale.map(({ code, name }) => (
        <div key={code}>
          <dt className={surface.strong}>{words.row.level(code, name)}</dt>
          <dd className={styles.text}>{row.descriptors[code] ?? words.row.notDescribed}</dd>
        </div>
      ))}
    </dl>
  );
}
