import type { ExamBook } from '../../../core/exam/exam-book';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { deviationSentences } from '../../../workbook/plan/exams/setting-words';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** What the workbook has settled otherwise than the defaults, checks that matter less among it. Folded, but never gone. */
export function DeviatingSettings({ book }: { book: ExamBook }) {
  const surface = useSurface();
  const { language } = usePane();
  const texts = sheetTextsOf(language, book.framework.kind);
  const deviations = deviationSentences(book, texts);
  if (deviations.length === 0) return null;
  return (
    <details>
      <summary className={surface.summary}>{`${texts.settings.deviating}: ${deviations.length}`}</summary>
      <ul className={surface.card}>
        {deviations.map(({ sentence }) => (
          <li key={sentence} className={surface.line}>
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
