import { Button } from '@fluentui/react-components';
import { Done, useSentence } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** What was repaired, and the way back while there is one. */
export function Repaired() {
  const surface = useSurface();
  const { session, language, texts } = usePane();
  const { repairing } = useSessionState().work;
  const sentence = useSentence();
  if (repairing.status !== 'done') return null;
  const { kind, words, kept, stopped } = repairing.value;
  if (kind === 'undone' && kept.length === 0) return <Done>{texts.checks.repair.undone}</Done>;
  if (kind === 'undone') {
    return (
      <Done status="attention">
        <span>{texts.checks.repair.undoneInPart}</span>
        {kept.map(({ sheet, cells, isWhole }) => (
          <span key={sheet}>{texts.checks.repair.kept(sheet, cells, isWhole)}</span>
        ))}
      </Done>
    );
  }
  return (
    <Done status={stopped === null ? 'done' : 'attention'}>
      {[...new Set(words[language])].map((done) => (
        <span key={done}>{done}</span>
      ))}
      {stopped === null ? null : <span>{texts.checks.repair.stopped(sentence(stopped))}</span>}
      <span className={surface.quiet}>{texts.checks.repair.canUndo}</span>
      <span>
        <Button size="small" onClick={() => void session.findings.undo()}>
          {texts.checks.repair.undo}
        </Button>
      </span>
    </Done>
  );
}
