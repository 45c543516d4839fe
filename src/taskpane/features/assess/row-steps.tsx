import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { assessTextsOf } from '../../../language/assess-texts';
import { ActionBar } from '../../shell/action-bar';
import { usePane } from '../../shell/pane-context';

const useStyles = makeStyles({
  steps: { display: 'grid', gridTemplateColumns: '1fr auto 1fr', gap: tokens.spacingHorizontalS },
  // Narrower than Fluent has buttons: three of them stand beside each other.
  step: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

/** Always in sight: to the row before and after, what was given away, and to the next row that waits. */
export function RowSteps({
  next,
  at,
  of,
  onClear,
}: {
  next: { readonly label: string; readonly onAct: (() => void) | null };
  /** From 0. */
  at: number;
  of: number;
  /** Null = there is nothing to take away. */
  onClear: (() => void) | null;
}) {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  return (
    <ActionBar label={next.label} disabled={next.onAct === null} onAct={() => next.onAct?.()}>
      <div className={styles.steps}>
        <Button className={styles.step} disabled={at === 0} onClick={() => session.assess.step(-1)}>
          {words.previous}
        </Button>
        <Button className={styles.step} disabled={onClear === null} onClick={() => onClear?.()}>
          {words.clear}
        </Button>
        <Button className={styles.step} disabled={at === of - 1} onClick={() => session.assess.step(1)}>
          {words.next}
        </Button>
      </div>
    </ActionBar>
  );
}
