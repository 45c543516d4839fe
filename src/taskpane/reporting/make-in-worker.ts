import { Refusal } from '../../core/diagnostics/diagnostic';
import type { ReportFiles, ReportRequest } from '../../app/report/report-use-cases';
import type { MakeAnswer } from './messages';

/** Somebody who makes one file elsewhere. */
export interface MakingWorker {
  /** @param broke called when the worker itself fails, for instance because its script cannot be loaded. */
  readonly ask: (
    request: ReportRequest,
    answered: (answer: MakeAnswer) => void,
    broke: (message: string) => void,
  ) => void;
  /** Stops at once, whatever it is doing. */
  readonly end: () => void;
}

/** Makes files in a worker of their own, which is over with the file. Cancelling ends it at once. */
export function makeInWorker(start: () => MakingWorker): ReportFiles['make'] {
  return (request, signal) =>
    new Promise((resolve, reject) => {
      const cancelled = new Refusal({ code: 'workbook/cancelled', severity: 'info', data: {} });
      if (signal.aborted) {
        reject(cancelled);
        return;
      }
      const worker = start();
      const over = (): void => {
        signal.removeEventListener('abort', stop);
        worker.end();
      };
      const stop = (): void => {
        over();
        reject(cancelled);
      };
      signal.addEventListener('abort', stop);
      worker.ask(
        request,
        (answer) => {
          over();
          if (answer.kind === 'made') resolve(answer.bytes);
          else reject(answer.kind === 'refused' ? new Refusal(answer.diagnostic) : new Error(answer.message));
        },
        (message) => {
          over();
          reject(new Error(message));
        },
      );
    });
}
