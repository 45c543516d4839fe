import { zipSync } from 'fflate';
import { Refusal } from '../../src/core/diagnostics/diagnostic';
import { readDocument } from '../../src/importers/read-document';
import { importTexts as english } from '../../src/language/en/import';
import { importTexts as dutch } from '../../src/language/nl/import';
import { renderSbbXml } from './generator/render-sbb-xml';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const empty = { title: 'Molenbouw', crebo: '99002', validFrom: '01-08-2024', coreTasks: [], profiles: [] };
const xml = renderSbbXml(empty);

const cases: readonly (readonly [string, Uint8Array, string])[] = [
  ['an empty file', bytes(''), 'import/empty-file'],
  ['a file of white space', bytes(' \n\t\n'), 'import/empty-file'],
  ['a letter', bytes('Beste collega,\n\nHierbij de planning van morgen.\n'), 'import/not-a-dossier'],
  ['a text that only mentions codes', bytes('Dit gaat over B1-K1-W1 en P2-K1.\nGedrag\n'), 'import/not-a-dossier'],
  ['half a PDF', bytes('%PDF-1.7 …'), 'import/pdf-broken'],
  ['the beginning of a Word document', bytes('PK\u0003\u0004 word/document.xml'), 'import/docx-broken'],
  ['a web page about something else', bytes('<!DOCTYPE html><html><body>B1-K1</body></html>'), 'import/not-a-dossier'],
  ['a document of Pages', zipSync({ 'Index/Document.iwa': new Uint8Array(4) }), 'import/format-not-supported'],
  ['a rich text', bytes('{\\rtf1\\ansi Gedrag}'), 'import/format-not-supported'],
  ['a Word document of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'import/format-not-supported'],
  ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'import/format-not-supported'],
  ['XML of another kind', bytes('<?xml version="1.0"?><catalogus><boek/></catalogus>'), 'import/not-sbb-xml'],
  ['XML that stops halfway', bytes(xml.slice(0, 900)), 'import/broken-xml'],
  [
    'XML with an entity of its own',
    bytes('<!DOCTYPE s [<!ENTITY x SYSTEM "file:///x">]><sbb>&x;</sbb>'),
    'import/broken-xml',
  ],
  ['XML nested without end', bytes('<a>'.repeat(5000) + '</a>'.repeat(5000)), 'import/broken-xml'],
];

test.each(cases)('%s is refused with one sentence in both languages', async (_what, content, code) => {
  const refused = await readDocument(content, 'bestand.txt').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refusal);
  if (!(refused instanceof Refusal)) return;
  const { diagnostic } = refused;
  expect(diagnostic.code).toBe(code);
  for (const sentences of [dutch, english]) {
    const sentence = new Map(Object.entries(sentences)).get(diagnostic.code)?.(diagnostic.data) ?? '';
    expect(sentence.length).toBeGreaterThan(40);
    expect(sentence).not.toMatch(/undefined|null|\[object/);
  }
});

test('what an XML parser says of a file is not shown, as it is English and of no use', async () => {
  const refused = await readDocument(bytes('<sbb a="1><b/></sbb>'), 'kapot.xml').catch((error: unknown) => error);
  if (!(refused instanceof Refusal)) throw new Error('not refused');
  expect(dutch['import/broken-xml'](refused.diagnostic.data)).toMatch(/^Het XML-bestand is beschadigd: hier klopt/);
  expect(english['import/broken-xml'](refused.diagnostic.data)).toMatch(/^The XML file is damaged: its mark-up/);
});

test('broken XML is refused with the line where it breaks', async () => {
  const refused = await readDocument(bytes('<sbb>\n<dossiers>\n</sbb>'), 'kapot.xml').catch((error: unknown) => error);
  expect(refused instanceof Refusal ? refused.diagnostic.at : null).toEqual({ line: 3 });
});

test('a text that is no dossier is refused in a few words per kind, none of them twice', async () => {
  const letter = bytes('Beste collega,\n\nHierbij de planning van morgen.\n');
  const refused = await readDocument(letter, 'brief.txt').catch((error: unknown) => error);
  if (!(refused instanceof Refusal)) throw new Error('not refused');
  const { data } = refused.diagnostic;
  const lookedFor = Array.isArray(data['lookedFor']) ? data['lookedFor'] : [];
  expect(new Set(lookedFor).size).toBe(lookedFor.length);
  for (const [sentences, kinds, advice] of [
    [
      dutch,
      ['kwalificatiedossier', 'keuzedeel', 'mbo-certificaat', 'competentieprofiel', 'leereenheden', 'addendum'],
      'Controleer of',
    ],
    [
      english,
      ['qualification file', 'elective', 'certificate', 'competence profile', 'learning units', 'addendum'],
      'Check that',
    ],
  ] as const) {
    const sentence = sentences['import/not-a-dossier'](data);
    expect(sentence).toMatch(/^brief\.txt /);
    for (const words of [...kinds, advice]) expect(sentence.split(words)).toHaveLength(2);
    expect(sentence.length).toBeLessThan(320);
  }
});
