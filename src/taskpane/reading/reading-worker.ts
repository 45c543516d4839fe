import { readDocument } from '../../importers/read-document';
import { fetchSpellings } from '../product-files';
import { noAnswerOf } from '../one-worker';
import type { ReadAnswer, ReadRequest } from './messages';

/**
 * The composition root of the worker: parsers and dictionary run here, so that the pane keeps answering while a document
 * of hundreds of pages is read. To cancel, the pane ends the worker.
 */
const answer = (message: ReadAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => void read(data));

async function read({ file }: ReadRequest): Promise<void> {
  try {
    const progress = (done: number, total: number): void => answer({ kind: 'progress', done, total });
    const options = { progress, dossier: file.choice?.chosen ?? null };
    answer({ kind: 'read', imported: await readDocument(file.bytes, file.name, fetchSpellings, options) });
  } catch (error) {
    answer(noAnswerOf(error));
  }
}
