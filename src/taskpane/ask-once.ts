import { Refusal } from '../core/diagnostics/diagnostic';
import type { NoAnswer, OneWorker } from './one-worker';

/**
 * Has a worker of its own do one piece of work, which is over with the answer. Cancelling ends it at once.
 * @throws Refusal workbook/cancelled, or what the worker refuses; Error when it breaks.
 */
export function askOnce<Request, Made extends { readonly kind: string }>(
  start: () => OneWorker<Request, Made | NoAnswer>,
  request: Request,
  signal: AbortSignal,
): Promise<Exclude<Made, NoAnswer>> {
  return new Promise((resolve, reject) => {
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
        if (isNoAnswer(answer)) {
          reject(answer.kind === 'refused' ? new Refusal(answer.diagnostic) : new Error(answer.message));
        } else resolve(answer as Exclude<Made, NoAnswer>);
      },
      (message) => {
        over();
        reject(new Error(message));
      },
    );
  });
}

function isNoAnswer(answer: { readonly kind: string }): answer is NoAnswer {
  return answer.kind === 'refused' || answer.kind === 'broke';
}
