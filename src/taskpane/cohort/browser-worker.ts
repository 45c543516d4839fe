import type { CohortRequest } from '../../app/cohort/cohort-use-cases';
import type { OneWorker } from '../ask-once';
import type { CohortAnswer } from './messages';

/** A worker of the browser, of the add-in's own origin (Content-Security-Policy: worker-src 'self'). */
export function browserWorker(): OneWorker<CohortRequest, CohortAnswer> {
  const worker = new Worker(/* webpackChunkName: "cohort-worker" */ new URL('./cohort-worker.ts', import.meta.url));
  return {
    ask: (request, answered, broke) => {
      worker.onmessage = ({ data }: MessageEvent<CohortAnswer>) => answered(data);
      worker.onerror = (event) => {
        event.preventDefault();
        broke(event.message === '' ? 'cohort-worker' : event.message);
      };
      worker.postMessage(request);
    },
    end: () => worker.terminate(),
  };
}
