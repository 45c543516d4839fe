import type { SourceDocument } from '../source-document';
import type { DecodedText } from './decode-text';
import type { FileFormat } from './recognise-format';

/** Turns a file of one format into a document, its parser loaded only now. */
export type FormatReader = (bytes: Uint8Array, decoded: DecodedText) => Promise<SourceDocument>;

/** The formats that can be read. A new format is one more entry here and its signature in recognise-format.ts. */
export const formats: Partial<Record<FileFormat, FormatReader>> = {
  text: async (_bytes, { text }) => (await import('./read-lines')).readLines(text),
  xml: async (_bytes, { text }) => (await import('./read-xml')).readXml(text),
};
