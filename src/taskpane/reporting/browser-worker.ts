import type { MakeAnswer } from './messages';
import type { MakingWorker } from './make-in-worker';

/** A worker of the browser, of the add-in's own origin (Content-Security-Policy: worker-src 'self'). */
export function browserWorker(): MakingWorker {
  const worker = new Worker(/* webpackChunkName: "report-worker" */ new URL('./report-worker.ts', import.meta.url));
  return {
    ask: (request, answered, broke) => {
      worker.onmessage = ({ data }: MessageEvent<MakeAnswer>) => answered(data);
      worker.onerror = (event) => {
        event.preventDefault();
        broke(event.message === '' ? 'report-worker' : event.message);
      };
      worker.postMessage(request);
    },
    end: () => worker.terminate(),
  };
}
