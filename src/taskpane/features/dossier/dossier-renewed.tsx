import type { ExamBook } from '../../../core/exam/exam-book';
import type { DossierRenewed } from '../../../app/session/use-cases';
import { SheetLink } from '../../shell/links';
import { Done } from '../../shell/outcome';
import { usePane } from '../../shell/pane-context';
import { isSame } from '../../../app/update/is-same';

/** What came of a newer version: that it is there, what is left to do, and where. */
export function DossierRenewedOutcome({ renewed, book }: { renewed: DossierRenewed; book: ExamBook }) {
  const { say, texts } = usePane();
  const { outdatedForms, diagnostics } = renewed;
  // That it is another dossier was confirmed before.
  const told = diagnostics.filter(({ code }) => code !== 'update/other-dossier');
  return (
    <Done status={told.length === 0 ? 'done' : 'attention'}>
      <span>{isSame(renewed) ? texts.dossier.correctionsKept : texts.dossier.replaced}</span>
      {told.map((diagnostic, at) => (
        <span key={at}>{say(diagnostic)}</span>
      ))}
      <SheetLink sheet={book.sheets.dossier} />
      {outdatedForms.map((sheet) => (
        <SheetLink key={sheet} sheet={sheet} />
      ))}
    </Done>
  );
}
