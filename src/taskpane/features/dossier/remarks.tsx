import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { bySeverity } from '../../../app/session/preview';
import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import { LongList } from '../../shell/long-list';
import { usePane } from '../../shell/pane-context';
import { SeverityMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  summary: { display: 'inline-flex', verticalAlign: 'bottom', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { paddingTop: tokens.spacingVerticalXS },
});

/** How many remarks of a kind are shown before somebody asks for more. */
const FIRST = 8;

/** Everything the reader has to say, worst first, each with its line; mere information stays folded. */
export function Remarks({ diagnostics }: { diagnostics: readonly Diagnostic[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { say, texts } = usePane();
  if (diagnostics.length === 0)
    return <p className={mergeClasses(surface.paragraph, surface.quiet)}>{texts.dossier.noRemarks}</p>;
  return bySeverity(diagnostics).map((group) => (
    <details key={group.severity} open={group.severity !== 'info'}>
      <summary className={surface.summary}>
        <span className={mergeClasses(styles.summary, surface.strong)}>
          <SeverityMark severity={group.severity} />
          {texts.severityCount[group.severity](group.diagnostics.length)}
        </span>
      </summary>
      <div className={styles.list}>
        <LongList items={group.diagnostics} first={FIRST} className={surface.card}>
          {(diagnostic, index) => (
            <li key={index} className={surface.line}>
              <div>{say(diagnostic)}</div>
              {diagnostic.at?.line === undefined ? null : (
                <div className={surface.quiet}>{texts.dossier.line(diagnostic.at.line)}</div>
              )}
            </li>
          )}
        </LongList>
      </div>
    </details>
  ));
}
