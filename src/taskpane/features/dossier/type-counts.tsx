import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TypeCount } from '../../../app/session/preview';
import { usePane } from '../../shell/pane-context';
import { SeverityMark, StatusMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  count: { display: 'block' },
});

/** How much of everything was read; for what the document lists itself, whether all of it was found. */
export function TypeCounts({ counts }: { counts: readonly TypeCount[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  return (
    <ul className={surface.card}>
      {counts.map(({ type, total, workedOut }) => (
        <li key={type} className={mergeClasses(surface.line, styles.line)}>
          <span>
            <span className={styles.count}>{texts.items[type](total)}</span>
            {workedOut === null ? null : (
              <span className={surface.quiet}>{texts.dossier.workedOut(workedOut, total)}</span>
            )}
          </span>
          {workedOut === null ? null : workedOut === total ? (
            <StatusMark status="done" />
          ) : (
            <SeverityMark severity="warning" />
          )}
        </li>
      ))}
    </ul>
  );
}
