import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { hasExamSheets } from '../../../app/session/state';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalM} 0`,
  },
  busy: { display: 'grid', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} 0` },
});

/** Before there are findings: what has to be there first and the way to it, or that the first check goes on. */
export function NothingToCheck() {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const { workbook, checking } = useSessionState().work;
  if (workbook.status === 'failed' || checking.status === 'failed') return null;
  const book = workbook.status === 'done' ? workbook.value.book : null;
  if (workbook.status === 'done' && (book === null || !hasExamSheets(book))) {
    const step = book === null ? 'dossier' : 'exams';
    return (
      <div className={styles.root}>
        <p className={surface.paragraph}>{texts.checks.empty[step]}</p>
        <Button onClick={() => session.go(step)}>{texts.home.open(texts.steps[step].title)}</Button>
      </div>
    );
  }
  return (
    <div className={styles.busy}>
      <span aria-live="polite">{texts.checks.checking}</span>
      <ProgressBar aria-label={texts.checks.checking} thickness="large" />
    </div>
  );
}
