import { useEffect } from 'react';
import { bookOf, hasExamSheets } from '../../../app/session/state';
import { valueOf } from '../../../app/session/work';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { SheetLink } from '../../shell/links';
import { Done, Failure } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { Stage } from '../../shell/stage';
import { ExamList } from './exam-list';
import { Proposal } from './proposal';

/** Propose the exams, make them, and show what the sheets say afterwards. */
export function ExamsScreen() {
  const { session, texts } = usePane();
  const state = useSessionState();
  const { proposing, planning } = state.work;
  const book = bookOf(state);
  const needsProposal = book !== null && !hasExamSheets(book);
  const plan = needsProposal ? valueOf(proposing) : null;
  const isBusy = planning.status === 'loading';

  useEffect(() => {
    if (needsProposal && proposing.status === 'idle') void session.proposeExams();
  }, [needsProposal, proposing.status, session]);

  return (
    <>
      <ScreenFrame step="exams">
        <Stage works={[planning]}>
          <Failure task="proposing" work={proposing} />
          <Failure task="planning" work={planning} />
          <Busy task="planning" work={planning} />
          {planning.status === 'done' && book !== null && !needsProposal ? (
            <Done>
              <span>{texts.exams.made(book.exams.length)}</span>
              <SheetLink sheet={book.sheets.coverage} />
              <SheetLink sheet={book.sheets.plan} />
            </Done>
          ) : null}
          {isBusy || book === null ? null : !needsProposal ? (
            <ExamList book={book} hasLinks={planning.status !== 'done'} />
          ) : plan === null ? null : (
            <Proposal framework={book.framework} plan={plan} />
          )}
        </Stage>
      </ScreenFrame>
      {isBusy || book === null ? null : !needsProposal ? (
        <ActionBar label={texts.exams.toForms} onAct={() => session.go('forms')} />
      ) : plan === null ? null : (
        <ActionBar label={texts.exams.make(plan.exams.length)} onAct={() => void session.makeExams()} />
      )}
    </>
  );
}
