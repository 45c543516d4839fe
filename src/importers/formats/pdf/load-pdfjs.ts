import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type * as PdfJsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What asks for pages, and what parses them. */
export type LoadedPdfJs = typeof PdfJs & Pick<typeof PdfJsWorker, 'WorkerMessageHandler'>;

let loaded: Promise<LoadedPdfJs> | null = null;

/**
 * pdf.js, loaded when the first PDF comes. Its parser runs in the thread that asks, never in a worker of its own: see
 * `worker-of-own-thread.ts`. So it works the same in Node, in jest and inside the pane's own worker, and no script
 * address has to be known (CSP script-src 'self').
 */
export function loadPdfJs(): Promise<LoadedPdfJs> {
  loaded ??= quietly(() =>
    withOwnPush(async () => {
      for (const name of drawing) if (!(name in globalThis)) define(name, class {});
      const { WorkerMessageHandler } = await withWindow(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
      return { ...(await import('pdfjs-dist/legacy/build/pdf.mjs')), WorkerMessageHandler };
    }),
  );
  return loaded;
}

/**
 * The engine's own `push` stays. The polyfills inside pdf.js put one in its place wherever an array whose length cannot be
 * written is pushed to without an error (Node 20): for the whole process, and reading a PDF then costs half as much again.
 */
async function withOwnPush<T>(load: () => Promise<T>): Promise<T> {
  const { push } = Array.prototype;
  try {
    return await load();
  } finally {
    Object.defineProperty(Array.prototype, 'push', { value: push, configurable: true, writable: true });
  }
}

/** What pdf.js needs for drawing only; it makes one matrix when it loads and complains about the others (Node, jest). */
const drawing = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/**
 * Inside a web worker the parser would take that worker for its own: listen to its messages and send one. It does so only
 * where there is no window (pdf.worker.mjs 5.6.205, class WorkerMessageHandler).
 */
async function withWindow<T>(load: () => Promise<T>): Promise<T> {
  const missing = !('window' in globalThis) && 'self' in globalThis;
  if (missing) define('window', globalThis);
  try {
    return await load();
  } finally {
    if (missing) Reflect.deleteProperty(globalThis, 'window');
  }
}

/** In Node pdf.js warns once that its native canvas is not installed (package.json, overrides): it is not needed for text. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { console: terminal } = globalThis;
  const { warn } = terminal;
  terminal.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('@napi-rs/canvas')) warn(...words);
  };
  try {
    return await load();
  } finally {
    terminal.warn = warn;
  }
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
