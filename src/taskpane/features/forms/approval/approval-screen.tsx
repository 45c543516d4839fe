import { useMemo } from 'react';
import { viewInstrument } from '../../../../app/approve/instrument-view';
import { bookOf } from '../../../../app/session/state';
import { approvalTextsOf } from '../../../../language/approval-texts';
import { localeOf } from '../../../../language/language';
import { instrumentTextsOf } from '../../../../language/instrument-texts';
import { Busy } from '../../../shell/busy';
import { SheetLink } from '../../../shell/links';
import { Done, Failure } from '../../../shell/outcome';
import { usePane, useSessionState } from '../../../shell/pane-context';
import { ScreenFrame } from '../../../shell/screen-frame';
import { Stage } from '../../../shell/stage';
import { useSurface } from '../../../shell/surface';
import type { ApprovalDesk } from './approval-desk';
import { ApprovalDeskContext } from './approval-desk';
import { ApproveForm } from './approve-form';
import { ChangedSince } from './changed-since';
import { CompareVersions } from './compare-versions';
import { InstrumentHistory } from './instrument-history';
import { InstrumentStanding } from './instrument-standing';
import { LaterDeeds } from './later-deeds';

/** How the instrument of one exam stands, what can be done to it and what was. Loaded when somebody opens one. */
export function ApprovalScreen({ examId }: { examId: string }) {
  const surface = useSurface();
  const { session, language } = usePane();
  const state = useSessionState();
  const words = instrumentTextsOf(language);
  const book = bookOf(state);
  const view = useMemo(() => (book === null ? null : viewInstrument(book, examId)), [book, examId]);
  const work = state.work.approving;
  const inner = {
    id: `approval ${examId}`,
    title: words.title(view?.label ?? ''),
    onBack: session.approval.close,
  };
  if (view === null || book === null) {
    return (
      <ScreenFrame step="forms" inner={inner}>
        <p className={surface.paragraph}>{words.gone}</p>
      </ScreenFrame>
    );
  }
  const days = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  const desk: ApprovalDesk = {
    book,
    view,
    words,
    sheet: approvalTextsOf(language),
    inWords: (day) => days.format(new Date(day)),
    act: (deed) => void session.approval.act(examId, deed),
  };
  return (
    <ApprovalDeskContext.Provider value={desk}>
      <ScreenFrame step="forms" inner={inner}>
        <Stage works={[work]}>
          <Failure task="approving" work={work} />
          <Busy task="approving" work={work} />
          {work.status === 'done' ? (
            <Done>
              <span>{words.done[work.value.kind](work.value.exam, work.value.version)}</span>
              <SheetLink sheet={work.value.form} />
              <SheetLink sheet={work.value.history} />
            </Done>
          ) : null}
          {work.status === 'loading' ? null : (
            <>
              <InstrumentStanding />
              <ChangedSince />
              {view.standing === null ? <ApproveForm /> : <LaterDeeds key={view.version} />}
              <InstrumentHistory />
              <CompareVersions key={view.contents.length} />
            </>
          )}
        </Stage>
      </ScreenFrame>
    </ApprovalDeskContext.Provider>
  );
}
