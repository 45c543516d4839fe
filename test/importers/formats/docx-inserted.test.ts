import { strToU8 } from 'fflate';
import { readDocx } from '../../../src/importers/formats/docx/read-docx';
import { docxOf, wordParagraph } from '../generator/blocks-as-docx';
import { shown } from './lines-for-test';

const relation = (target: string): string =>
  `<Relationship Id="stuk" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${target}"/>`;

/** A document with a file inserted between two paragraphs. */
const around = (target: string, content: Uint8Array): Uint8Array =>
  docxOf(`${wordParagraph('voor')}<w:altChunk r:id="stuk"/>${wordParagraph('na')}`, {
    relationships: relation(target),
    files: { [`word/${target}`]: content },
  });

async function read(bytes: Uint8Array): Promise<{ readonly lines: string[]; readonly told: unknown[] }> {
  const { value, diagnostics } = await readDocx(bytes);
  return { lines: shown(value.lines), told: diagnostics.map(({ code, at, data }) => [code, at?.line, data['part']]) };
}

const archive =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n    type="text/html";\r\n    boundary="----=deel"\r\n\r\n' +
  '------=deel\r\nContent-Type: text/html;\r\n    charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n' +
  '<html><body><h2>Gedrag</h2><ul><li>co=C3=B6rdin=\r\neert</li></ul></body></html>\r\n------=deel--\r\n';

test.each([
  ['a page', 'stuk.htm', strToU8('<h2>Gedrag</h2><ul><li>coördineert</li></ul>')],
  ['a web archive', 'stuk.mht', strToU8(archive)],
])('%s that a program inserted is read where it stands', async (_what, name, content) => {
  expect(await read(around(name, content))).toEqual({
    lines: ['1: voor', '3 heading: Gedrag', '5 list-item: • coördineert', '7: na'],
    told: [],
  });
});

test('a text and a document in a document are read where they stand', async () => {
  expect((await read(around('stuk.txt', strToU8('Gedrag\n- remt')))).lines).toEqual([
    '1: voor',
    '3: Gedrag',
    '4: - remt',
    '6: na',
  ]);
  const inner = around('diep.docx', docxOf(wordParagraph('binnen')));
  expect((await read(around('stuk.docx', inner))).lines.map((line) => line.replace(/^\d+: /, ''))).toEqual([
    'voor',
    'voor',
    'binnen',
    'na',
    'na',
  ]);
});

test.each([
  ['a file that Word alone can read', around('stuk.rtf', strToU8('{\\rtf1 Gedrag}')), 'inserted-file'],
  ['a file that is gone', docxOf(`${wordParagraph('voor')}<w:altChunk r:id="weg"/>`), 'inserted-file'],
  [
    'another document that it refers to',
    docxOf(`${wordParagraph('voor')}<w:p><w:subDoc r:id="a"/></w:p>`),
    'sub-document',
  ],
  [
    'a diagram',
    docxOf(
      `${wordParagraph('voor')}<w:p><w:r><w:drawing><wp:inline><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    ),
    'diagram',
  ],
])('%s is told, with its place', async (_what, bytes, part) => {
  const { lines, told } = await read(bytes);
  expect(lines[0]).toBe('1: voor');
  expect(told).toEqual([['import/docx-part-not-read', expect.any(Number), part]]);
});

test('documents in documents without end are told, not followed', async () => {
  let bytes = docxOf(wordParagraph('binnen'));
  for (let depth = 0; depth < 8; depth += 1) bytes = around('stuk.docx', bytes);
  const { lines, told } = await read(bytes);
  expect(lines.filter((line) => line.endsWith('voor'))).toHaveLength(5);
  expect(told).toHaveLength(1);
});
