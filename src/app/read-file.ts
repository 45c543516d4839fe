import type { ImportedDocument } from '../importers/read-document';
import type { DossierFile } from './session/use-cases';
import type { Progress } from './ports';

/** What may be said along with a file that is to be read. */
export interface FileReadingOptions {
  readonly progress?: Progress;
  /** Aborted: reading stops at once, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reads a document, wherever that happens: the pane has it done in a worker, so that a long document never freezes it.
 * Rejects with the Refusal of readDocument.
 */
export type ReadFile = (file: DossierFile, options?: FileReadingOptions) => Promise<ImportedDocument>;
