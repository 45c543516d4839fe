import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import type { KeptCell } from '../../workbook/plan/kept/kept-cell';
import { planDossierAgain } from '../../workbook/plan/plan-dossier-again';
import { dossierToWrite } from '../corrections/dossier-to-write';
import { openPlanBook } from '../open-book';
import type { WorkbookPort } from '../ports';
import type { Reading } from '../session/use-cases';
import type { BookComparison } from './compare-with-book';
import { compareWithBook } from './compare-with-book';

/** What putting a document into a workbook would do, before anything is written. */
export interface ForeseenRenewal extends BookComparison {
  /** What people wrote and would have no place any more: it would go to a sheet of its own. */
  readonly moved: readonly KeptCell[];
  /** What would be said of it afterwards: rows that lapse, forms that stay for their cohort and get a successor. */
  readonly foreseen: readonly Diagnostic[];
}

/**
 * Compares a document with the dossier of a workbook and plans the renewal on the workbook as it is, without writing.
 * Where it cannot be planned (a protected workbook) nothing is foreseen: writing says why.
 * @param wanted the profile somebody chose; null = the one the workbook is for.
 * @throws Refusal update/other-kind, update/profile-gone, profile/unknown
 */
export async function foreseeRenewal(
  port: WorkbookPort,
  reading: Reading,
  book: ExamBook,
  wanted: string | null,
): Promise<ForeseenRenewal> {
  const compared = compareWithBook(reading, book, wanted);
  const snapshot = await port.snapshot();
  const dossier = { ...dossierToWrite(reading, compared.profile), profile: compared.profile };
  try {
    const { moved, diagnostics } = planDossierAgain(dossier, openPlanBook(snapshot).value, snapshot, null);
    return { ...compared, moved, foreseen: diagnostics };
  } catch (error) {
    if (error instanceof Refusal) return { ...compared, moved: [], foreseen: [] };
    throw error;
  }
}
