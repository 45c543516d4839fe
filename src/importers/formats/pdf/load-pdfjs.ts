import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

let loaded: Promise<typeof PdfJs> | null = null;

/**
 * pdf.js, loaded when the first PDF comes. Its parser runs in the thread that asks, never in a worker of its own: the
 * module of its worker is imported and pdf.js finds it as `globalThis.pdfjsWorker` ("fake worker"). So it works the same
 * in Node, in jest and inside the pane's own worker, and no script address has to be known (CSP script-src 'self').
 */
export function loadPdfJs(): Promise<typeof PdfJs> {
  loaded ??= quietly(async () => {
    for (const name of drawing) if (!(name in globalThis)) define(name, class {});
    await withWindow(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  });
  return loaded;
}

/** What pdf.js needs for drawing only; it makes one matrix when it loads and complains about the others (Node, jest). */
const drawing = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/**
 * Inside a web worker the parser would take that worker for its own: listen to its messages and send one. It does so only
 * where there is no window (pdf.worker.mjs 5.6.205, class WorkerMessageHandler).
 */
async function withWindow(load: () => Promise<unknown>): Promise<void> {
  const missing = !('window' in globalThis) && 'self' in globalThis;
  if (missing) define('window', globalThis);
  try {
    await load();
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
