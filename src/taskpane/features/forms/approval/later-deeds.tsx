import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LaterDeed } from '../../../../language/instrument-texts';
import { useSurface } from '../../../shell/surface';
import { useApprovalDesk } from './approval-desk';
import { DeedForm } from './deed-form';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done to an instrument that was approved: one thing at a time. */
export function LaterDeeds() {
  const styles = useStyles();
  const surface = useSurface();
  const { view, words } = useApprovalDesk();
  const [chosen, choose] = useState<LaterDeed | null>(null);
  const deeds: readonly LaterDeed[] =
    view.status === 'withdrawn' ? ['new-version'] : ['editorial', 'new-version', 'withdrawn'];
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{chosen === null ? words.later.title : words.later.begin[chosen]}</h3>
      {chosen === null ? (
        <div className={styles.ways}>
          {deeds.map((deed) => (
            <Button key={deed} onClick={() => choose(deed)}>
              {words.later.begin[deed]}
            </Button>
          ))}
        </div>
      ) : (
        <DeedForm kind={chosen} onLeave={() => choose(null)} />
      )}
    </section>
  );
}
