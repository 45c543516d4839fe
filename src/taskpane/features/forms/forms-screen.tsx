import { Button } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { bankTasks } from '../../../app/session/bank-tasks';
import { bookOf } from '../../../app/session/state';
import { valueOf } from '../../../app/session/work';
import { errorsToTell } from '../../../app/session/glance';
import { missingForms, outdatedFormsOf } from '../../../app/session/steps';
import { renewalTextsOf } from '../../../language/renewal-texts';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { Done, Failure } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { Stage } from '../../shell/stage';
import { BankActions } from './bank/bank-actions';
import { BankPreview } from './bank/bank-preview';
import { BankProgress } from './bank/bank-progress';
import { BankSection } from './bank/bank-section';
import { FormList, MissingForms } from './form-list';
import { FormsFilled } from './forms-filled';
import { FormsMade } from './forms-made';
import { LevelDescriptors } from './level-descriptors';
import { PaperForms } from './paper-forms';
import { RenewalView } from './renewal-view';

const RowsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form-rows" */ './rows/rows-screen')).RowsScreen,
}));

const ApprovalScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form-approval" */ './approval/approval-screen')).ApprovalScreen,
}));

/** The forms of the workbook, or the approval or the rows of one of them. */
export function FormsScreen() {
  const { instrument, rows } = useSessionState();
  const { open } = rows;
  if (instrument !== null) {
    return (
      <Suspense fallback={null}>
        <ApprovalScreen key={instrument} examId={instrument} />
      </Suspense>
    );
  }
  if (open === null) return <AllForms />;
  return (
    <Suspense fallback={null}>
      <RowsScreen key={open} examId={open} />
    </Suspense>
  );
}

/** Make a form for every exam that has none, and show those that are there. */
function AllForms() {
  const { session, texts, language } = usePane();
  const state = useSessionState();
  const { filling, generating, printing } = state.work;
  const book = bookOf(state);
  const missing = missingForms(state);
  const consulted = valueOf(state.work.consulting);
  const works = [generating, filling, printing, ...bankTasks.map((task) => state.work[task])];
  const renewal = valueOf(generating);
  const toAgree = consulted !== null || renewal === null || renewal.outcome === 'written' ? null : renewal;
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
          <BankProgress />
          {consulted !== null || renewal === null || toAgree !== null ? null : <FormsMade written={renewal} />}
          {toAgree === null ? null : <RenewalView renewal={toAgree} />}
          {consulted === null && filling.status === 'done' ? <FormsFilled filled={filling.value} /> : null}
          {consulted === null && printing.status === 'done' ? (
            <Done>
              <span>{texts.candidates.paper.made(printing.value)}</span>
            </Done>
          ) : null}
          {isBusy || book === null || toAgree !== null ? null : consulted !== null ? (
            <BankPreview consulted={consulted} />
          ) : (
            <>
              <MissingForms book={book} />
              <FormList book={book} outdated={outdatedFormsOf(state)} />
              <LevelDescriptors book={book} />
              <BankSection book={book} />
              <PaperForms book={book} />
            </>
          )}
        </Stage>
      </ScreenFrame>
      {isBusy || book === null ? null : consulted !== null ? (
        <BankActions consulted={consulted} />
      ) : toAgree !== null ? (
        <ActionBar
          label={renewalTextsOf(language).write(toAgree.moved.length)}
          onAct={() => void session.makeForms(toAgree)}
        >
          <Button onClick={() => session.dismiss('generating')}>{renewalTextsOf(language).leave}</Button>
        </ActionBar>
      ) : missing > 0 ? (
        <ActionBar label={texts.forms.make(missing)} onAct={() => void session.makeForms()} />
      ) : (
        <ActionBar label={texts.forms.toChecks(errorsToTell(state))} onAct={() => session.go('checks')}>
          <Button onClick={() => void session.makeForms()}>{texts.forms.renew}</Button>
        </ActionBar>
      )}
    </>
  );
}
