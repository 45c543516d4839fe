import type { Worker } from 'node:worker_threads';

/** Why a worker gave no answer. */
export type LossReason = 'memory' | 'time' | 'crash' | 'stopped';

/** Thrown for a job whose worker was lost; only that job is. */
export class WorkerLost extends Error {
  constructor(
    readonly reason: LossReason,
    message: string = reason,
  ) {
    super(message);
    this.name = 'WorkerLost';
  }
}

/** One worker thread that is there again after it was lost. */
export interface LastingWorker {
  /** One job at a time. @throws WorkerLost */
  readonly ask: (job: unknown) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

interface Asked {
  readonly answer: (value: unknown) => void;
  readonly lose: (reason: LossReason, message?: string) => void;
}

/**
 * Starts a worker when the first job comes, and a new one after it ran out of memory, broke down or took too long.
 * @param start a worker that answers each message with one. @param patience in ms, for one job.
 */
export function lastingWorker(start: () => Worker, patience: number): LastingWorker {
  let worker: Worker | null = null;
  let asked: Asked | null = null;

  const begin = (): Worker => {
    const begun = start();
    // What a worker that was given up still says is nobody's answer.
    const whileCurrent =
      <Event>(work: (event: Event) => void) =>
      (event: Event): void => {
        if (worker === begun) work(event);
      };
    begun.on(
      'message',
      whileCurrent((value: unknown) => asked?.answer(value)),
    );
    begun.on(
      'messageerror',
      whileCurrent((error: Error) => asked?.lose('crash', error.message)),
    );
    begun.on(
      'error',
      whileCurrent((error: NodeJS.ErrnoException) => {
        worker = null;
        asked?.lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', error.message);
      }),
    );
    begun.on(
      'exit',
      whileCurrent(() => {
        worker = null;
        asked?.lose('crash');
      }),
    );
    return begun;
  };

  const giveUp = async (): Promise<void> => {
    const current = worker;
    worker = null;
    await current?.terminate();
  };

  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          void giveUp();
          asked?.lose('time');
        }, patience);
        const done = (): void => {
          clearTimeout(timer);
          asked = null;
        };
        asked = {
          answer: (value) => {
            done();
            resolve(value);
          },
          lose: (reason, message) => {
            done();
            reject(new WorkerLost(reason, message));
          },
        };
        worker ??= begin();
        worker.postMessage(job);
      }),
    end: async () => {
      const waiting = asked;
      await giveUp();
      waiting?.lose('stopped');
    },
  };
}
