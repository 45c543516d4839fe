import { Button } from '@fluentui/react-components';
import type { ExamBook } from '../../../core/exam/exam-book';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** The way to empty forms to print. */
export function PaperForms({ book }: { book: ExamBook }) {
  const surface = useSurface();
  const { session, texts } = usePane();
  const words = texts.candidates.paper;
  if (book.forms.length === 0) return null;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.title}</h3>
      <p className={surface.paragraph}>{words.purpose}</p>
      <div>
        <Button onClick={() => void session.candidates.makePaper()}>{words.make}</Button>
      </div>
    </section>
  );
}
