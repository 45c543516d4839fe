import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useState } from 'react';
import { bookOf } from '../../../app/session/state';
import { valueOf } from '../../../app/session/work';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { Done, Failure } from '../../shell/outcome';
import { SheetLink } from '../../shell/links';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { Stage, focusTarget } from '../../shell/stage';
import { BeginAgain } from './last-year/begin-again';
import { LastYear } from './last-year/last-year';
import { ChooseFile } from './choose-file';
import { DossierRenewedOutcome } from './dossier-renewed';
import { PlacedDossier } from './placed-dossier';
import { useInnerScreen } from './inner-screen';
import { useViews } from './views';

const useStyles = makeStyles({ document: { outlineStyle: 'none', minWidth: 0 } });

/** What is shown of a document is loaded while the document is being read. */
const loadReadDocument = () => import(/* webpackChunkName: "read-document" */ './reading/read-document');
const ReadDocument = lazy(async () => ({ default: (await loadReadDocument()).ReadDocument }));
const ReadingActions = lazy(async () => ({
  default: (await import(/* webpackChunkName: "read-document" */ './reading/reading-actions')).ReadingActions,
}));

/** Choose a document, look at what was read, put it into the workbook; later compare a newer version and take it. */
export function DossierScreen() {
  const state = useSessionState();
  const { session, texts } = usePane();
  const { reading, placing, renewing, lookingBack, beginning } = state.work;
  const styles = useStyles();
  const views = useViews();
  const { reset } = views;
  const [wantsNewer, choose] = useState(false);
  const book = bookOf(state);
  const read = valueOf(reading);
  const isChoosing = wantsNewer && renewing.status !== 'done';
  const lastYear = book === null ? valueOf(lookingBack) : null;
  const isBusy = [reading, placing, renewing, lookingBack, beginning].some(({ status }) => status === 'loading');
  const inner = useInnerScreen(views, read !== null && !isBusy, book !== null && isChoosing, () => choose(false));

  useEffect(() => {
    // A chunk that does not come is told where it is needed.
    if (reading.status === 'loading') loadReadDocument().catch(() => undefined);
    // Another document begins at its first view.
    else if (reading.status === 'done') reset();
  }, [reading.status, reset]);

  function takeOther(): void {
    session.dismiss('reading');
    session.dismiss('comparing');
  }

  function leave(): void {
    takeOther();
    choose(false);
  }

  function chooseNewer(): void {
    session.dismiss('placing');
    session.dismiss('renewing');
    choose(true);
  }

  return (
    <>
      <ScreenFrame step="dossier" inner={inner}>
        <Stage works={[reading, placing, renewing, lookingBack, beginning]}>
          <Failure task="reading" work={reading} />
          <Failure task="placing" work={placing} />
          <Failure task="renewing" work={renewing} />
          <Failure task="lookingBack" work={lookingBack} />
          <Failure task="beginning" work={beginning} />
          <Busy task="reading" work={reading} />
          <Busy task="lookingBack" work={lookingBack} />
          <Busy task="beginning" work={beginning} />
          <Busy task="placing" work={placing} />
          <Busy task="renewing" work={renewing} />
          {placing.status === 'done' && book !== null ? (
            <Done>
              <span>{texts.dossier.placed}</span>
              <SheetLink sheet={book.sheets.dossier} />
            </Done>
          ) : null}
          {beginning.status === 'done' ? (
            <Done>
              <span>{texts.cohort.begun(beginning.value.cohort)}</span>
              {beginning.value.sheets.map((sheet) => (
                <SheetLink key={sheet} sheet={sheet} />
              ))}
            </Done>
          ) : null}
          {renewing.status === 'done' && book !== null ? (
            <DossierRenewedOutcome renewed={renewing.value} book={book} />
          ) : null}
          {isBusy ? null : read !== null ? (
            <div {...focusTarget} className={styles.document}>
              <Suspense fallback={null}>
                <ReadDocument reading={read} book={book} views={views} onLeave={takeOther} />
              </Suspense>
            </div>
          ) : lastYear !== null ? (
            <LastYear seen={lastYear} />
          ) : book === null || isChoosing ? (
            <>
              <ChooseFile />
              {book === null ? <BeginAgain /> : null}
            </>
          ) : (
            <PlacedDossier
              book={book}
              hasLink={placing.status !== 'done' && renewing.status !== 'done'}
              onChooseNewer={chooseNewer}
            />
          )}
        </Stage>
      </ScreenFrame>
      {isBusy || inner !== null ? null : read !== null ? (
        <Suspense fallback={null}>
          <ReadingActions reading={read} book={book} onLeave={book === null ? takeOther : leave} />
        </Suspense>
      ) : book === null ? null : renewing.status === 'done' && renewing.value.outdatedForms.length > 0 ? (
        <ActionBar label={texts.forms.renew} onAct={() => session.go('forms')} />
      ) : (
        <ActionBar label={texts.dossier.toExams} onAct={() => session.go('exams')} />
      )}
    </>
  );
}
