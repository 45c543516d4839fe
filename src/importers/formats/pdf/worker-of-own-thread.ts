import type { LoadedPdfJs, PDFWorker } from './load-pdfjs';

interface Message {
  readonly data: unknown;
}
type Listener = (message: Message) => void;

/**
 * A worker of pdf.js that is none: its parser in this thread. pdf.js would make one itself ("fake worker"), but that
 * copies everything it says with `structuredClone`; a page's texts are many small objects, made for one receiver.
 */
export function workerOfOwnThread({ PDFWorker, WorkerMessageHandler }: LoadedPdfJs): PDFWorker {
  const port = new SharedPort();
  WorkerMessageHandler.initializeFromPort(port);
  // The types of the package take no port, its documentation does (pdf.mjs 5.6.205, class PDFWorker).
  return new PDFWorker({ port: port as unknown as null, verbosity: 0 });
}

/** Both ends of a line: whoever posts is heard by all, and each knows from the name in a message whether it is meant. */
class SharedPort {
  readonly #listeners = new Set<Listener>();
  readonly #later = Promise.resolve();

  postMessage(message: object, transfer?: Transferable[]): void {
    const data = isText(message) ? { ...message, chunk: { ...message.chunk } } : copied(message, transfer);
    void this.#later.then(() => {
      for (const listener of this.#listeners) listener.call(this, { data });
    });
  }

  addEventListener(_name: string, listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }
}

function copied(message: object, transfer: Transferable[] | undefined): unknown {
  return structuredClone(message, transfer === undefined ? {} : { transfer });
}

/** Texts of a page: pdf.js lets go of the lists in its chunk, but not of the chunk. */
function isText(message: object): message is { readonly chunk: { readonly items: readonly unknown[] } } {
  const chunk: unknown = Reflect.get(message, 'chunk');
  return typeof chunk === 'object' && chunk !== null && Array.isArray(Reflect.get(chunk, 'items'));
}
