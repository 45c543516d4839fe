import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

/** How many rows have an answer, whether what was given is being saved, and the outcome in words once it may be seen. */
export function Progress({
  answered,
  of,
  outcome,
  isSaving,
}: {
  answered: number;
  of: number;
  outcome: string | null;
  isSaving: boolean;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { language } = usePane();
  const words = assessTextsOf(language);
  const done = words.progress(answered, of);
  return (
    <div className={styles.root}>
      <ProgressBar aria-label={done} value={answered} max={Math.max(1, of)} thickness="large" />
      <div className={styles.line}>
        <span>{done}</span>
        {outcome === null ? null : (
          <span>
            {words.outcomeLabel}: {outcome}
          </span>
        )}
        <span className={surface.quiet}>{isSaving ? words.saving : ''}</span>
      </div>
    </div>
  );
}
