import { valueOf } from '../../app/session/work';
import { countAccepted, countFindings } from '../../app/session/findings';
import { bookOf, runningWrite } from '../../app/session/state';
import type { SessionState } from '../../app/session/state';
import type { PaneTexts, ShownTask } from '../../language/pane-texts';
import { usePane, useSessionState } from './pane-context';
import { useSurface } from './surface';

/** Tells a screen reader what goes on without moving the focus: the outcome itself gets the focus (Stage). */
export function Announcer() {
  const surface = useSurface();
  const { texts } = usePane();
  return (
    <div role="status" className={surface.unseen}>
      {announcement(useSessionState(), texts)}
    </div>
  );
}

/**
 * What is being done now, a quarter of the way at a time, or it would never be silent; else what the last check gave,
 * where somebody asks for it or there are forms: before that a plan is unfinished, which is no news.
 */
function announcement(state: SessionState, texts: PaneTexts): string {
  const task = (runningWrite(state) ??
    (state.work.reading.status === 'loading' ? 'reading' : null)) as ShownTask | null;
  if (task !== null) {
    const work = state.work[task];
    const howFar = work.status === 'loading' ? work.howFar : null;
    const quarter = howFar === null || howFar.total === 0 ? 0 : Math.floor((howFar.done / howFar.total) * 4);
    return quarter === 0 ? texts.busy.doing[task] : `${texts.busy.doing[task]} ${quarter * 25}%`;
  }
  const checked = valueOf(state.work.checking);
  const isNews = state.screen === 'checks' || (bookOf(state)?.forms.length ?? 0) > 0;
  if (checked === null || !isNews) return '';
  const counts = texts.checks.summary(countFindings(checked.findings), countAccepted(checked.findings));
  return `${texts.steps.checks.title}: ${counts === '' ? texts.checks.covered : counts}`;
}
