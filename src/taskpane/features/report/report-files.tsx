import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportFileKind } from '../../../app/report/report-formats';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  line: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXXS },
});

/** In the order in which they are asked for most. */
const kinds: readonly ReportFileKind[] = ['html', 'xlsx', 'csv', 'oke', 'case'];

/** The files that the report can be, each with whom it is for; where this Excel saves none, that alone. */
export function ReportFiles({ onSave }: { onSave: (kind: ReportFileKind) => void }) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts, savesFiles } = usePane();
  const words = texts.report.files;
  return (
    <section className={surface.section} aria-labelledby="report-files">
      <h3 id="report-files" className={surface.heading}>
        {words.title}
      </h3>
      {savesFiles ? (
        <ul className={surface.card}>
          {kinds.map((kind) => (
            <li key={kind} className={`${surface.line} ${styles.line}`}>
              <Button size="small" aria-describedby={`report-file-${kind}`} onClick={() => onSave(kind)}>
                {words.kinds[kind].save}
              </Button>
              <span id={`report-file-${kind}`} className={surface.quiet}>
                {words.kinds[kind].forWhom}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={surface.paragraph}>{words.cannot}</p>
      )}
    </section>
  );
}
