import type { CandidatesRemoved } from '../../../../app/retention/retention-use-cases';
import { retentionTextsOf } from '../../../../language/retention-texts';
import { SheetLink } from '../../../shell/links';
import { Done } from '../../../shell/outcome';
import { usePane } from '../../../shell/pane-context';

/** What was removed, what stays and where, and what the school has to do itself. */
export function RemovalDone({ outcome }: { outcome: CandidatesRemoved }) {
  const { language, say } = usePane();
  const words = retentionTextsOf(language);
  const toSee = outcome.diagnostics.filter(({ severity }) => severity !== 'info');
  return (
    <Done status={toSee.length === 0 ? 'done' : 'attention'}>
      {words.removed(outcome, true).map((line) => (
        <span key={line}>{line}</span>
      ))}
      {toSee.map((diagnostic, index) => (
        <span key={index}>{say(diagnostic)}</span>
      ))}
      <SheetLink sheet={outcome.sheet} />
      <span>{words.copies}</span>
    </Done>
  );
}
