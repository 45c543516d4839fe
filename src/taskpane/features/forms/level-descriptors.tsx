import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ExamBook } from '../../../core/exam/exam-book';
import { countDescribed } from '../../../core/exam/count-described';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How many rows of the forms say what each level is, and the ways to have that proposed, taken over or taken away. */
export function LevelDescriptors({ book }: { book: ExamBook }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const words = texts.forms.levels;
  const { rows, described, proposed } = countDescribed(book);
  if (rows === 0) return null;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.title}</h3>
      <p className={surface.paragraph}>{words.described(described, rows)}</p>
      {proposed > 0 ? <p className={surface.paragraph}>{words.proposed(proposed)}</p> : null}
      <div className={styles.ways}>
        {described < rows ? <Button onClick={() => void session.fillForms('propose')}>{words.propose}</Button> : null}
        {proposed > 0 ? (
          <>
            <Button onClick={() => void session.fillForms('accept')}>{words.accept}</Button>
            <Button onClick={() => void session.fillForms('drop')}>{words.drop}</Button>
          </>
        ) : null}
      </div>
    </section>
  );
}
