import type { CohortFiles, CohortRequest } from '../../app/cohort/cohort-use-cases';
import { askOnce } from '../ask-once';
import type { OneWorker } from '../one-worker';
import type { CohortAnswer } from './messages';

/** Plans a new cohort in a worker of its own (ask-once.ts). */
export function planInWorker(start: () => OneWorker<CohortRequest, CohortAnswer>): CohortFiles['plan'] {
  return async (request, signal) => (await askOnce(start, request, signal)).cohort;
}
