import { importText } from '../read-for-test';
import { processSections, upToProcess } from './bakery';

const body = `${upToProcess('P1 Broodbakker 3\n\n')}${processSections}`;

test.each([
  ['the title above its crebo', 'Kwalificatiedossier mbo\nBakkerij\nCrebonr. 99003\n\nGeldig vanaf 01-08-2024\n'],
  [
    'the title below its crebo',
    'KWALIFICATIEDOSSIER MBO\n\nCrebonummer: 99003\n\nBakkerij\n\nGeldig vanaf: 01-08-2024\n',
  ],
  ['the title beside its crebo', 'Geldig vanaf 1 augustus 2024\nKwalificatiedossier mbo\nBakkerij (Crebonr. 99003)\n'],
  [
    'labels, a domain and who made it',
    'Naam dossier: Bakkerij\nCrebonr.: 99003\nOpleidingsdomein: Voeding (Crebonr. 79001)\nVersie: 2023\nPenvoerder: Kamer Voeding\nVastgesteld: 4 juli 2023\nGeldig vanaf: 1 augustus 2024\n',
  ],
  ['the date between title and crebo', 'Bakkerij\n\nGeldig vanaf: 1 augustus 2024\n\nCrebo: 99003\n'],
  [
    'what the document is before its title',
    'Kwalificatiedossier Bakkerij (Crebonr 99003)\nGeldig vanaf 1 augustus 2024\n',
  ],
  ['labels in lines of their own', 'Bakkerij\n\nGeldig vanaf\n01-08-2024\n\nCrebo\n99003\n'],
])('a title page with %s tells title, code and date', async (_what, titlePage) => {
  const { value } = await importText(`${titlePage}\n${body}`);
  expect([value.title, value.code, value.validFrom]).toEqual(['Bakkerij', '99003', '2024-08-01']);
});

test('a title that is broken over two lines is whole', async () => {
  const titlePage = 'Kwalificatiedossier mbo\nBrood, banket en andere\nproducten van meel\nCrebonr. 99003\n';
  expect((await importText(`${titlePage}\n${body}`)).value.title).toBe('Brood, banket en andere producten van meel');
});

test.each([
  '» Broodbakker (Crebonr. 99004)',
  '- Broodbakker, niveau 3, crebonr. 99004',
  'P1 Broodbakker (crebonummer 99004)',
])('"%s" on the title page tells the crebo of a qualification', async (row) => {
  const { value } = await importText(`Bakkerij\nCrebonr. 99003\n\nKwalificaties\n${row}\n\n${body}`);
  expect(value.profiles.map(({ title, crebo, level }) => [title, crebo, level])).toEqual([['Broodbakker', '99004', 3]]);
});

test.each([
  ['with dots', (entry: string, page: number) => `${entry} ........ ${page}`],
  ['with spaces', (entry: string, page: number) => `${entry}   ${page}`],
  ['whose pages a scan tore off', (entry: string) => entry],
])('a table of contents %s is no overview and no body, and is told', async (_what, print) => {
  const entries = [
    'Overzicht van het kwalificatiedossier',
    'Basisdeel',
    '1. Beroepsspecifieke onderdelen',
    'Typering van de beroepengroep',
    'B1-K1: Bakken van brood',
  ];
  const contents = entries.map((entry, at) => print(entry, at + 2)).join('\n');
  const { value, diagnostics } = await importText(`Bakkerij\nCrebonr. 99003\n\nInhoudsopgave\n${contents}\n\n${body}`);
  expect(value).toEqual((await importText(`Bakkerij\nCrebonr. 99003\n\n${`\n`.repeat(7)}${body}`)).value);
  expect(diagnostics.find(({ data }) => data['part'] === 'Inhoudsopgave')).toMatchObject({
    code: 'import/part-not-read',
    data: { from: 4, to: 9 },
  });
});

test('a print of one profile takes its own crebo from a title page that also lists profiles of like names', async () => {
  const rows = ['Broodbakker nachtdienst', 'Broodbakker dagdienst'].map(
    (name, at) => `- ${name}, niveau ${at + 3}, crebonr. 9900${at + 4}`,
  );
  const one = body.replace('P1 Broodbakker 3', 'P1 Broodbakker dagdienst 4');
  const { value } = await importText(`Bakkerij\nCrebonr. 99003\n\nKwalificaties\n${rows.join('\n')}\n\n${one}`);
  expect(value.profiles.map(({ title, crebo, level }) => [title, crebo, level])).toEqual([
    ['Broodbakker dagdienst', '99005', 4],
  ]);
});

test('a title page without a title does not take the next heading for it', async () => {
  const { value } = await importText(`Geldig vanaf 01-08-2024\nCrebonr. 99003\n\n${body}`);
  expect([value.title, value.code]).toEqual([null, '99003']);
});
