import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { SpokenOutcome } from '../../app/commands/command-outcome';
import { noticeOf } from '../../commands/notice-of';
import { Icon } from './icons';
import { usePane, useSessionState } from './pane-context';
import { SeverityMark, StatusMark } from './state-mark';

const useStyles = makeStyles({
  root: { outlineStyle: 'none', marginTop: tokens.spacingVerticalS },
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS },
  body: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** What came of a button on the ribbon, where no screen tells it: under the header, until it is put away. */
export function CommandMessage() {
  const { told } = useSessionState();
  return told === null ? null : <Told outcome={told} />;
}

function Told({ outcome }: { outcome: SpokenOutcome }) {
  const styles = useStyles();
  const { session, language, texts, say } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const { tone, title, sentences } = noticeOf(outcome, { language, isDark: null }, say);
  useEffect(() => {
    // Whoever is busy in the workbook stays there.
    if (document.hasFocus()) root.current?.focus({ preventScroll: true });
  }, [outcome]);
  return (
    <div ref={root} tabIndex={-1} role="alert" className={styles.root}>
      <MessageBar
        intent={tone === 'failed' ? 'error' : 'warning'}
        layout="multiline"
        icon={tone === 'failed' ? <SeverityMark severity="error" /> : <StatusMark status="attention" />}
        className={styles.bar}
      >
        <MessageBarBody className={styles.body}>
          <strong>{title}</strong>
          {sentences.map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" icon={<Icon name="close" size={16} />} onClick={() => session.tell(null)}>
            {texts.failed.close}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
