import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { StepId } from '../../app/session/state';
import { Icon } from './icons';
import { Failure } from './outcome';
import { usePane, useSessionState } from './pane-context';

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
  back: { justifySelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  purpose: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One step: the way back, its name, what it is for, and its content. The focus begins at its name. */
export function ScreenFrame({ step, children }: { step: StepId; children: ReactNode }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { revealing } = useSessionState().work;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) title.current?.focus();
  }, [step]);
  return (
    <main className={styles.main}>
      <Button
        appearance="transparent"
        size="small"
        icon={<Icon name="back" />}
        className={styles.back}
        onClick={() => session.go('home')}
      >
        {texts.back}
      </Button>
      <div>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {texts.steps[step].title}
        </h2>
        <p className={styles.purpose}>{texts.steps[step].purpose}</p>
      </div>
      {revealing.status === 'failed' ? <Failure task="revealing" work={revealing} /> : null}
      {children}
    </main>
  );
}
