import type { FrameworkKind } from '../framework';
import type { RefusedCorrection } from './correct';
import type { Correction } from './correction';
import type { CorrectionLine } from './correction-lines';

/** Which document this is: the same bytes have the same hash, a newer version of it mostly the same kind and code. */
export interface DocumentMark {
  readonly fileName: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  readonly kind: FrameworkKind;
  readonly code: string | null;
  readonly title: string | null;
}

/** A correction that this version of the document does not take, kept for the next one and for people to read. */
export interface UnappliedCorrection extends RefusedCorrection {
  /** In words, as when it applied last. */
  readonly line: CorrectionLine;
}

/** Where a workbook's dossier comes from, and what people put right in it. */
export interface DossierSource {
  readonly document: DocumentMark;
  /** Those that applied; items are named by the ids of the reader, so that they apply again to the same document. */
  readonly corrections: readonly Correction[];
  /** The same corrections in words, for people to read; items are named by their ids in the workbook. */
  readonly lines: readonly CorrectionLine[];
  /** Those of earlier versions that did not apply; left out = none. */
  readonly unapplied?: readonly UnappliedCorrection[];
}
