import { chooseProfile } from '../../src/core/framework/choose-profile';
import { readFileSync } from 'node:fs';
import { readLines } from '../../src/importers/formats/read-lines';
import { unaccountedLines } from './accounting';
import { compareFrameworks } from './compare-frameworks';
import { frameOfPrint } from './frame-of-print';
import { corpusFile, importFile } from './read-for-test';

const xml = corpusFile('sbb-maatschappelijke-zorg.xml');
const print = corpusFile('kwalificatiedossier-maatschappelijke-zorg-p6.txt');
const withCorpus = xml === null || print === null ? test.skip : test;
if (xml === null || print === null) console.info('skipped: no corpus');

withCorpus('the scanned print and the official XML of one dossier agree item by item for profile P6', async () => {
  const official = (await importFile(xml ?? '')).value;
  const scanned = (await importFile(print ?? '')).value;
  const { counts, differences } = compareFrameworks(chooseProfile(official, 'P6'), chooseProfile(scanned, 'P6'));
  expect(differences).toEqual([]);
  expect(counts).toEqual({
    'core-task': { expected: 3, found: 3, agree: 3 },
    'work-process': { expected: 15, found: 15, agree: 15 },
    indicator: { expected: 94, found: 94, agree: 94 },
    knowledge: { expected: 74, found: 74, agree: 74 },
  });
});

withCorpus(
  'codes and titles that the print has only in its overview are those of the XML, for every profile',
  async () => {
    const titles = async (path: string | null): Promise<string[]> =>
      (await importFile(path ?? '')).value.items.flatMap(({ code, title }) =>
        code === null ? [] : [`${code} ${title}`],
      );
    expect(await titles(print)).toEqual(await titles(xml));
  },
);

withCorpus('every item of the print has an id that the XML gives to an item of the same text', async () => {
  const official = new Map((await importFile(xml ?? '')).value.items.map(({ id, type }) => [id, type] as const));
  const scanned = (await importFile(print ?? '')).value.items;
  expect(scanned.filter(({ id, type }) => official.get(id) !== type)).toEqual([]);
});

withCorpus('nothing in the two imports of the corpus needs a person', async () => {
  for (const path of [xml, print]) {
    const { diagnostics } = await importFile(path ?? '');
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  }
});

withCorpus('no line of the scanned print vanishes', async () => {
  const document = readLines(readFileSync(print ?? '', 'utf8'));
  const lost = unaccountedLines(document, await importFile(print ?? ''), frameOfPrint);
  expect(lost.map(({ number }) => number)).toEqual([]);
});
