import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { itemsForProfile } from '../../../../app/corrections/for-profile';
import { previewOf } from '../../../../app/session/preview';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { usePane, useSessionState } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { Identity } from '../identity';
import { TypeCounts } from '../type-counts';
import { BesideBook } from '../update/beside-book';
import { ChooseProfile } from './choose-profile';
import { useDesk } from './desk';
import { KeptCorrectionsNote } from './kept-corrections-note';
import { Remarks } from './remarks';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL, minWidth: 0 },
  items: { justifySelf: 'start' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** What was read, before it goes into the workbook: identity, profile, counts, remarks; beside a workbook what differs. */
export function ReadingPreview({ book, onLeave }: { book: ExamBook | null; onLeave: () => void }) {
  const styles = useStyles();
  const surface = useSurface();
  const { texts } = usePane();
  const { profile } = useSessionState();
  const { reading, corrected, words, show } = useDesk();
  const { framework } = corrected;
  const preview = previewOf(framework, profile);
  return (
    <div className={styles.root}>
      <div>
        <Identity preview={preview} />
        {framework.title === null ? <div className={surface.quiet}>{words.untitledHint}</div> : null}
        <div className={surface.quiet}>{reading.fileName}</div>
        <div className={styles.ways}>
          <Button size="small" onClick={onLeave}>
            {texts.dossier.otherFile}
          </Button>
          <Button size="small" data-key="about" onClick={() => show({ name: 'about' })}>
            {framework.title === null || framework.code === null ? words.about.fillIn : words.about.open}
          </Button>
        </div>
      </div>
      <ChooseDossier />
      {book === null ? <ChooseProfile /> : <BesideBook book={book} />}
      <KeptCorrectionsNote />
      <section className={surface.section}>
        <h3 className={surface.heading}>{texts.dossier.found}</h3>
        {framework.items.length === 0 ? (
          <p className={surface.paragraph}>{words.nothingFound}</p>
        ) : (
          <>
            <TypeCounts counts={preview.counts} />
            <Button className={styles.items} data-key="items" onClick={() => show({ name: 'items' })}>
              {words.items.open(itemsForProfile(framework, profile).items.length)}
            </Button>
          </>
        )}
      </section>
      <Remarks />
    </div>
  );
}

/** Which dossier of a file with several; another one is read at once. */
function ChooseDossier() {
  const surface = useSurface();
  const { session } = usePane();
  const { reading, words } = useDesk();
  const choice = reading.choice ?? null;
  if (choice === null) return null;
  return (
    <Field className={surface.fitting} label={words.choiceLabel} hint={words.choiceHint(choice.all.length)}>
      <Select
        className={surface.fitting}
        value={choice.chosen}
        onChange={(_event, { value }) => void session.chooseDossier(value)}
      >
        {choice.all.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
