import { strToU8, zipSync, zlibSync } from 'fflate';
import { Refusal } from '../../src/core/diagnostics/diagnostic';
import { readDocument } from '../../src/importers/read-document';
import { docxOf, wordParagraph } from './generator/blocks-as-docx';
import { handmadePdf, textAt } from './formats/pdf/handmade-pdf';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const asText = (content: Uint8Array): string => Buffer.from(content).toString('latin1');

/** What a person sees of a file that is refused: a code; every other error is a crash. */
async function refusalOf(content: Uint8Array): Promise<string> {
  const refused = await readDocument(content, 'bestand').catch((error: unknown) => error);
  if (refused instanceof Refusal) return refused.diagnostic.code;
  throw refused instanceof Error ? refused : new Error('was read');
}

const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1024 * 1024).fill(0x20);
const wordDocument = (document: string | Uint8Array, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ 'word/document.xml': typeof document === 'string' ? strToU8(document) : document, ...more }, { level: 1 });

/** A zip file that declares its first part to be smaller than it is, in both places where it says so. */
function declaring(size: number, zip: Uint8Array): Uint8Array {
  const forged = zip.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 46 < forged.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return forged;
}

const outside =
  '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>' +
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
const expanding = '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><sbb>&c;</sbb>';
const drawn = handmadePdf([{ content: textAt(70, 700, 'Band') }]);
const looping = latin1(asText(drawn).replace(/\/Kids \[\d+ 0 R\]/, '/Kids [2 0 R] '));
const halfPair = new Uint8Array([0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0, 0x0a, 0]);

const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a Word document with one part that is a bomb', () => wordDocument(megabytes(65)), 'import/docx-too-large'],
  [
    'a Word document of which the parts are a bomb together',
    () => wordDocument(megabytes(22), { 'word/styles.xml': megabytes(22), 'word/footnotes.xml': megabytes(22) }),
    'import/docx-too-large',
  ],
  ['a bomb that declares to be small', () => declaring(100, wordDocument(megabytes(65))), 'import/docx-broken'],
  ['a Word document with entities from outside', () => wordDocument(outside), 'import/docx-broken'],
  ['half a Word document', () => docxOf(wordParagraph('Band')).slice(0, 400), 'import/docx-broken'],
  ['a PDF with a loop in its pages', () => looping, 'import/pdf-broken'],
  ['a page nested 20,000 deep', () => bytes(`<!DOCTYPE html>${'<div>'.repeat(20_000)}Band`), 'import/not-a-dossier'],
  ['JSON nested 100,000 deep', () => bytes('['.repeat(100_000) + ']'.repeat(100_000)), 'import/not-case-json'],
  [
    'JSON with a prototype',
    () => bytes('{"__proto__":{"schemaVersion":1,"kind":"case","items":[]}}'),
    'import/not-case-json',
  ],
  ['XML with expanding entities', () => bytes(expanding), 'import/not-sbb-xml'],
  ['a line of 10 MB', () => bytes('band '.repeat(2_000_000)), 'import/not-a-dossier'],
  ['NUL bytes', () => new Uint8Array(100_000), 'import/format-not-supported'],
  ['UTF-16 with half a letter', () => halfPair, 'import/not-a-dossier'],
  [
    'a PDF page of 10,000 snippets',
    () =>
      handmadePdf([
        {
          content: Array.from({ length: 10_000 }, (_, at) =>
            textAt(20 + (at % 100) * 5, 20 + Math.floor(at / 100) * 8, 'x', { size: 4 }),
          ).join('\n'),
        },
      ]),
    'import/not-a-dossier',
  ],
];

test.each(cases)(
  '%s is refused soon, with a sentence and no crash',
  async (_what, make, code) => {
    const content = make();
    const started = Date.now();
    expect(await refusalOf(content)).toBe(code);
    expect(Date.now() - started).toBeLessThan(8_000);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
  20_000,
);

test('a PDF page that inflates to 30 MB of nothing ends in a refusal', async () => {
  const packed = asText(zlibSync(megabytes(30), { level: 1 }));
  const stuffed = handmadePdf([{ content: 'XX' }]);
  const bomb = latin1(
    asText(stuffed).replace(
      /<< {2}\/Length 2 >>\nstream\nXX/,
      () => `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}`,
    ),
  );
  expect(bomb.length).toBeGreaterThan(stuffed.length);
  expect(await refusalOf(bomb)).toMatch(/^import\//);
}, 20_000);
