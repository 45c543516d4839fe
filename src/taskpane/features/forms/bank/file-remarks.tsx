import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { SeverityMark } from '../../../shell/state-mark';
import { useSurface } from '../../../shell/surface';

const useStyles = makeStyles({
  remark: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
});

/** How many are shown at first. */
const shown = 5;

/** What reading a file had to say, by line or cell of that file: no link, as it is another one than the workbook. */
export function FileRemarks({ remarks }: { remarks: readonly Diagnostic[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { say, texts } = usePane();
  if (remarks.length === 0) return null;

  function placeOf({ at }: Diagnostic): string | null {
    if (at?.line !== undefined) return texts.bank.add.line(at.line);
    return at?.sheet === undefined || at.cell === undefined ? null : texts.sheet.cell(at.sheet, at.cell);
  }

  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{texts.bank.add.remarks(remarks.length)}</h3>
      <LongList items={remarks} first={shown} className={surface.card}>
        {(remark, index) => {
          const place = placeOf(remark);
          return (
            <li key={index} className={mergeClasses(surface.line, styles.remark)}>
              <SeverityMark severity={remark.severity} />
              <span>
                {place === null ? null : <span className={surface.strong}>{place}: </span>}
                {say(remark)}
              </span>
            </li>
          );
        }}
      </LongList>
    </section>
  );
}
