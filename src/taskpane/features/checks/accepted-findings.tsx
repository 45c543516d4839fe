import type { WordedFinding } from '../../../app/session/use-cases';
import { LongList } from '../../shell/long-list';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** How many accepted findings are shown before somebody asks for more. */
const FIRST = 10;

/** What was found and accepted: by whom, when and why. Folded, but never gone. */
export function AcceptedFindings({ findings }: { findings: readonly WordedFinding[] }) {
  const surface = useSurface();
  const { language, texts } = usePane();
  const accepted = findings.flatMap(({ finding, words }) =>
    finding.accepted === null ? [] : [{ sentence: words[language].sentence, ...finding.accepted }],
  );
  if (accepted.length === 0) return null;
  return (
    <details>
      <summary className={surface.summary}>{texts.checks.acceptedCount(accepted.length)}</summary>
      <LongList items={accepted} first={FIRST} className={surface.card}>
        {({ sentence, by, reason, date }, index) => (
          <li key={index} className={surface.line}>
            <div>{sentence}</div>
            <div className={surface.quiet}>{texts.checks.accepted(by, reason, date)}</div>
          </li>
        )}
      </LongList>
    </details>
  );
}
