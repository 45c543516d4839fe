import type { ExamBook } from '../../../../core/exam/exam-book';
import type { ExemptionWish } from '../../../../core/exam/results/judge-exemption';
import { CellLink } from '../../../shell/links';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { ExemptionForm } from './exemption-form';

/** How many exemptions are shown at first. */
const shown = 5;

/** Who is exempt from what by the sheet, each with its cell, and a form to write down another. */
export function Exemptions({
  book,
  draft,
  onDraft,
}: {
  book: ExamBook;
  draft: ExemptionWish;
  onDraft: (draft: ExemptionWish) => void;
}) {
  const surface = useSurface();
  const { texts } = usePane();
  const { exemptions } = book.register;
  return (
    <section className={surface.section}>
      <p className={surface.paragraph}>{texts.exempt.purpose}</p>
      {exemptions.length === 0 ? null : (
        <LongList items={exemptions} first={shown} className={surface.card}>
          {({ candidate, coreTask, part, further, date, ground }, index) => {
            const place = book.exemptionCells[index];
            return (
              <li key={index} className={surface.line}>
                <div className={surface.strong}>
                  {candidate} ·{' '}
                  {further === undefined
                    ? (part ?? texts.exempt.whole(coreTask))
                    : [coreTask, part].filter(Boolean).join(' ')}
                </div>
                <div className={surface.quiet}>{[date, ground].filter(Boolean).join(' · ')}</div>
                {place === undefined ? null : <CellLink place={place} />}
              </li>
            );
          }}
        </LongList>
      )}
      {book.candidates.length === 0 ? null : <ExemptionForm book={book} draft={draft} onDraft={onDraft} />}
    </section>
  );
}
