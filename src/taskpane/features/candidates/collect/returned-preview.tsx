import { makeStyles } from '@fluentui/react-components';
import type { ReturnedForms } from '../../../../app/collect/collect-use-cases';
import { usePane } from '../../../shell/pane-context';
import { focusTarget } from '../../../shell/stage';
import { useSurface } from '../../../shell/surface';
import type { Choices } from './choices';
import { Differences } from './differences';
import { FileRemarks } from './file-remarks';

const useStyles = makeStyles({ root: { outlineStyle: 'none' } });

/** What forms that came back bring, what of them is left out, and where something else stands in the workbook. */
export function ReturnedPreview({
  returned,
  choices,
  onChoose,
}: {
  returned: ReturnedForms;
  choices: Choices;
  onChoose: (choices: Choices) => void;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.collect.preview;
  const { taken, rejected, remarks, isNew } = returned;
  return (
    <div className={styles.root} {...focusTarget}>
      <section className={surface.section}>
        <h3 className={surface.heading}>{words.title}</h3>
        <p className={surface.paragraph}>{taken === 0 ? words.none : words.taken(taken)}</p>
        {taken === 0 || isNew ? null : <p className={surface.paragraph}>{words.nothingNew}</p>}
      </section>
      <FileRemarks title={words.rejected(rejected.length)} remarks={rejected} />
      <Differences returned={returned} choices={choices} onChoose={onChoose} />
      <FileRemarks title={words.remarks(remarks.length)} remarks={remarks} />
    </div>
  );
}
