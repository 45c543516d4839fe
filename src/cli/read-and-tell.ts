import type { Framework } from '../core/framework/framework';
import type { Desk } from './desk';
import { inFile } from './in-file';
import { tell } from './tell';

/** One of two documents, and whether reading it found an error. */
export interface ReadDocument {
  readonly value: Framework;
  readonly failed: boolean;
}

/**
 * Reads a document for a command that prints something else of it than the import: what somebody has to look at is told
 * with the name of the file, as the answer rests on it.
 * @param dossier which of a file with several; null where nobody said.
 */
export async function readAndTell(file: string, dossier: string | null, desk: Desk): Promise<ReadDocument> {
  const { value, diagnostics } = await inFile(file, () => desk.readDossier(file, dossier));
  const open = diagnostics.filter(({ severity }) => severity !== 'info');
  tell(
    open.map((diagnostic) => ({ ...diagnostic, at: { file, ...diagnostic.at } })),
    desk,
  );
  return { value, failed: open.some(({ severity }) => severity === 'error') };
}
