import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import { LongList } from '../../../shell/long-list';
import { useSentence } from '../../../shell/outcome';
import { SeverityMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';

const useStyles = makeStyles({
  remark: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
});

/** How many are shown at first. */
const shown = 5;

/** What there is to say of files, each with its name. */
export function FileRemarks({ title, remarks }: { title: string; remarks: readonly Diagnostic[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const sentence = useSentence();
  if (remarks.length === 0) return null;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{title}</h3>
      <LongList items={remarks} first={shown} className={surface.card}>
        {(diagnostic, index) => (
          <li key={index} className={mergeClasses(surface.line, styles.remark)}>
            <SeverityMark severity={diagnostic.severity} />
            <span>
              <span className={mergeClasses(surface.strong, surface.block)}>{diagnostic.at?.file}</span>
              {sentence(diagnostic)}
            </span>
          </li>
        )}
      </LongList>
    </section>
  );
}
