import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { claimOf } from '../../../core/checks/claim';
import type { WordedFinding } from '../../../app/session/use-cases';
import { keyOf } from '../../../core/checks/accept/acceptance';
import { CellLink } from '../../shell/links';
import { LongList } from '../../shell/long-list';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { dayOf } from './day-of';
import { findingMark } from './use-kept-focus';

/** How many accepted findings are shown before somebody asks for more. */
const FIRST = 10;

const useStyles = makeStyles({
  line: { outlineStyle: 'none' },
  below: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  act: { marginLeft: 'auto' },
});

/** What was found and accepted: by whom, when and why. Folded, but never gone. @param isOpen whether it was asked for. */
export function AcceptedFindings({ findings, isOpen }: { findings: readonly WordedFinding[]; isOpen: boolean }) {
  const surface = useSurface();
  const { texts } = usePane();
  const accepted = findings.filter(({ finding }) => finding.accepted !== null);
  if (accepted.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary className={surface.summary}>{texts.checks.acceptedCount(accepted.length)}</summary>
      <LongList items={accepted} first={FIRST} className={surface.card}>
        {(worded) => <AcceptedLine key={keyOf(worded.finding)} worded={worded} />}
      </LongList>
    </details>
  );
}

function AcceptedLine({ worded }: { worded: WordedFinding }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, language, texts } = usePane();
  const { deciding } = useSessionState().work;
  const { accepted, place } = worded.finding;
  const { sentence } = worded.words[language];
  if (accepted === null) return null;
  const on = dayOf(accepted.date, language);
  return (
    <li
      data-finding={findingMark('accepted', keyOf(worded.finding))}
      tabIndex={-1}
      className={mergeClasses(surface.line, styles.line)}
    >
      <div>
        <span className={surface.strong}>{texts.claim[claimOf(worded.finding)]}: </span>
        {sentence}
      </div>
      <div className={surface.quiet}>{texts.checks.accepted(accepted.by, accepted.reason, on)}</div>
      <div className={styles.below}>
        {place === null ? null : <CellLink place={place} />}
        <Button
          size="small"
          className={styles.act}
          disabledFocusable={deciding.status === 'loading'}
          aria-label={texts.checks.accept.withdrawThis(sentence)}
          onClick={() => void session.findings.withdraw([worded])}
        >
          {texts.checks.accept.withdraw}
        </Button>
      </div>
    </li>
  );
}
