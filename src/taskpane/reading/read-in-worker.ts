import type { ReadFile } from '../../app/read-file';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { OneWorker } from '../one-worker';
import type { ReadAnswer, ReadRequest } from './messages';

/** Somebody who reads documents elsewhere. */
export type DocumentWorker = OneWorker<ReadRequest, ReadAnswer>;

/**
 * Reads documents in a worker, started when the first one comes and kept for the next with its parsers and dictionary.
 * Cancelling ends it at once.
 * @param start gives a new worker.
 * @returns rejects with the Refusal of the document, with the signal's reason, or with an Error that says what broke.
 */
export function readInWorker(start: () => DocumentWorker): ReadFile {
  let idle: DocumentWorker | null = null;

  return (file, { progress, signal } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(asError(signal.reason));
        return;
      }
      const worker = idle ?? start();
      idle = null;
      const stop = (): void => {
        worker.end();
        reject(asError(signal?.reason));
      };
      const settle = (): void => {
        signal?.removeEventListener('abort', stop);
        idle = worker;
      };
      signal?.addEventListener('abort', stop, { once: true });
      worker.ask(
        { file },
        (answer) => {
          switch (answer.kind) {
            case 'progress':
              progress?.(answer.done, answer.total);
              return;
            case 'read':
              settle();
              resolve(answer.imported);
              return;
            case 'refused':
              settle();
              reject(new Refusal(answer.diagnostic));
              return;
            case 'broke':
              settle();
              reject(new Error(answer.message));
          }
        },
        (message) => {
          signal?.removeEventListener('abort', stop);
          worker.end();
          reject(new Error(message));
        },
      );
    });
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
