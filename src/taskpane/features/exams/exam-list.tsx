import { mergeClasses } from '@fluentui/react-components';
import type { ExamBook } from '../../../core/exam/exam-book';
import { CellLink, SheetLink } from '../../shell/links';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { ExamHeading } from './exam-heading';

/**
 * The exams as the sheets have them now, each with its row in the plan.
 * @param hasLinks whether to link to the sheets as well; not where an outcome above does already.
 */
export function ExamList({ book, hasLinks }: { book: ExamBook; hasLinks: boolean }) {
  const surface = useSurface();
  const { texts } = usePane();
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{texts.exams.inWorkbook}</h3>
      {book.exams.length === 0 ? <p className={surface.paragraph}>{texts.exams.none}</p> : null}
      <ul className={surface.card}>
        {book.exams.map(({ exam, place }) => (
          <li key={exam.id} className={surface.line}>
            <ExamHeading exam={exam} framework={book.framework} />
            <div className={surface.quiet}>{texts.examForms[exam.form]}</div>
            <CellLink place={place} />
          </li>
        ))}
      </ul>
      {hasLinks ? <SheetLink sheet={book.sheets.coverage} /> : null}
      {hasLinks ? <SheetLink sheet={book.sheets.plan} /> : null}
      <p className={mergeClasses(surface.paragraph, surface.quiet)}>{texts.exams.changeInSheets}</p>
    </section>
  );
}
