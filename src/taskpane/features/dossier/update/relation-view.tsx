import { mergeClasses } from '@fluentui/react-components';
import { relateDocuments } from '../../../../app/relate-documents';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { useDesk } from '../reading/desk';

/** How many mappings that do not count are shown before somebody asks for more. */
const FIRST = 8;

/** What a certificate or learning units cover of the qualification in the workbook, and why a mapping does not count. */
export function RelationView({ book }: { book: ExamBook }) {
  const surface = useSurface();
  const { language } = usePane();
  const { corrected, words } = useDesk();
  const { messages, notCounted } = relateDocuments(corrected.framework, book.framework, book.profile, language);
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.relation.title}</h3>
      <ul className={surface.card}>
        {messages.map((message, at) => (
          <li key={at} className={surface.line}>
            {message}
          </li>
        ))}
      </ul>
      {notCounted.length === 0 ? null : (
        <details>
          <summary className={surface.summary}>{words.relation.notCounted(notCounted.length)}</summary>
          <LongList items={notCounted} first={FIRST} className={surface.card}>
            {({ message }, at) => (
              <li key={at} className={surface.line}>
                {message}
              </li>
            )}
          </LongList>
        </details>
      )}
      <p className={mergeClasses(surface.paragraph, surface.quiet)}>{words.relation.stays}</p>
    </section>
  );
}
