import type { ImportedDocument } from '../../importers/read-document';
import type { DossierFile } from '../../app/session/use-cases';
import type { NoAnswer } from '../one-worker';

/** What the pane says to the worker: read this. One at a time. */
export interface ReadRequest {
  readonly file: DossierFile;
}

/** What the worker answers: how far it is, any number of times, and then how it ended. */
export type ReadAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly imported: ImportedDocument }
  | NoAnswer;
