import { Button, Checkbox, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WordedFinding } from '../../../app/session/use-cases';
import { lackingIn } from '../../../core/checks/accept/acceptance';
import { usePane, useSessionState } from '../../shell/pane-context';
import { SaidField } from '../../shell/said-field';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  act: { justifySelf: 'start' },
});

/**
 * Accepts a finding, and the others of its rule if somebody wants: by whom and why. The reason for which it was accepted
 * when it was something else stands there, to be confirmed or changed; the name is of who decides now.
 */
export function AcceptForm({ worded, others }: { worded: WordedFinding; others: readonly WordedFinding[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts, say } = usePane();
  const { findings, report, work } = useSessionState();
  const words = texts.checks.accept;
  const [by, setBy] = useState(findings.by || (report.by ?? ''));
  const [reason, setReason] = useState(worded.finding.acceptedBefore?.reason ?? '');
  const [all, setAll] = useState(false);
  const [tried, setTried] = useState(false);
  const lacking = tried ? lackingIn({ by, reason }) : [];
  const wrong = (code: (typeof lacking)[number]) =>
    lacking.includes(code) ? { code, severity: 'error' as const, data: {} } : undefined;
  const noReason = wrong('findings/no-reason');
  const chosen = all ? [worded, ...others] : [worded];

  function accept(): void {
    setTried(true);
    if (lackingIn({ by, reason }).length === 0) void session.findings.accept(chosen, by, reason);
  }

  return (
    <div className={styles.form}>
      <p className={surface.hint}>{words.meaning}</p>
      <SaidField label={words.by} value={by} wrong={wrong('findings/no-name')} onSay={setBy} />
      <Field
        required
        label={words.reason}
        hint={words.reasonHint}
        className={surface.fitting}
        {...(noReason === undefined ? {} : { validationState: 'error' as const, validationMessage: say(noReason) })}
      >
        <Textarea rows={2} resize="vertical" value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      {others.length === 0 ? null : (
        <Checkbox label={words.others(others.length)} checked={all} onChange={() => setAll(!all)} />
      )}
      <Button className={styles.act} disabledFocusable={work.deciding.status === 'loading'} onClick={accept}>
        {words.act(chosen.length)}
      </Button>
    </div>
  );
}
