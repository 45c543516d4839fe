import type { CohortRequest } from '../../app/cohort/cohort-use-cases';
import { inBrowser } from '../one-worker';
import type { OneWorker } from '../one-worker';
import type { CohortAnswer } from './messages';

/** The worker that plans a new cohort (one-worker.ts). */
export function browserWorker(): OneWorker<CohortRequest, CohortAnswer> {
  const worker = new Worker(/* webpackChunkName: "cohort-worker" */ new URL('./cohort-worker.ts', import.meta.url));
  return inBrowser(worker, 'cohort-worker');
}
