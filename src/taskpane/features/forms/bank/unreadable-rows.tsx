import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import { PlaceOf } from '../../../shell/links';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { SeverityMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  what: { display: 'grid', justifyItems: 'start' },
});

/** How many are shown at first. */
const shown = 5;

/** Rows of the sheet that cannot be read, each with its cell. @param then what follows from it. */
export function UnreadableRows({ rows, then }: { rows: readonly Diagnostic[]; then: string }) {
  const styles = useStyles();
  const surface = useSurface();
  const { say, texts } = usePane();
  if (rows.length === 0) return null;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{texts.bank.unreadable.title(rows.length)}</h3>
      <p className={surface.paragraph}>{then}</p>
      <LongList items={rows} first={shown} className={surface.card}>
        {(row, index) => (
          <li key={index} className={mergeClasses(surface.line, styles.row)}>
            <SeverityMark severity={row.severity} />
            <div className={styles.what}>
              <span>{say(row)}</span>
              <PlaceOf diagnostic={row} />
            </div>
          </li>
        )}
      </LongList>
    </section>
  );
}
