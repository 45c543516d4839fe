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
export function RowSteps({ now: { assessed, at, row, toDo, isHandedIn } }: { now: AssessedNow }) {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  const next = otherRow(toDo, row.key);
  return (
    <ActionBar
      label={assessed.isComplete && next !== null ? words.nextToDo : words.nextOpen}
      disabled={assessed.isComplete && next === null}
      onAct={() =>
        assessed.isComplete && next !== null ? session.assess.goTo(next) : session.assess.goToNextUnanswered()
      }
    >
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

/** The next row after this one on which something is left, from the first one again; null = on no other. */
function otherRow(toDo: AssessedNow['toDo'], key: string): string | null {
  const keys = toDo.map(({ row }) => row.key);
  const after = keys.lastIndexOf(key) + 1;
  return [...keys.slice(after), ...keys.slice(0, after)].find((other) => other !== key) ?? null;
}
