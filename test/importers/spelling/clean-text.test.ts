import { readFileSync } from 'node:fs';
import { readDocument } from '../../../src/importers/read-document';
import { wordsOf } from '../../../src/importers/spelling/hunspell-words';
import { textTidier } from '../../../src/importers/text/tidy-text';
import { corpusFile, dutch, importFile } from '../read-for-test';

const xml = corpusFile('sbb-maatschappelijke-zorg.xml');
if (xml === null) console.info('skipped: no corpus');
const withCorpus = xml === null ? test.skip : test;

withCorpus('no text of an official XML is changed when it is read as a clean print', async () => {
  const files = await dutch();
  const { items } = (await importFile(xml ?? '')).value;
  const texts = items
    .flatMap(({ title, text, result }) => [title, text, result ?? null])
    .filter((text) => text !== null);
  const lines = texts.flatMap((text) => brokenAt(text, 70));
  const tidier = textTidier(lines, { spelling: files === null ? null : wordsOf(files), typed: false });
  const changed = texts.filter((text) => {
    const tidied = tidier.tidy(brokenAt(text, 70).map((line, at) => ({ text: line, line: at + 1 })));
    return tidied !== text.replace(/\s+/g, ' ').trim();
  });
  console.info(`texts ${texts.length}, changed ${changed.length}, repairs ${tidier.repairs.length}`);
  expect(changed).toEqual([]);
  expect(tidier.repairs).toEqual([]);
  expect(texts.length).toBeGreaterThan(500);
});

withCorpus.each([
  'addendum-persoonlijk-begeleider.txt',
  'leereenheden-begeleider.txt',
  'mbo-certificaat-c0103.md',
  'sbb-maatschappelijke-zorg.xml',
])('%s is clean: nothing in it is repaired, with a dictionary or without', async (name) => {
  const bytes = readFileSync(corpusFile(name) ?? '');
  for (const source of [dutch, async () => null]) {
    const { diagnostics } = await readDocument(bytes, name, source);
    expect(diagnostics.filter(({ code }) => code === 'import/text-repaired')).toEqual([]);
  }
});

/** The text on lines of so many characters, broken between words. */
function brokenAt(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + word.length >= width && !last.endsWith('-')) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
