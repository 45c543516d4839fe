import { refusal } from '../../import-diagnostic';
import type { PDFDocumentProxy } from './load-pdfjs';
import { loadPdfJs } from './load-pdfjs';
import { workerOfOwnThread } from './worker-of-own-thread';

/** Where the end of a file is looked for: servers and mail programs put lines of their own behind it. */
const tail = 4096;

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF for its text only: no fonts, no drawing, no code of the file run, nothing fetched. A file that is encrypted
 * but opens without a password (only printing or copying is forbidden) is read: what is read stays with its reader.
 * @throws Refusal `import/pdf-password`, `import/pdf-broken`.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  if (!endsAsPdf(bytes)) throw refusal('import/pdf-broken', {});
  const pdfJs = await loadPdfJs();
  const worker = workerOfOwnThread(pdfJs);
  const task = pdfJs.getDocument({
    worker,
    // pdf.js takes the bytes over and wants no Buffer of Node: the caller keeps its own.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
  };
  try {
    return { document: await task.promise, close };
  } catch (error) {
    await close();
    throw error instanceof Error && error.name === 'PasswordException'
      ? refusal('import/pdf-password', {})
      : refusal('import/pdf-broken', {});
  }
}

/** pdf.js opens what it can find in half a file; a dossier of which the end is missing must not look complete. */
function endsAsPdf(bytes: Uint8Array): boolean {
  return /startxref|%%EOF/.test(new TextDecoder('latin1').decode(bytes.subarray(-tail)));
}
