import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { useDesk } from './desk';
import { Note } from './note';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What was put right at an earlier import and is so again, and which corrections no longer fit, each with the reason. */
export function KeptCorrectionsNote() {
  const styles = useStyles();
  const surface = useSurface();
  const { say } = usePane();
  const { reading, words } = useDesk();
  const kept = reading.kept ?? null;
  if (kept === null || kept.corrections.length + kept.unapplied.length === 0) return null;
  return (
    <Note severity={kept.unapplied.length > 0 ? 'warning' : 'info'}>
      <span>{words.corrections.kept(kept)}.</span>
      {kept.unapplied.length === 0 ? null : (
        <details>
          <summary className={surface.summary}>{words.corrections.noLonger(kept.unapplied.length)}</summary>
          <ul className={styles.list}>
            {kept.unapplied.map(({ reason }, at) => (
              <li key={at}>{say(reason)}</li>
            ))}
          </ul>
        </details>
      )}
    </Note>
  );
}
