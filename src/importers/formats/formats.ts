import type { Result } from '../../core/diagnostics/diagnostic';
import type { ImportDiagnosticCode } from '../import-diagnostic';
import type { LineDocument, SourceDocument } from '../source-document';
import type { DecodedText } from './decode-text';
import type { FileFormat } from './recognise-format';
import { withoutTwiceEncoded } from './twice-encoded';

/** What a caller may give along when a document is read. */
export interface ReadOptions {
  /** Told while a long document is read: pages done, and how many there are. Formats without pages do not tell. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** Stops the reading between two pages; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The crebo number or the title of the dossier to read, where a file has several (SBB XML); else the first is read. */
  readonly dossier?: string | null | undefined;
}

/** The document, and what the format itself has to say about it. */
export type FormatReading = Result<SourceDocument, ImportDiagnosticCode>;

/** Turns a file of one format into a document, its parser loaded only now. */
export type FormatReader = (bytes: Uint8Array, decoded: DecodedText, options: ReadOptions) => Promise<FormatReading>;

/** The formats that can be read. A new format is one more entry here and its signature in recognise-format.ts. */
export const formats: Partial<Record<FileFormat, FormatReader>> = {
  pdf: async (bytes, _decoded, options) => (await import('./pdf/read-pdf')).readPdf(bytes, options),
  text: async (_bytes, { text }) => {
    const whole = withoutTwiceEncoded(text);
    return { value: (await import('./read-lines')).readLines(whole.text), diagnostics: whole.diagnostics };
  },
  markdown: async (_bytes, { text }) => typed((await import('./markdown/read-markdown')).readMarkdown(text)),
  html: async (_bytes, { text }) => typed((await import('./html/read-html')).readHtml(text)),
  docx: async (bytes) => {
    const { value, diagnostics } = await (await import('./docx/read-docx')).readDocx(bytes);
    return { value: { ...value, typed: true }, diagnostics };
  },
  json: async (_bytes, { text }) => only((await import('./json/read-json')).readJson(text)),
  xml: async (_bytes, { text }) => only((await import('./read-xml')).readXml(text)),
};

/** A document of a format that has nothing to say itself. */
function only(value: SourceDocument): FormatReading {
  return { value, diagnostics: [] };
}

/** The same of one whose words are those that its author typed. */
function typed(value: LineDocument): FormatReading {
  return only({ ...value, typed: true });
}
