import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TaskId } from '../../app/session/state';
import type { Work } from '../../app/session/work';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { Icon } from './icons';
import { PlaceOf } from './links';
import { usePane } from './pane-context';
import { focusTarget } from './stage';
import { SeverityMark, StatusMark } from './state-mark';

const useStyles = makeStyles({
  root: { outlineStyle: 'none', marginBottom: tokens.spacingVerticalM },
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    paddingBottom: tokens.spacingVerticalS,
  },
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS },
});

/** Something that was done: one sentence, and what can be opened now; `attention` when a person has to look at it. */
export function Done({ status = 'done', children }: { status?: 'done' | 'attention'; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root} {...focusTarget}>
      <MessageBar
        intent={status === 'done' ? 'success' : 'warning'}
        layout="multiline"
        icon={<StatusMark status={status} />}
        className={styles.bar}
      >
        <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** Where something was changed after all: their sentences say what to do. */
const leftHalf: ReadonlySet<string> = new Set(['workbook/not-put-back', 'workbook/half-taken-back']);

/** Work that failed: what happened and what to do in one sentence, where it is, that nothing changed, and a way to put it away. */
export function Failure({ task, work }: { task: TaskId; work: Work<unknown> }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const sentence = useSentence();
  if (work.status !== 'failed') return null;
  const { diagnostic } = work;
  const isCancelled = diagnostic.code === 'workbook/cancelled';
  return (
    <div className={styles.root} {...focusTarget}>
      <MessageBar
        intent={isCancelled ? 'info' : 'error'}
        layout="multiline"
        icon={<SeverityMark severity={isCancelled ? 'info' : 'error'} />}
        className={styles.bar}
      >
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{isCancelled ? texts.failed.cancelled : texts.failed.title}</MessageBarTitle>
          {isCancelled ? null : <span>{sentence(diagnostic)}</span>}
          <PlaceOf diagnostic={diagnostic} />
          {leftHalf.has(diagnostic.code) ? null : <span>{texts.failed.nothingChanged}</span>}
          {task === 'workbook' ? null : (
            <span>
              <Button size="small" icon={<Icon name="close" size={16} />} onClick={() => session.dismiss(task)}>
                {texts.failed.close}
              </Button>
            </span>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** The sentence of what went wrong; errors of ours have one of the pane's own. */
export function useSentence(): (diagnostic: Diagnostic) => string {
  const { say, texts } = usePane();
  return (diagnostic) =>
    diagnostic.code === 'app/unexpected' ? texts.failed.unexpected(String(diagnostic.data.message)) : say(diagnostic);
}
