import { Suspense, lazy, useRef, useState } from 'react';
import { dayOf } from '../../../app/session/report-session';
import { bookOf, hasExamSheets } from '../../../app/session/state';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { Failure } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { Stage } from '../../shell/stage';
import { useSurface } from '../../shell/surface';
import { NothingToReport } from './nothing-to-report';
import { ReportDone } from './report-done';
import { ReportFiles } from './report-files';
import { ReportWishes } from './report-wishes';

// Its sentences are those of the report: loaded when somebody comes here.
const ReportContent = lazy(async () => ({ default: (await import('./report-content')).ReportContent }));

/** The committee's report: what will be in it, how it is made, and where it goes. */
export function ReportScreen() {
  const { session, texts } = usePane();
  const state = useSessionState();
  const { workbook, compiling, delivering } = state.work;
  const book = bookOf(state);
  const [isTried, setTried] = useState(false);
  const day = useRef<HTMLInputElement>(null);
  const isBusy = compiling.status === 'loading' || delivering.status === 'loading';
  const isReady = book !== null && hasExamSheets(book) && !isBusy;
  /** Starts what was asked, or leads to what is wrong with the day: that may stand out of sight. */
  const start = (act: () => Promise<void>): void => {
    setTried(true);
    if (dayOf(state) === null) day.current?.focus();
    else void act();
  };
  return (
    <>
      <ScreenFrame step="report">
        <Stage works={[compiling, delivering]}>
          <Failure task="workbook" work={workbook} />
          <Failure task="compiling" work={compiling} />
          <Failure task="delivering" work={delivering} />
          <Busy task="compiling" work={compiling} />
          <Busy task="delivering" work={delivering} />
          <ReportDone />
          {isReady ? (
            <>
              <Suspense fallback={null}>
                <ReportContent book={book} />
              </Suspense>
              <ReportWishes isTried={isTried} day={day} />
              <ReportFiles onSave={(kind) => start(() => session.report.saveAs(kind))} />
            </>
          ) : (
            <NothingToReport />
          )}
        </Stage>
      </ScreenFrame>
      {isReady ? (
        <ActionBar label={texts.report.sheet.write} onAct={() => start(session.report.writeSheet)}>
          <SheetHint sheet={book.sheets.report ?? null} />
        </ActionBar>
      ) : null}
    </>
  );
}

function SheetHint({ sheet }: { sheet: string | null }) {
  const surface = useSurface();
  const { texts } = usePane();
  return <p className={surface.hint}>{texts.report.sheet.hint(sheet)}</p>;
}
