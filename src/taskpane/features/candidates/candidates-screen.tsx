import { Suspense, lazy, useState } from 'react';
import type { ListedCandidates } from '../../../app/candidates/candidate-list';
import type { ReturnedForms } from '../../../app/collect/collect-use-cases';
import { bookOf } from '../../../app/session/state';
import { errorsToTell } from '../../../app/session/steps';
import { valueOf } from '../../../app/session/work';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { Failure } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { Stage } from '../../shell/stage';
import { CandidatesDone } from './candidates-done';
import { noChoices } from './collect/choices';
import type { Choices } from './collect/choices';
import { CollectDone } from './collect/collect-done';
import { ReturnedActions } from './collect/returned-actions';
import { ReturnedPreview } from './collect/returned-preview';
import { TakeForms } from './collect/take-forms';
import { HandOutForms } from './hand-out-forms';
import { ListInWorkbook } from './list-in-workbook';
import { ListPreview } from './list-preview';
import type { WhatHolds } from './list-preview';
import { PreviewActions } from './preview-actions';
import { TakeList } from './take-list';

const tasks = ['listing', 'enrolling', 'distributing', 'packing', 'gathering', 'collecting'] as const;

// Scoring is loaded when somebody looks at it.
const Results = lazy(async () => ({ default: (await import('./collect/results')).Results }));

/** Who takes the exams: the list on its sheet, a list that comes to it, and forms for those on it. */
export function CandidatesScreen() {
  const { session, texts } = usePane();
  const state = useSessionState();
  const book = bookOf(state);
  const works = tasks.map((task) => state.work[task]);
  const isBusy = works.some(({ status }) => status === 'loading');
  const list = valueOf(state.work.listing);
  // What was chosen for one list says nothing about the next.
  const [chosen, setChosen] = useState<{ list: ListedCandidates; holds: WhatHolds } | null>(null);
  const returned = valueOf(state.work.gathering);
  const collected = valueOf(state.work.collecting);
  const [decided, setDecided] = useState<{ returned: ReturnedForms; choices: Choices } | null>(null);
  const choices = decided !== null && decided.returned === returned ? decided.choices : noChoices;
  const holds = chosen !== null && chosen.list === list ? chosen.holds : null;
  return (
    <>
      <ScreenFrame step="candidates">
        <Stage works={works}>
          {tasks.map((task) => (
            <div key={task}>
              <Failure task={task} work={state.work[task]} />
              <Busy task={task} work={state.work[task]} />
            </div>
          ))}
          <CandidatesDone />
          {collected === null ? null : <CollectDone outcome={collected} />}
          {isBusy || book === null ? null : list !== null ? (
            <ListPreview list={list} holds={holds} onHolds={(said) => setChosen({ list, holds: said })} />
          ) : returned !== null ? (
            <ReturnedPreview
              returned={returned}
              choices={choices}
              onChoose={(made) => setDecided({ returned, choices: made })}
            />
          ) : (
            <>
              <ListInWorkbook book={book} />
              <TakeList />
              {book.candidates.length === 0 ? null : <HandOutForms book={book} />}
              {book.forms.length === 0 ? null : <TakeForms />}
              <Suspense fallback={null}>
                <Results book={book} />
              </Suspense>
            </>
          )}
        </Stage>
      </ScreenFrame>
      {isBusy ? null : list !== null ? (
        <PreviewActions list={list} holds={holds} />
      ) : returned !== null ? (
        <ReturnedActions returned={returned} choices={choices} />
      ) : (
        <ActionBar label={texts.forms.toChecks(errorsToTell(state))} onAct={() => session.go('checks')} />
      )}
    </>
  );
}
