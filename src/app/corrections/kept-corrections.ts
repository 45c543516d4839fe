import type { ExamBook } from '../../core/exam/exam-book';
import { correct } from '../../core/framework/corrections/correct';
import type { Correction } from '../../core/framework/corrections/correction';
import { lineAsGiven } from '../../core/framework/corrections/correction-lines';
import type { UnappliedCorrection } from '../../core/framework/corrections/dossier-source';
import type { Reading } from '../session/use-cases';

/** Corrections of an earlier import that hold for a document that is read now. */
export interface KeptCorrections {
  /** The same bytes, or another version of the document. */
  readonly document: 'same' | 'other-version';
  /** Those that still are about the same words, to be taken over. */
  readonly corrections: readonly Correction[];
  /** The others, each with the reason: they stay in the workbook. */
  readonly unapplied: readonly UnappliedCorrection[];
}

/**
 * What people put right when the workbook's dossier was read, as far as it holds for this document. What did not apply to
 * the version before is tried again.
 * @returns null when the workbook keeps no corrections, or its document is of another kind.
 */
export function keptCorrections(reading: Reading, book: ExamBook): KeptCorrections | null {
  const known = book.dossierSource ?? null;
  if (known === null || known.document.kind !== reading.document.kind) return null;
  const applied = known.corrections.map((correction, at) => ({ correction, line: known.lines[at] }));
  const wanted = [...applied, ...(known.unapplied ?? [])];
  if (wanted.length === 0) return null;
  const again = correct(
    reading.framework,
    wanted.map(({ correction }) => correction),
  );
  const lineOf = (of: Correction): UnappliedCorrection['line'] =>
    wanted.find(({ correction }) => correction === of)?.line ?? lineAsGiven(of);
  return {
    document: known.document.hash === reading.document.hash ? 'same' : 'other-version',
    corrections: again.applied,
    unapplied: again.refused.map((refused) => ({ ...refused, line: { ...lineOf(refused.correction), items: [] } })),
  };
}
