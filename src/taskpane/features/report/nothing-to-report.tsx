import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { hasExamSheets } from '../../../app/session/state';
import { valueOf } from '../../../app/session/work';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalM} 0`,
  },
});

/** Before there is a plan: what has to be there first, and the way to it. */
export function NothingToReport() {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const opened = valueOf(useSessionState().work.workbook);
  if (opened === null || (opened.book !== null && hasExamSheets(opened.book))) return null;
  const step = opened.book === null ? 'dossier' : 'exams';
  return (
    <div className={styles.root}>
      <p className={surface.paragraph}>{texts.report.empty[step]}</p>
      <Button onClick={() => session.go(step)}>{texts.home.open(texts.steps[step].title)}</Button>
    </div>
  );
}
