import { makeStyles, tokens } from '@fluentui/react-components';
import { countFindings } from '../../../app/session/findings';
import { bookOf } from '../../../app/session/state';
import type { SessionState } from '../../../app/session/state';
import { missingForms, nextOf, stepsOf } from '../../../app/session/steps';
import type { NextAction } from '../../../app/session/steps';
import { valueOf } from '../../../app/session/work';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { LastStep, TakenBack } from '../../shell/last-step';
import { Failure } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { Stage } from '../../shell/stage';
import { useSurface } from '../../shell/surface';
import { Migration } from './migration';
import { WorkbookRemarks } from './workbook-remarks';
import { StepCard } from './step-card';

const useStyles = makeStyles({
  main: {
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    gap: tokens.spacingVerticalM,
    alignContent: 'start',
    gridAutoRows: 'max-content',
    overflowY: 'auto',
  },
  welcome: { margin: 0 },
});

/** Where the committee stands: the steps with their state, and the next sensible thing. */
export function HomeScreen() {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  const state = useSessionState();
  const { workbook } = state.work;
  const isReady = workbook.status === 'done';
  return (
    <>
      <main className={styles.main}>
        <div>
          <Stage works={[workbook]}>
            <Busy task="workbook" work={workbook} />
            <Failure task="workbook" work={workbook} />
          </Stage>
          <TakenBack />
        </div>
        {isReady && bookOf(state) === null ? <p className={styles.welcome}>{texts.home.welcome}</p> : null}
        <Migration />
        <WorkbookRemarks />
        {isReady ? (
          <ol className={surface.card} aria-label={texts.home.title}>
            {stepsOf(state).map((step) => (
              <StepCard key={step.id} step={step} />
            ))}
          </ol>
        ) : null}
        <LastStep />
      </main>
      <NextStep />
    </>
  );
}

function NextStep() {
  const { session, texts } = usePane();
  const state = useSessionState();
  const next = nextOf(state);
  if (next === 'wait') return null;
  const act: Readonly<Record<Exclude<NextAction, 'wait'>, () => void>> = {
    retry: () => void session.refresh(),
    migrate: () => void session.migrate(),
    'read-dossier': () => session.go('dossier'),
    'place-dossier': () => session.go('dossier'),
    'make-exams': () => session.go('exams'),
    'make-forms': () => session.go('forms'),
    'view-errors': () => session.go('checks'),
    'view-checks': () => session.go('checks'),
    'make-report': () => session.go('report'),
  };
  return <ActionBar label={texts.home.next[next](countFor(state, next))} onAct={act[next]} />;
}

function countFor(state: SessionState, next: NextAction): number {
  if (next === 'make-forms') return missingForms(state);
  if (next === 'view-errors') return countFindings(valueOf(state.work.checking)?.findings ?? []).error;
  return 0;
}
