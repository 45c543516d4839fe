import { Button, mergeClasses } from '@fluentui/react-components';
import { previewOf } from '../../../app/session/preview';
import type { ExamBook } from '../../../core/exam/exam-book';
import { nameOf } from '../../../language/language';
import { SheetLink } from '../../shell/links';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { Identity } from './identity';
import { TypeCounts } from './type-counts';

/**
 * The dossier that is in the workbook.
 * @param hasLink whether to link to its sheet; not where an outcome above does already.
 */
export function PlacedDossier({
  book,
  hasLink,
  onChooseNewer,
}: {
  book: ExamBook;
  hasLink: boolean;
  onChooseNewer: () => void;
}) {
  const surface = useSurface();
  const { session, texts } = usePane();
  const { placed } = useSessionState();
  const source = book.dossierSource?.document ?? null;
  const isAtHand = placed !== null && placed.reading.document.hash === source?.hash;
  const preview = previewOf(book.framework, book.profile);
  return (
    <section className={surface.section} aria-label={texts.dossier.inWorkbook}>
      <div>
        <Identity preview={preview} />
      </div>
      <p className={mergeClasses(surface.paragraph, surface.quiet)}>{texts.dossier.sheetsIn(nameOf(book.language))}</p>
      <TypeCounts counts={preview.counts.map((count) => ({ ...count, workedOut: null }))} />
      {hasLink ? <SheetLink sheet={book.sheets.dossier} /> : null}
      {isAtHand ? (
        <div>
          <Button onClick={session.reopenPlaced}>{texts.dossier.correctPlaced}</Button>
        </div>
      ) : (
        <p className={mergeClasses(surface.paragraph, surface.quiet)}>
          {texts.dossier.howToCorrect(source?.fileName ?? null)}
        </p>
      )}
      <div>
        <Button onClick={onChooseNewer}>{texts.dossier.newer}</Button>
      </div>
      <p className={mergeClasses(surface.paragraph, surface.quiet)}>{texts.dossier.newerHint}</p>
      <p className={mergeClasses(surface.paragraph, surface.quiet)}>{texts.dossier.anotherDossier}</p>
    </section>
  );
}
