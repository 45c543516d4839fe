import { bookOf } from '../../../app/session/state';
import { needsProfile } from '../../../app/session/preview';
import { valueOf } from '../../../app/session/work';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { Done, Failure } from '../../shell/outcome';
import { SheetLink } from '../../shell/links';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { Stage } from '../../shell/stage';
import { ChooseFile } from './choose-file';
import { PlacedDossier } from './placed-dossier';
import { ReadingPreview } from './reading-preview';

/** Choose a document, look at what was read, put it into the workbook. */
export function DossierScreen() {
  const state = useSessionState();
  const { session, language, texts } = usePane();
  const { reading, placing } = state.work;
  const book = bookOf(state);
  const read = valueOf(reading);
  const isBusy = reading.status === 'loading' || placing.status === 'loading';
  return (
    <>
      <ScreenFrame step="dossier">
        <Stage works={[reading, placing]}>
          <Failure task="reading" work={reading} />
          <Failure task="placing" work={placing} />
          <Busy task="reading" work={reading} />
          <Busy task="placing" work={placing} />
          {placing.status === 'done' && book !== null ? (
            <Done>
              <span>{texts.dossier.placed}</span>
              <SheetLink sheet={book.sheets.dossier} />
            </Done>
          ) : null}
          {isBusy ? null : book !== null ? (
            <PlacedDossier book={book} hasLink={placing.status !== 'done'} />
          ) : read === null ? (
            <ChooseFile />
          ) : (
            <ReadingPreview reading={read} profile={state.profile} />
          )}
        </Stage>
      </ScreenFrame>
      {isBusy ? null : book !== null ? (
        <ActionBar label={texts.dossier.toExams} onAct={() => session.go('exams')} />
      ) : read === null ? null : (
        <ActionBar
          label={needsProfile(read.framework, state.profile) ? texts.dossier.profileNeeded : texts.dossier.place}
          disabled={needsProfile(read.framework, state.profile)}
          onAct={() => void session.placeDossier(language)}
        />
      )}
    </>
  );
}
