import { join } from 'node:path';
import { chooseProfile } from '../../src/core/framework/choose-profile';
import { compareFrameworks } from './compare-frameworks';
import { importFile } from './read-for-test';

const sample = (extension: string): string =>
  join(__dirname, `../../assets/sample/fietsverhuur-en-onderhoud.${extension}`);

test.each(['P1', 'P2'])('the sample dossier is the same from its print and from its XML, for %s', async (profile) => {
  const official = (await importFile(sample('xml'))).value;
  const print = (await importFile(sample('txt'))).value;
  expect(compareFrameworks(chooseProfile(official, profile), chooseProfile(print, profile)).differences).toEqual([]);
});

test('the sample print tells the dossier, its profiles, levels and crebo numbers', async () => {
  const { value } = await importFile(sample('txt'));
  expect({ ...value, items: value.items.length }).toEqual({
    kind: 'qualification-file',
    title: 'Fietsverhuur en -onderhoud',
    code: '99001',
    level: null,
    validFrom: '2024-08-01',
    validUntil: null,
    profiles: [
      { code: 'P1', title: 'Medewerker fietsverhuur', level: 3, crebo: '99011', validUntil: null },
      { code: 'P2', title: 'Eerste fietstechnicus', level: 4, crebo: '99012', validUntil: null },
    ],
    items: 93,
    competencies: [],
    mappings: [],
  });
});

test('the same bytes give the same ids, all different and safe in a cell', async () => {
  const ids = async (): Promise<string[]> => (await importFile(sample('txt'))).value.items.map(({ id }) => id);
  const first = await ids();
  expect(await ids()).toEqual(first);
  expect(new Set(first).size).toBe(first.length);
  expect(first.filter((id) => !/^[A-Za-z0-9._-]{1,40}$/.test(id))).toEqual([]);
});

test('every repair of the sample print is told with its original and its line', async () => {
  const { diagnostics } = await importFile(sample('txt'));
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(diagnostics.filter(({ at }) => at?.line === undefined)).toEqual([]);
  const repairs = diagnostics.map(({ data }) => `${data['original']} → ${data['repaired']}`);
  expect(repairs).toEqual(expect.arrayContaining(['Eris → Er is', 'B1-K1-W?2 → B1-K1-W2', 'financiéle → financiële']));
});
