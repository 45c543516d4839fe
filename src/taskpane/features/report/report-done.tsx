import { SheetLink } from '../../shell/links';
import { Done } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** Where the report is now, and what to do when it is not wanted or not there. */
export function ReportDone() {
  const surface = useSurface();
  const { texts } = usePane();
  const { compiling, delivering } = useSessionState().work;
  const { sheet, files } = texts.report;
  return (
    <>
      {compiling.status === 'done' ? (
        <Done>
          <span>{sheet.written(compiling.value)}</span>
          <SheetLink sheet={compiling.value} />
        </Done>
      ) : null}
      {delivering.status === 'done' ? (
        <Done>
          <span>{files.saved(delivering.value)}</span>
          <span className={surface.quiet}>{files.notThere}</span>
        </Done>
      ) : null}
    </>
  );
}
