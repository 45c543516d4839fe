import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { WordedFinding } from '../../../app/session/use-cases';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { AcceptForm } from './accept-form';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: 'none',
  },
  part: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  form: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0, marginTop: tokens.spacingVerticalS },
});

/** What can be done about one finding: have it repaired, told beforehand, or accept it with a reason. */
export function HandleFinding({ worded, others }: { worded: WordedFinding; others: readonly WordedFinding[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, language, texts } = usePane();
  const { repairing } = useSessionState().work;
  const root = useRef<HTMLDivElement>(null);
  const { repair } = worded;
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {repair === null ? null : (
        <div className={styles.part}>
          <h4 className={styles.title}>{texts.checks.repair.title}</h4>
          <p className={surface.paragraph}>{repair.words[language].offer}</p>
          <Button disabled={repairing.status === 'loading'} onClick={() => void session.findings.repair([worded])}>
            {texts.checks.repair.act}
          </Button>
        </div>
      )}
      <div className={mergeClasses(repair !== null && styles.form)}>
        <h4 className={styles.title}>{texts.checks.accept.title}</h4>
        <AcceptForm worded={worded} others={others} />
      </div>
    </div>
  );
}
