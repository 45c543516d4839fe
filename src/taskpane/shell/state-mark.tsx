import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StepStatus } from '../../app/session/steps';
import type { Claim } from '../../core/checks/claim';
import type { Severity } from '../../core/diagnostics/diagnostic';
import { Icon } from './icons';
import type { IconName } from './icons';

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: 'inline-flex' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  calm: { color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type Tone = 'good' | 'attention' | 'bad' | 'calm' | 'quiet';

const ofStatus: Readonly<Record<Exclude<StepStatus, 'busy'>, readonly [IconName, Tone]>> = {
  failed: ['failed', 'bad'],
  faulty: ['failed', 'bad'],
  attention: ['attention', 'attention'],
  done: ['done', 'good'],
  open: ['open', 'calm'],
  blocked: ['blocked', 'quiet'],
};

const ofClaim: Readonly<Record<Claim, readonly [IconName, Tone]>> = {
  error: ['failed', 'bad'],
  unclear: ['question', 'calm'],
  warning: ['attention', 'attention'],
  info: ['info', 'calm'],
};

/** The icon of a step's state; its word stands beside it. */
export function StatusMark({ status }: { status: StepStatus }) {
  const styles = useStyles();
  if (status === 'busy') return <Spinner size="extra-tiny" className={styles.mark} />;
  const [icon, tone] = ofStatus[status];
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <Icon name={icon} />
    </span>
  );
}

/** The icon of a severity; its word stands beside it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return <ClaimMark claim={severity} />;
}

/** The icon of what a finding claims; its word stands beside it. */
export function ClaimMark({ claim }: { claim: Claim }) {
  const styles = useStyles();
  const [icon, tone] = ofClaim[claim];
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <Icon name={icon} />
    </span>
  );
}
