import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AssessedNow } from '../../../app/assess/assessed-now';
import { assessTextsOf } from '../../../language/assess-texts';
import { ActionBar } from '../../shell/action-bar';
import { usePane } from '../../shell/pane-context';

const useStyles = makeStyles({
  steps: { display: 'grid', gridTemplateColumns: '1fr auto 1fr', gap: tokens.spacingHorizontalS },
  // Narrower than Fluent has buttons: three of them stand beside each other.
  step: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

/** Always in sight: to the row before and after, the level away, and to the next row without one. */
export function RowSteps({ now: { assessed, at, row, isHandedIn } }: { now: AssessedNow }) {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  return (
    <ActionBar label={words.nextOpen} disabled={assessed.isComplete} onAct={() => session.assess.goToNextUnanswered()}>
      <div className={styles.steps}>
        <Button className={styles.step} disabled={at === 0} onClick={() => session.assess.step(-1)}>
          {words.previous}
        </Button>
        <Button
          className={styles.step}
          disabled={row.level === null || isHandedIn}
          onClick={() => void session.assess.rate('')}
        >
          {words.clear}
        </Button>
        <Button
          className={styles.step}
          disabled={at === assessed.rows.length - 1}
          onClick={() => session.assess.step(1)}
        >
          {words.next}
        </Button>
      </div>
    </ActionBar>
  );
}
