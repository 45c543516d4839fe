import type { LastingWorker } from './lasting-worker';
import { WorkerLost } from './lasting-worker';

export interface WorkerPool {
  /** Done by the first worker that is free. @throws WorkerLost */
  readonly run: (job: unknown) => Promise<unknown>;
  /** Ends all workers; what was not answered is lost. */
  readonly end: () => Promise<void>;
}

/** Divides jobs over workers: each takes the next one when it is free. */
export function workerPool(workers: readonly LastingWorker[]): WorkerPool {
  const free = [...workers];
  const waiting: ((worker: LastingWorker | null) => void)[] = [];
  let ended = false;
  const nextFree = (): Promise<LastingWorker | null> => {
    const worker = free.pop();
    return worker === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(worker);
  };
  const release = (worker: LastingWorker): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(worker);
    else next(worker);
  };
  return {
    run: async (job) => {
      const worker = ended ? null : await nextFree();
      if (worker === null) throw new WorkerLost('stopped');
      try {
        return await worker.ask(job);
      } finally {
        release(worker);
      }
    },
    end: async () => {
      ended = true;
      for (const tell of waiting.splice(0)) tell(null);
      await Promise.all(workers.map(({ end }) => end()));
    },
  };
}
