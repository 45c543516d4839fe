import { inBrowser } from '../one-worker';
import type { DocumentWorker } from './read-in-worker';

/** The worker that reads documents (one-worker.ts). */
export function browserWorker(): DocumentWorker {
  const worker = new Worker(/* webpackChunkName: "reading-worker" */ new URL('./reading-worker.ts', import.meta.url));
  return inBrowser(worker, 'reading-worker');
}
