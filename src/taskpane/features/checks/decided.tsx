import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FindingsDecided } from '../../../app/findings/finding-use-cases';
import type { WordedFinding } from '../../../app/session/use-cases';
import { StatusMark } from '../../shell/state-mark';
import { usePane } from '../../shell/pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  back: { marginLeft: 'auto' },
});

/**
 * At the place of findings that were just accepted: by whom, and the way back; then that it was taken. Who came that way
 * finds the focus here. @param findings as they are now.
 */
export function Decided({ decided, findings }: { decided: FindingsDecided; findings: readonly WordedFinding[] }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const words = texts.checks.accept;
  const isAccepted = decided.kind === 'accept';
  useEffect(() => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (!isAccepted && isNowhere && document.hasFocus()) root.current?.focus({ preventScroll: true });
  }, [isAccepted]);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <StatusMark status="done" />
      <span>{isAccepted ? words.done(decided.keys.length, decided.by) : words.undone(decided.keys.length)}</span>
      {isAccepted ? (
        <Button size="small" className={styles.back} onClick={() => void session.findings.withdraw(findings)}>
          {words.undo}
        </Button>
      ) : null}
    </div>
  );
}
