import { bankTasks } from '../../../../app/session/bank-tasks';
import type { SessionState } from '../../../../app/session/state';
import { Busy } from '../../../shell/busy';
import { SheetLink } from '../../../shell/links';
import { Done, Failure } from '../../../shell/outcome';
import { usePane, useSessionState } from '../../../shell/pane-context';
import { UnreadableRows } from './unreadable-rows';

/** What is being done about the bank, what failed, and what came of it. */
export function BankProgress() {
  const { work } = useSessionState();
  return (
    <>
      {bankTasks.map((task) => (
        <div key={task}>
          <Failure task={task} work={work[task]} />
          <Busy task={task} work={work[task]} />
        </div>
      ))}
      <BankDone work={work} />
    </>
  );
}

function BankDone({ work: { shelving, borrowing, exporting } }: Pick<SessionState, 'work'>) {
  const { texts } = usePane();
  const words = texts.bank;
  return (
    <>
      {shelving.status === 'done' ? (
        <Done>
          <span>{words.added(shelving.value.news)}</span>
          <SheetLink sheet={shelving.value.sheet} />
        </Done>
      ) : null}
      {borrowing.status === 'done' ? (
        <Done>
          <span>{words.filled(borrowing.value)}</span>
        </Done>
      ) : null}
      {exporting.status === 'done' ? (
        <>
          <Done status={exporting.value.file === null || exporting.value.unreadable.length > 0 ? 'attention' : 'done'}>
            <span>
              {exporting.value.file === null
                ? words.nothingToSave
                : words.saved(exporting.value.file, exporting.value.entries)}
            </span>
          </Done>
          <UnreadableRows rows={exporting.value.unreadable} then={words.unreadable.notInFile} />
        </>
      ) : null}
    </>
  );
}
