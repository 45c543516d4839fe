import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { StepId } from '../../app/session/state';
import { Icon } from './icons';
import { JustDone, LastStepOf, TakenBack } from './last-step';
import { Failure } from './outcome';
import { usePane, useSessionState } from './pane-context';
import { useSurface } from './surface';

const useStyles = makeStyles({
  main: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    display: 'grid',
    gap: tokens.spacingVerticalM,
    alignContent: 'start',
    // Without it a row that clips its content (a button) gives way when there is too little room.
    gridAutoRows: 'max-content',
    overflowY: 'auto',
    // In the scrolling part itself, so that what is hidden for the eye does not stretch the page.
    position: 'relative',
    minWidth: 0,
  },
  ways: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  purpose: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A screen within a step: its name, and the way back to what it was opened from. */
export interface InnerScreen {
  /** Tells it apart from others, in whatever language. */
  readonly id: string;
  readonly title: string;
  /** null = it is where the pane begins. */
  readonly onBack: (() => void) | null;
}

/** One step: the way back, its name, what it is for, and its content. The focus begins at its name. */
export function ScreenFrame({
  step,
  inner = null,
  children,
}: {
  step: StepId;
  inner?: InnerScreen | null;
  children: ReactNode;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const state = useSessionState();
  const { revealing } = state.work;
  const title = useRef<HTMLHeadingElement>(null);
  const screen = inner?.id ?? step;
  const onBack = inner === null ? () => session.go('home') : inner.onBack;
  useEffect(() => {
    if (document.hasFocus()) title.current?.focus({ preventScroll: true });
    // A screen begins at its top.
    title.current?.closest('main')?.scrollTo?.({ top: 0 });
  }, [screen]);
  return (
    <main className={styles.main}>
      <div className={styles.ways}>
        {onBack === null ? null : (
          <Button
            appearance="transparent"
            size="small"
            icon={<Icon name="back" />}
            className={styles.back}
            onClick={onBack}
          >
            {inner === null ? texts.back : texts.backOne}
          </Button>
        )}
        <JustDone step={step} />
        {step === 'checks' && state.isBehind ? <span className={surface.quiet}>{texts.checks.checking}</span> : null}
      </div>
      <div>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {inner?.title ?? texts.steps[step].title}
        </h2>
        {inner === null ? <p className={styles.purpose}>{texts.steps[step].purpose}</p> : null}
        <TakenBack />
      </div>
      {revealing.status === 'failed' ? <Failure task="revealing" work={revealing} /> : null}
      {children}
      <LastStepOf step={step} />
    </main>
  );
}
