import { useState } from 'react';
import type { ListedCandidates } from '../../../app/candidates/candidate-list';
import type { Exempted } from '../../../app/candidates/candidate-use-cases';
import type { ReturnedForms } from '../../../app/collect/collect-use-cases';
import { bookOf } from '../../../app/session/state';
import { errorsToTell } from '../../../app/session/glance';
import { candidateTasks } from '../../../app/session/candidate-tasks';
import { valueOf } from '../../../app/session/work';
import type { ExemptionWish } from '../../../core/exam/results/judge-exemption';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { Failure } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { Stage } from '../../shell/stage';
import { AdoptDone } from './adopt/adopt-done';
import { AgreementDone } from './agreement/agreement-done';
import { CandidateSteps } from './candidate-steps';
import { CandidatesDone } from './candidates-done';
import { noChoices } from './collect/choices';
import type { Choices } from './collect/choices';
import { CollectDone } from './collect/collect-done';
import { DiplomaDone } from './diploma/diploma-done';
import { RemovalDone } from './retention/removal-done';
import { RemovalActions, RemovalPreview } from './retention/removal-preview';
import { ReturnedActions } from './collect/returned-actions';
import { ReturnedPreview } from './collect/returned-preview';
import { emptyExemption } from './exempt/exemption-draft';
import { ListPreview } from './list-preview';
import type { WhatHolds } from './list-preview';
import { PreviewActions } from './preview-actions';

/** Who takes the exams, from the list to the result: one piece of work at a time, and what came of the last one. */
export function CandidatesScreen() {
  const { session, texts } = usePane();
  const state = useSessionState();
  const book = bookOf(state);
  const works = candidateTasks.map((task) => state.work[task]);
  const isBusy = works.some(({ status }) => status === 'loading');
  const list = valueOf(state.work.listing);
  // What was chosen for one list says nothing about the next.
  const [chosen, setChosen] = useState<{ list: ListedCandidates; holds: WhatHolds } | null>(null);
  // What somebody filled in is kept while it is not written: a write may fail.
  const written = valueOf(state.work.exempting);
  const [given, setGiven] = useState<{ draft: ExemptionWish; after: Exempted | null } | null>(null);
  const exemption = given !== null && (written === null || given.after === written) ? given.draft : emptyExemption();
  const returned = valueOf(state.work.gathering);
  const collected = valueOf(state.work.collecting);
  const adopted = valueOf(state.work.adopting);
  const measured = valueOf(state.work.measuring);
  const weighed = valueOf(state.work.weighing);
  const foreseen = valueOf(state.work.foreseeing);
  const removed = valueOf(state.work.removing);
  const [decided, setDecided] = useState<{ returned: ReturnedForms; choices: Choices } | null>(null);
  const choices = decided !== null && decided.returned === returned ? decided.choices : noChoices;
  const holds = chosen !== null && chosen.list === list ? chosen.holds : null;
  return (
    <>
      <ScreenFrame step="candidates">
        <Stage works={works}>
          {candidateTasks.map((task) => (
            <div key={task}>
              <Failure task={task} work={state.work[task]} />
              <Busy task={task} work={state.work[task]} />
            </div>
          ))}
          <CandidatesDone />
          {collected === null ? null : <CollectDone outcome={collected} />}
          {adopted === null ? null : <AdoptDone outcome={adopted} />}
          {measured === null ? null : <AgreementDone sheet={measured} />}
          {weighed === null ? null : <DiplomaDone sheet={weighed} />}
          {removed === null ? null : <RemovalDone outcome={removed} />}
          {isBusy || book === null ? null : list !== null ? (
            <ListPreview list={list} holds={holds} onHolds={(said) => setChosen({ list, holds: said })} />
          ) : returned !== null ? (
            <ReturnedPreview
              returned={returned}
              choices={choices}
              onChoose={(made) => setDecided({ returned, choices: made })}
            />
          ) : foreseen !== null ? (
            <RemovalPreview foreseen={foreseen} />
          ) : (
            <CandidateSteps
              book={book}
              exemption={exemption}
              onExemption={(draft) => setGiven({ draft, after: written })}
            />
          )}
        </Stage>
      </ScreenFrame>
      {isBusy ? null : list !== null ? (
        <PreviewActions list={list} holds={holds} />
      ) : returned !== null ? (
        <ReturnedActions returned={returned} choices={choices} />
      ) : foreseen !== null ? (
        <RemovalActions foreseen={foreseen} />
      ) : (
        <ActionBar lesser label={texts.forms.toChecks(errorsToTell(state))} onAct={() => session.go('checks')} />
      )}
    </>
  );
}
