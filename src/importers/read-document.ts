import type { Result } from '../core/diagnostics/diagnostic';
import type { Framework } from '../core/framework/framework';
import { checkAskedDossier } from './asked-dossier';
import type { DecodedText } from './formats/decode-text';
import { decodeText } from './formats/decode-text';
import type { ReadOptions } from './formats/formats';
import { formats } from './formats/formats';
import { binaryFormat, textFormat } from './formats/recognise-format';
import type { ImportDiagnostic, ImportDiagnosticCode } from './import-diagnostic';
import { notice, refusal } from './import-diagnostic';
import { readers } from './readers/readers';
import type { SourceDocument } from './source-document';
import { sourceLines } from './source-lines';
import type { ShownLine } from './source-lines';
import type { SpellingSource } from './spelling/spelling';

/** A document that was read, with its lines to show where something stands. */
export interface ImportedDocument extends Result<Framework, ImportDiagnosticCode> {
  readonly source: readonly ShownLine[];
}

/** Of a file that is not text: nothing may depend on how its bytes would read as text. */
const notText: DecodedText = { text: '', encoding: 'binary', assumed: false };

/**
 * Reads a dossier: bytes to framework. Format and kind are recognised by content; parsers and dictionary are loaded
 * only when this file needs them.
 * @param bytes the whole file.
 * @param fileName only for messages; its extension is not trusted.
 * @param spellings where the Dutch words come from; without them only the rules of spelling repair a scan.
 * @param options progress and cancel; which dossier of a file with several.
 * @returns the framework and everything there is to say about the reading of it, each with its line, and with its page
 *   where the file has pages; and the lines of the document.
 * @throws Refusal when this is no such file at all: `import/empty-file`, `import/format-not-supported`,
 *   `import/pdf-…`, `import/docx-…`, `import/broken-xml`, `import/broken-json`, `import/not-sbb-xml`,
 *   `import/not-case-json`, `import/dossier-unknown`, `import/not-a-dossier`.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  spellings: SpellingSource = async () => null,
  options: ReadOptions = {},
): Promise<ImportedDocument> {
  const binary = binaryFormat(bytes);
  const decoded = binary === null ? decodeText(bytes) : notText;
  if (binary === null && decoded.text.trim() === '') throw refusal('import/empty-file', { file: fileName });
  const format = binary ?? textFormat(decoded.text);
  const read = formats[format];
  if (read === undefined) throw refusal('import/format-not-supported', { file: fileName, format });

  const { value: document, diagnostics: told } = await read(bytes, decoded, options);
  options.signal?.throwIfAborted();
  const candidates = readers.filter(({ shape }) => shape === document.shape);
  for (const { load } of candidates) {
    const reader = await load();
    if (!reader.recognises(document)) continue;
    const result = await reader.read(document, spellings, { dossier: options.dossier ?? null });
    // The reader of elements chooses itself: only those files hold several dossiers.
    const asked = document.shape === 'elements' ? [] : checkAskedDossier(options.dossier ?? null, result.value);
    const encoding = decoded.assumed ? [encodingNotice(decoded)] : [];
    // A file of the right kind can still hold nothing; an empty framework without a word would look like success.
    const empty = result.value.items.length === 0 ? [notice('import/no-items', null, {})] : [];
    return {
      value: result.value,
      diagnostics: [...empty, ...asked, ...encoding, ...told, ...withPages(result.diagnostics, document)],
      get source() {
        return sourceLines(document, decoded.text);
      },
    };
  }
  throw unrecognised(document, fileName, [...new Set(candidates.flatMap(({ looksFor }) => looksFor))]);
}

/** A file may say nothing of its encoding, or something that its bytes contradict. */
function encodingNotice({ encoding, declared }: DecodedText): ImportDiagnostic {
  return declared === undefined
    ? notice('import/encoding-assumed', null, { encoding })
    : notice('import/encoding-not-as-declared', null, { encoding, declared });
}

/** Readers know lines only; a person looks for the page. */
function withPages(diagnostics: readonly ImportDiagnostic[], document: SourceDocument): readonly ImportDiagnostic[] {
  if (document.shape !== 'lines' || document.lines.every(({ page }) => page === undefined)) return diagnostics;
  if (diagnostics.length === 0) return diagnostics;
  const told = new Set(diagnostics.map(({ at }) => at?.line));
  const pages = new Map<number, number | undefined>();
  for (const { number, page } of document.lines) if (told.has(number)) pages.set(number, page);
  return diagnostics.map((diagnostic) => {
    const page = diagnostic.at?.line === undefined ? undefined : pages.get(diagnostic.at.line);
    return page === undefined ? diagnostic : { ...diagnostic, at: { ...diagnostic.at, page } };
  });
}

function unrecognised(document: SourceDocument, file: string, lookedFor: readonly string[]): Error {
  switch (document.shape) {
    case 'elements':
      return refusal('import/not-sbb-xml', { file, root: document.root.name, lookedFor });
    case 'value':
      return refusal('import/not-case-json', { file, lookedFor });
    case 'lines':
      return refusal('import/not-a-dossier', { file, lookedFor });
  }
}
