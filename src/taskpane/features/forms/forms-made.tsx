import type { FormsRenewal } from '../../../app/forms/forms-renewal';
import { Done } from '../../shell/outcome';
import { usePane } from '../../shell/pane-context';

/**
 * What came of making the forms. Where something could not be brought up to date only that is said, besides what was
 * made: "all were up to date" beside it would not be true.
 */
export function FormsMade({ written: { made, updated, kept, diagnostics } }: { written: FormsRenewal }) {
  const { say, texts } = usePane();
  const isWarned = diagnostics.some(({ severity }) => severity !== 'info');
  const isQuiet = diagnostics.length === 0;
  return (
    <Done status={isWarned ? 'attention' : 'done'}>
      {made.length > 0 || (isQuiet && updated.length === 0) ? <span>{texts.forms.made(made.length)}</span> : null}
      {updated.length > 0 ? <span>{texts.forms.updated(updated)}</span> : null}
      {made.length > 0 && kept.length > 0 && !isWarned ? <span>{texts.forms.kept(kept.length)}</span> : null}
      {diagnostics.map((diagnostic, index) => (
        <span key={index}>{say(diagnostic)}</span>
      ))}
    </Done>
  );
}
