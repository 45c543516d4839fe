import { Button } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { bookOf } from '../../../app/session/state';
import { errorsToTell, missingForms, outdatedFormsOf } from '../../../app/session/steps';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { Done, Failure } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { Stage } from '../../shell/stage';
import { FormList, MissingForms } from './form-list';
import { FormsFilled } from './forms-filled';
import { FormsMade } from './forms-made';
import { LevelDescriptors } from './level-descriptors';
import { PaperForms } from './paper-forms';

const RowsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form-rows" */ './rows/rows-screen')).RowsScreen,
}));

/** The forms of the workbook, or the rows of one of them. */
export function FormsScreen() {
  const { open } = useSessionState().rows;
  if (open === null) return <AllForms />;
  return (
    <Suspense fallback={null}>
      <RowsScreen key={open} examId={open} />
    </Suspense>
  );
}

/** Make a form for every exam that has none, and show those that are there. */
function AllForms() {
  const { session, texts } = usePane();
  const state = useSessionState();
  const { filling, generating, printing } = state.work;
  const book = bookOf(state);
  const missing = missingForms(state);
  const works = [generating, filling, printing];
  const isBusy = works.some(({ status }) => status === 'loading');
  return (
    <>
      <ScreenFrame step="forms">
        <Stage works={works}>
          <Failure task="generating" work={generating} />
          <Busy task="generating" work={generating} />
          <Failure task="filling" work={filling} />
          <Busy task="filling" work={filling} />
          <Failure task="printing" work={printing} />
          <Busy task="printing" work={printing} />
          {generating.status === 'done' ? <FormsMade written={generating.value} /> : null}
          {filling.status === 'done' ? <FormsFilled filled={filling.value} /> : null}
          {printing.status === 'done' ? (
            <Done>
              <span>{texts.candidates.paper.made(printing.value)}</span>
            </Done>
          ) : null}
          {isBusy || book === null ? null : (
            <>
              <MissingForms book={book} />
              <FormList book={book} outdated={outdatedFormsOf(state)} />
              <LevelDescriptors book={book} />
              <PaperForms book={book} />
            </>
          )}
        </Stage>
      </ScreenFrame>
      {isBusy || book === null ? null : missing > 0 ? (
        <ActionBar label={texts.forms.make(missing)} onAct={() => void session.makeForms()} />
      ) : (
        <ActionBar label={texts.forms.toChecks(errorsToTell(state))} onAct={() => session.go('checks')}>
          <Button onClick={() => void session.makeForms()}>{texts.forms.renew}</Button>
        </ActionBar>
      )}
    </>
  );
}
