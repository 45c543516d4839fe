import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { AssessedNow } from '../../../app/assess/assessed-now';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

/** How many rows have an answer, whether what was given is being saved, and the outcome once it may be seen. */
export function Progress({ now: { assessed, outcome }, isSaving }: { now: AssessedNow; isSaving: boolean }) {
  const styles = useStyles();
  const surface = useSurface();
  const { language } = usePane();
  const words = assessTextsOf(language);
  const { answered, rows } = assessed;
  const done = words.progress(answered, rows.length);
  return (
    <div className={styles.root}>
      <ProgressBar aria-label={done} value={answered} max={rows.length} thickness="large" />
      <div className={styles.line}>
        <span>{done}</span>
        {outcome === null ? null : (
          <span>
            {words.outcomeLabel}: {words.outcome(outcome)}
          </span>
        )}
        <span className={surface.quiet}>{isSaving ? words.saving : ''}</span>
      </div>
    </div>
  );
}
