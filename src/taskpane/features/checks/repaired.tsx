import { Button } from '@fluentui/react-components';
import { Done } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** What was repaired, and the way back while there is one. */
export function Repaired() {
  const surface = useSurface();
  const { session, language, texts } = usePane();
  const { repairing } = useSessionState().work;
  if (repairing.status !== 'done') return null;
  const { kind, words } = repairing.value;
  if (kind === 'undone') return <Done>{texts.checks.repair.undone}</Done>;
  return (
    <Done>
      {words[language].map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
      <span className={surface.quiet}>{texts.checks.repair.canUndo}</span>
      <span>
        <Button size="small" onClick={() => void session.findings.undo()}>
          {texts.checks.repair.undo}
        </Button>
      </span>
    </Done>
  );
}
