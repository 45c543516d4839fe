import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { StepId } from '../../app/session/state';
import { isStepTask, stepOfTask } from '../../app/session/step-of-task';
import { valueOf } from '../../app/session/work';
import { localeOf } from '../../language/language';
import type { LastStepTexts } from '../../language/last-step-texts';
import { Busy } from './busy';
import { Icon } from './icons';
import { Done, Failure } from './outcome';
import { usePane, useSessionState } from './pane-context';
import { Stage } from './stage';
import { useSurface } from './surface';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  act: { flexShrink: 0 },
  told: { marginTop: tokens.spacingVerticalM },
});

/** What came of taking the last step back. */
export function TakenBack() {
  const { texts } = usePane();
  const styles = useStyles();
  const { undoing } = useSessionState().work;
  return (
    <Stage works={[undoing]}>
      {undoing.status === 'idle' ? null : (
        <div className={styles.told}>
          <Busy task="undoing" work={undoing} />
          <Failure task="undoing" work={undoing} />
          {undoing.status === 'done' ? (
            <Done>{texts.lastStep.taken(nameOf(undoing.value.what, texts.lastStep))}</Done>
          ) : null}
        </div>
      )}
    </Stage>
  );
}

/** What the add-in wrote last, on which sheets and when, with the way to take it back. */
export function LastStep() {
  const { work } = useSessionState();
  const last = valueOf(work.workbook)?.lastStep ?? null;
  return last === null || work.undoing.status === 'loading' ? null : <LastStepLine {...last} />;
}

/** The same on the screen of the step that it belongs to, unless it was done just now. */
export function LastStepOf({ step }: { step: StepId }) {
  return useLastStepOf(step) === 'earlier' ? <LastStep /> : null;
}

/** The way back of what was done on this screen just now, beside the other ways. */
export function JustDone({ step }: { step: StepId }) {
  const { session, texts } = usePane();
  const last = valueOf(useSessionState().work.workbook)?.lastStep ?? null;
  if (useLastStepOf(step) !== 'now' || last === null) return null;
  const { takeBack } = texts.lastStep;
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Icon name="undo" size={16} />}
      aria-label={`${takeBack}: ${nameOf(last.what, texts.lastStep)}`}
      onClick={() => void session.takeBack()}
    >
      {takeBack}
    </Button>
  );
}

/** Whether the last step was done on this screen, and whether what came of it is still told there; null = elsewhere. */
function useLastStepOf(step: StepId): 'now' | 'earlier' | null {
  const { work } = useSessionState();
  const last = valueOf(work.workbook)?.lastStep ?? null;
  if (last === null || !isStepTask(last.what) || stepOfTask(last.what) !== step) return null;
  // What was just repaired or accepted offers a way back of its own, which leaves alone what somebody changed since.
  const hasOwnWay = last.what === 'repairing' || last.what === 'deciding';
  const isNow = work[last.what].status === 'done' || work.undoing.status === 'failed';
  if (!isNow) return 'earlier';
  return hasOwnWay || work.undoing.status === 'loading' ? null : 'now';
}

function LastStepLine({ what, at, sheets }: { what: string; at: number; sheets: readonly string[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts, language } = usePane();
  const when = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const { title, touched, takeBack } = texts.lastStep;
  const name = nameOf(what, texts.lastStep);
  return (
    <section aria-label={title} className={surface.card}>
      <div className={styles.line}>
        <div className={styles.words}>
          <div className={surface.quiet}>
            {title} · {when}
          </div>
          <div>{name}</div>
          <div className={surface.quiet}>{touched(sheets)}</div>
        </div>
        <Button
          size="small"
          className={styles.act}
          icon={<Icon name="undo" size={16} />}
          aria-label={`${takeBack}: ${name}`}
          onClick={() => void session.takeBack()}
        >
          {takeBack}
        </Button>
      </div>
    </section>
  );
}

function nameOf(what: string, { what: names }: LastStepTexts): string {
  return isStepTask(what) ? names[what] : names.other;
}
