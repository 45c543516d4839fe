import type { Result } from '../../../core/diagnostics/diagnostic';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { LineDocument, SourceLine } from '../../source-document';
import { decodeText } from '../decode-text';
import { readHtmlLines } from '../html/html-lines';
import { pageOfArchive } from '../html/web-archive';
import { readLines } from '../read-lines';
import { binaryFormat, textFormat } from '../recognise-format';
import type { Elsewhere } from './place-holders';
import { placesIn } from './place-holders';

/** Files in files in files; Word itself writes one level. */
const deepest = 4;

/** The lines of a document, and what of it was not read. */
export type DocxReading = Result<LineDocument, ImportDiagnosticCode>;

/** Where a document's other files are, and how a document inside it is read. */
export interface Insides {
  /** The bytes of the file that a relationship leads to; null where there is none. */
  readonly bytesOf: (relation: string) => Uint8Array | null;
  readonly readDocx: (bytes: Uint8Array, depth: number) => Promise<DocxReading>;
  readonly depth: number;
}

/**
 * Puts what was inserted as a file (ECMA-376 part 1, 17.17.2) in its place, and tells what cannot be read. Lines are
 * numbered anew, in the order in which they are read.
 */
export async function withInsertedFiles(lines: readonly SourceLine[], insides: Insides): Promise<DocxReading> {
  const all: SourceLine[] = [];
  const diagnostics: ImportDiagnostic[] = [];
  const pictures: number[] = [];
  const add = (line: SourceLine): void => void all.push({ ...line, number: all.length + 1 });
  for (const printed of lines) {
    const { line, held } = placesIn(printed);
    if (held.length === 0 || line.text !== '') add(line);
    for (const one of held) {
      if (one.kind === 'picture') {
        pictures.push(Math.max(1, all.length));
        continue;
      }
      const inserted = one.kind === 'inserted-file' ? await readInserted(one, insides) : null;
      if (inserted === null) {
        diagnostics.push(notice('import/docx-part-not-read', Math.max(1, all.length), { part: one.kind }));
        continue;
      }
      const before = all.length;
      for (const inner of inserted.value.lines) add(inner);
      for (const told of inserted.diagnostics) {
        diagnostics.push(told.at?.line === undefined ? told : { ...told, at: { line: before + told.at.line } });
      }
    }
  }
  const [first] = pictures;
  if (first !== undefined) diagnostics.push(notice('import/docx-pictures', first, { count: pictures.length }));
  return { value: { shape: 'lines', lines: all }, diagnostics };
}

/** Null where it is no document that Word inserts and we can read. */
async function readInserted(
  { relation }: Elsewhere,
  { bytesOf, readDocx, depth }: Insides,
): Promise<DocxReading | null> {
  const bytes = bytesOf(relation);
  if (bytes === null || depth >= deepest) return null;
  const binary = binaryFormat(bytes);
  if (binary !== null) return binary === 'docx' ? readDocx(bytes, depth + 1).catch(() => null) : null;
  const { text } = decodeText(bytes);
  const page = pageOfArchive(text);
  const format = page === null ? textFormat(text) : 'html';
  switch (format) {
    case 'html':
      return { value: { shape: 'lines', lines: readHtmlLines(page ?? text) }, diagnostics: [] };
    case 'text':
    case 'markdown':
      return { value: readLines(text), diagnostics: [] };
    default:
      return null;
  }
}
