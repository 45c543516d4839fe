import { strToU8, unzipSync, zipSync } from 'fflate';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import { binaryFormat } from '../../../src/importers/formats/recognise-format';
import { readDocument } from '../../../src/importers/read-document';
import { docxOf, wordParagraph } from '../generator/blocks-as-docx';

/** In the order in which LibreOffice writes them: the list of types and the document come last. */
function asLibreOffice(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const late = ['[Content_Types].xml', 'word/document.xml'];
  const names = [...Object.keys(files).filter((name) => !late.includes(name)), 'docProps/app.xml', ...late];
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name] ?? strToU8('<Properties/>')])));
}

const document = docxOf(Array.from({ length: 200 }, (_none, at) => wordParagraph(`Band ${at} ${at * at}`)).join(''));

test.each([
  ['Word', document],
  ['LibreOffice', asLibreOffice(document)],
])('a document of %s that was cut off anywhere is said to be damaged', async (_program, whole) => {
  for (const share of [0.05, 0.25, 0.5, 0.75, 0.95, 0.99]) {
    const half = whole.slice(0, Math.floor(whole.length * share));
    const refused = await readDocument(half, 'half.docx').catch((error: unknown) => error);
    expect(refused instanceof Refusal ? refused.diagnostic.code : null).toBe('import/docx-broken');
  }
});

test('half a workbook or presentation is no half document', () => {
  const cut = (name: string): Uint8Array =>
    zipSync({ '_rels/.rels': strToU8('<a/>'), [name]: strToU8('<b/>') }).slice(0, -30);
  expect(binaryFormat(cut('xl/worksheets/sheet1.xml'))).toBe('xlsx');
  expect(binaryFormat(cut('ppt/slides/slide1.xml'))).toBe('pptx');
});

test('a whole zip file without a document is a zip file', () => {
  expect(binaryFormat(zipSync({ 'foto.txt': strToU8('a') }))).toBe('zip');
  expect(binaryFormat(zipSync({}))).toBe('zip');
});
