import { SheetLink } from '../../shell/links';
import { Done } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { bookOf } from '../../../app/session/state';

/** What came of the last piece of work about candidates. */
export function CandidatesDone() {
  const { texts } = usePane();
  const state = useSessionState();
  const { enrolling, exempting, distributing, packing } = state.work;
  const sheet = bookOf(state)?.sheets.candidates ?? null;
  const words = texts.candidates;
  return (
    <>
      {enrolling.status === 'done' ? (
        <Done>
          <span>{words.put(enrolling.value.added, enrolling.value.completed)}</span>
          {sheet === null ? null : <SheetLink sheet={sheet} />}
        </Done>
      ) : null}
      {exempting.status === 'done' ? (
        <Done>
          <span>{texts.exempt.done(exempting.value.candidate, exempting.value.item)}</span>
          <SheetLink sheet={exempting.value.sheet} />
        </Done>
      ) : null}
      {distributing.status === 'done' ? (
        <Done>
          <span>{words.handOut.sheetsMade(distributing.value.made.length, distributing.value.there)}</span>
          {distributing.value.made.slice(0, 1).map((made) => (
            <SheetLink key={made} sheet={made} />
          ))}
        </Done>
      ) : null}
      {packing.status === 'done' ? (
        <Done>
          <span>{words.handOut.filesMade(packing.value.file, packing.value.forms)}</span>
        </Done>
      ) : null}
    </>
  );
}
