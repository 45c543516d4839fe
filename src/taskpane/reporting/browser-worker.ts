import { inBrowser } from '../one-worker';
import type { MakingWorker } from './make-in-worker';

/** The worker that makes files of a report (one-worker.ts). */
export function browserWorker(): MakingWorker {
  const worker = new Worker(/* webpackChunkName: "report-worker" */ new URL('./report-worker.ts', import.meta.url));
  return inBrowser(worker, 'report-worker');
}
