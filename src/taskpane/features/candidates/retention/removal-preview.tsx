import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ForeseenRemoval } from '../../../../app/retention/retention-use-cases';
import { retentionTextsOf } from '../../../../language/retention-texts';
import { ActionBar } from '../../../shell/action-bar';
import { usePane } from '../../../shell/pane-context';
import { focusTarget } from '../../../shell/stage';
import { useSurface } from '../../../shell/surface';
import { Remarks } from '../adopt/adopt-preview';

const useStyles = makeStyles({ root: { outlineStyle: 'none' } });

/** What goes and what stays, before anything is written. */
export function RemovalPreview({ foreseen }: { foreseen: ForeseenRemoval }) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts, language } = usePane();
  const words = texts.retention.preview;
  return (
    <div className={styles.root} {...focusTarget}>
      <section className={surface.section}>
        <h3 className={surface.heading}>{words.title}</h3>
        {retentionTextsOf(language)
          .removed(foreseen, false)
          .map((line) => (
            <p key={line} className={surface.paragraph}>
              {line}
            </p>
          ))}
        <p className={surface.paragraph}>{words.lists}</p>
        <p className={surface.hint}>{retentionTextsOf(language).copies}</p>
      </section>
      <Remarks title={texts.adopt.look} remarks={foreseen.diagnostics} />
    </div>
  );
}

/** Removes what is shown once somebody said that they know what it means, or puts it away. */
export function RemovalActions({ foreseen }: { foreseen: ForeseenRemoval }) {
  const { session, texts } = usePane();
  const words = texts.retention.preview;
  const [isUnderstood, setUnderstood] = useState(false);
  return (
    <ActionBar
      label={words.remove(foreseen.candidates.length)}
      disabled={!isUnderstood}
      onAct={() => void session.retention.remove()}
    >
      <Checkbox
        label={words.understood}
        checked={isUnderstood}
        onChange={(_event, { checked }) => setUnderstood(checked === true)}
      />
      <Button onClick={() => session.dismiss('foreseeing')}>{words.drop}</Button>
    </ActionBar>
  );
}
