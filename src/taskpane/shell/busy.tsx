import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Work } from '../../app/session/work';
import type { TaskId } from '../../app/session/state';
import type { ShownTask } from '../../language/pane-texts';
import { usePane } from './pane-context';
import { focusTarget } from './stage';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} 0`,
    outlineStyle: 'none',
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: '32px',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What is being done, how far it is, and a way to stop. Renders nothing while the task does not run. */
export function Busy({ task, work }: { task: ShownTask & TaskId; work: Work<unknown> }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  if (work.status !== 'loading') return null;
  const { howFar, stopping } = work;
  const doing = stopping ? texts.busy.stopping : texts.busy.doing[task];
  return (
    <div className={styles.root} {...focusTarget}>
      <div>{doing}</div>
      <ProgressBar
        aria-label={doing}
        value={howFar?.done}
        max={howFar === null ? undefined : howFar.total}
        thickness="large"
      />
      <div className={styles.row}>
        <span className={styles.quiet}>{howFar === null ? '' : texts.busy.howFar(howFar.done, howFar.total)}</span>
        {task === 'workbook' || task === 'undoing' ? null : (
          <Button size="small" disabled={stopping} onClick={() => session.cancel(task)}>
            {texts.busy.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
