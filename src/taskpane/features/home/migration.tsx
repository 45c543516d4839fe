import { makeStyles, tokens } from '@fluentui/react-components';
import type { BookMigrated } from '../../../app/migrate/migrate-book';
import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import { valueOf } from '../../../app/session/work';
import { Busy } from '../../shell/busy';
import { SheetLink } from '../../shell/links';
import { Done, Failure, useSentence } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { Stage } from '../../shell/stage';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  card: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** A workbook of an older version: what bringing it up to date changes, how far that is, and what came of it. */
export function Migration() {
  const { work } = useSessionState();
  const { migrating } = work;
  const lines = valueOf(work.workbook)?.migration ?? null;
  return (
    <Stage works={[migrating]}>
      <Busy task="migrating" work={migrating} />
      <Failure task="migrating" work={migrating} />
      {migrating.status === 'done' && migrating.value !== null ? <Migrated {...migrating.value} /> : null}
      {lines === null || migrating.status === 'loading' ? null : <Summary lines={lines} />}
    </Stage>
  );
}

function Summary({ lines }: { lines: readonly Diagnostic[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const sentence = useSentence();
  const { title, purpose } = usePane().texts.migration;
  return (
    <section aria-label={title} className={surface.card}>
      <div className={styles.card}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{purpose}</p>
        <ul className={styles.lines}>
          {lines.map((line, at) => (
            <li key={at}>{sentence(line)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Migrated({ remarks, sheets }: BookMigrated) {
  const sentence = useSentence();
  const { done } = usePane().texts.migration;
  return (
    <Done status={remarks.some(({ severity }) => severity !== 'info') ? 'attention' : 'done'}>
      <span>{done}</span>
      {remarks.map((remark, at) => (
        <span key={at}>{sentence(remark)}</span>
      ))}
      {sheets.map((sheet) => (
        <SheetLink key={sheet} sheet={sheet} />
      ))}
    </Done>
  );
}
