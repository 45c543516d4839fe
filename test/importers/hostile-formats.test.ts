import { zipSync } from 'fflate';
import { Refusal } from '../../src/core/diagnostics/diagnostic';
import type { ImportedDocument } from '../../src/importers/read-document';
import { readDocument } from '../../src/importers/read-document';
import { importTexts as english } from '../../src/language/en/import';
import { importTexts as dutch } from '../../src/language/nl/import';
import { docxOf, wordParagraph } from './generator/blocks-as-docx';
import { handmadePdf, textAt } from './formats/pdf/handmade-pdf';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1024 * 1024).fill(0x20);
const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

/** Either it is read or refused with words for people; what is thrown else is a crash. */
async function readOrRefuse(content: Uint8Array): Promise<ImportedDocument | string> {
  const read: unknown = await readDocument(content, 'bestand').catch((error: unknown) => error);
  if (!(read instanceof Refusal)) {
    if (read instanceof Error) throw read;
    return read as ImportedDocument;
  }
  const { code, data } = read.diagnostic;
  for (const sentences of [dutch, english]) {
    const sentence = new Map(Object.entries(sentences)).get(code)?.(data) ?? '';
    expect(sentence.length).toBeGreaterThan(40);
    expect(sentence.length).toBeLessThan(600);
    expect(sentence).not.toMatch(/undefined|null|\[object/);
  }
  return code;
}

const inserted = (target: string, content: Uint8Array): Uint8Array =>
  docxOf(`${wordParagraph('voor')}<w:altChunk r:id="stuk"/>`, {
    relationships: `<Relationship Id="stuk" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${target}"/>`,
    files: { [`word/${target}`]: content },
  });
const emptyItem = '{"identifier":"a","fullStatement":"x"}';

const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a Word document that inserts a bomb', () => inserted('bom.htm', megabytes(65)), 'import/not-a-dossier'],
  [
    'Word paragraphs nested 5,000 deep',
    () => docxOf(deep('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 5_000)),
    'import/docx-broken',
  ],
  [
    'styles based on each other in a circle',
    () =>
      docxOf(wordParagraph('Band', 'A'), {
        styles: ['A', 'B']
          .map(
            (id, at, all) =>
              `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${all[1 - at]}"/></w:style>`,
          )
          .join(''),
      }),
    'import/not-a-dossier',
  ],
  [
    'lists linked to each other in a circle',
    () =>
      docxOf(wordParagraph('Band'), {
        numbering:
          '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
        styles:
          '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      }),
    'import/not-a-dossier',
  ],
  [
    'a row that leaves out a billion columns',
    () =>
      docxOf(
        '<w:tbl><w:tblPr/><w:tr><w:trPr><w:gridBefore w:val="1000000000"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
      ),
    'import/not-a-dossier',
  ],
  [
    'a cell over a billion columns',
    () => bytes('<!DOCTYPE html><table><tr><td colspan=1000000000 rowspan=1000000000>a<td>b</table>'),
    'import/not-a-dossier',
  ],
  [
    'a list that starts at a number without end',
    () => bytes('<!DOCTYPE html><ol type=I start=99999999999999><li>a</ol>'),
    'import/not-a-dossier',
  ],
  ['a zip file with no Word in it', () => zipSync({ 'a.txt': megabytes(1) }), 'import/format-not-supported'],
  ['half a PDF', () => handmadePdf([{ content: textAt(70, 700, 'Band') }]).slice(0, 500), 'import/pdf-broken'],
  [
    'a PDF without pages',
    () => bytes('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF'),
    'import/pdf-broken',
  ],
  [
    'XML with 50,000 attributes',
    () => bytes(`<sbb ${Array.from({ length: 50_000 }, (_, at) => `a${at}="b"`).join(' ')}/>`),
    'import/not-sbb-xml',
  ],
  [
    'XML in which entities call each other',
    () => bytes('<!DOCTYPE s [<!ENTITY a "&b;"><!ENTITY b "&a;">]><sbb>&a;</sbb>'),
    'import/not-sbb-xml',
  ],
  [
    'JSON with a circle of items',
    () =>
      bytes(
        `{"CFItems":[${emptyItem}],"CFAssociations":[{"associationType":"isChildOf","originNodeURI":{"identifier":"a"},"destinationNodeURI":{"identifier":"a"}}]}`,
      ),
    'read',
  ],
  [
    'JSON of an object 50,000 deep',
    () => bytes('{"CFItems":' + deep('{"a":', '}', 50_000).replace('}', '1}') + '}'),
    'import/not-case-json',
  ],
  [
    'our own JSON with parents in a circle',
    () =>
      bytes(
        '{"schemaVersion":1,"kind":"elective","items":[{"id":"a","type":"core-task","title":"t","parent":"b"},{"id":"b","type":"core-task","title":"u","parent":"a"}]}',
      ),
    'read',
  ],
  [
    'Markdown of 200,000 quotation signs',
    () => bytes(`# Een\n\n# Twee\n\n${'>'.repeat(200_000)} a\n`),
    'import/not-a-dossier',
  ],
  [
    'Markdown with 100,000 open brackets',
    () => bytes(`# Een\n\n# Twee\n\n${'['.repeat(100_000)}\n`),
    'import/not-a-dossier',
  ],
  ['Markdown with 50,000 stars', () => bytes(`# Een\n\n# Twee\n\n${'*a '.repeat(50_000)}\n`), 'import/not-a-dossier'],
  [
    'Markdown lists nested 2,000 deep',
    () =>
      bytes(`# Een\n\n# Twee\n\n${Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')}\n`),
    'import/not-a-dossier',
  ],
  [
    'a web archive whose pieces never end',
    () => bytes(`MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n${'--x\n'.repeat(200_000)}`),
    'import/not-a-dossier',
  ],
  ['200,000 lines of one letter', () => bytes('a\n'.repeat(200_000)), 'import/not-a-dossier'],
  ['a text of codes alone', () => bytes('B1-K1-W1 P2-K1-W3 '.repeat(20_000)), 'import/not-a-dossier'],
  ['a line of 50 MB', () => bytes('band '.repeat(10_000_000)), 'import/not-a-dossier'],
  ['one word of 50 MB', () => bytes('b'.repeat(50_000_000)), 'import/not-a-dossier'],
];

test.each(cases)(
  '%s ends soon, read or refused with a sentence',
  async (_what, make, code) => {
    const content = make();
    const started = Date.now();
    const outcome = await readOrRefuse(content);
    expect(typeof outcome === 'string' ? outcome : 'read').toBe(code);
    expect(Date.now() - started).toBeLessThan(20_000);
  },
  60_000,
);
