import type { ReadAnswer } from './messages';
import type { DocumentWorker } from './read-in-worker';

/** A worker of the browser, of the add-in's own origin (Content-Security-Policy: worker-src 'self'). */
export function browserWorker(): DocumentWorker {
  const worker = new Worker(/* webpackChunkName: "reading-worker" */ new URL('./reading-worker.ts', import.meta.url));
  return {
    ask: (request, answered, broke) => {
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => answered(data);
      worker.onerror = (event) => {
        event.preventDefault();
        broke(event.message === '' ? 'reading-worker' : event.message);
      };
      worker.postMessage(request);
    },
    end: () => worker.terminate(),
  };
}
