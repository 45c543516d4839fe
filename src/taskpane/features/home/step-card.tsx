import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StepSummary } from '../../../app/session/steps';
import { Icon } from '../../shell/icons';
import { usePane } from '../../shell/pane-context';
import { StatusMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  card: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalMNudge,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
      borderRadius: tokens.borderRadiusLarge,
    },
    ':disabled': { cursor: 'default', backgroundColor: 'transparent', color: tokens.colorNeutralForeground3 },
  },
  item: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

/** One step: its state as icon and word, its count, and the way in. */
export function StepCard({ step }: { step: StepSummary }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const isBlocked = step.status === 'blocked';
  const { title, purpose } = texts.steps[step.id];
  return (
    <li className={styles.item}>
      <button type="button" className={styles.card} disabled={isBlocked} onClick={() => session.go(step.id)}>
        <StatusMark status={step.status} />
        <span>
          <span className={styles.top}>
            <span className={surface.strong}>{title}</span>
            <span className={surface.quiet}>{texts.stepStatus[step.status]}</span>
          </span>
          <span className={mergeClasses(surface.quiet)}>{step.facts === null ? purpose : texts.facts(step.facts)}</span>
        </span>
        {isBlocked ? <span /> : <Icon name="forward" size={16} />}
      </button>
    </li>
  );
}
