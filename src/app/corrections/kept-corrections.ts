import type { ExamBook } from '../../core/exam/exam-book';
import { correct } from '../../core/framework/corrections/correct';
import type { Correction } from '../../core/framework/corrections/correction';
import type { CorrectionDiagnostic } from '../../core/framework/corrections/correction-diagnostic';
import type { Reading } from '../session/use-cases';

/** Corrections of an earlier import that hold for a document that is read now. */
export interface KeptCorrections {
  /** The same bytes, or another version of the document. */
  readonly document: 'same' | 'other-version';
  /** Those that still are about the same words, to be taken over. */
  readonly corrections: readonly Correction[];
  /** The others, told one by one. */
  readonly refused: readonly CorrectionDiagnostic[];
}

/**
 * What people put right when the workbook's dossier was read, as far as it holds for this document.
 * @returns null when the workbook keeps no corrections, or its document is of another kind.
 */
export function keptCorrections(reading: Reading, book: ExamBook): KeptCorrections | null {
  const known = book.dossierSource ?? null;
  if (known === null || known.corrections.length === 0) return null;
  if (known.document.kind !== reading.document.kind) return null;
  const { applied, diagnostics } = correct(reading.framework, known.corrections);
  return {
    document: known.document.hash === reading.document.hash ? 'same' : 'other-version',
    corrections: applied,
    refused: diagnostics,
  };
}
