import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../../../core/diagnostics/diagnostic';
import { SeverityMark } from '../../../shell/state-mark';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

/** Something a person should know before going on. */
export function Note({ severity, children }: { severity: Severity; children: ReactNode }) {
  const styles = useStyles();
  return (
    <MessageBar intent={severity} layout="multiline" icon={<SeverityMark severity={severity} />} className={styles.bar}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
    </MessageBar>
  );
}
