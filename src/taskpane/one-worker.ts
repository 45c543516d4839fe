import { Refusal } from '../core/diagnostics/diagnostic';
import type { Diagnostic } from '../core/diagnostics/diagnostic';

/** Somebody who does work elsewhere, one piece at a time. */
export interface OneWorker<Request, Answer> {
  /**
   * @param answered called for every answer.
   * @param broke called when the worker itself fails, for instance because its script cannot be loaded.
   */
  readonly ask: (request: Request, answered: (answer: Answer) => void, broke: (message: string) => void) => void;
  /** Stops at once, whatever it is doing. */
  readonly end: () => void;
}

/** Why a worker gave nothing. */
export type NoAnswer =
  { readonly kind: 'refused'; readonly diagnostic: Diagnostic } | { readonly kind: 'broke'; readonly message: string };

/** What a worker answers when its work threw this. */
export function noAnswerOf(error: unknown): NoAnswer {
  return error instanceof Refusal
    ? { kind: 'refused', diagnostic: error.diagnostic }
    : { kind: 'broke', message: error instanceof Error ? error.message : String(error) };
}

/**
 * A worker of the browser, of the add-in's own origin (Content-Security-Policy: worker-src 'self').
 * @param name said where its script fails without a message.
 */
export function inBrowser<Request, Answer>(worker: Worker, name: string): OneWorker<Request, Answer> {
  return {
    ask: (request, answered, broke) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
      worker.onerror = (event) => {
        event.preventDefault();
        broke(event.message === '' ? name : event.message);
      };
      worker.postMessage(request);
    },
    end: () => worker.terminate(),
  };
}
