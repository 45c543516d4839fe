import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mapping } from '../../../../src/core/framework/framework';
import { readLines } from '../../../../src/importers/formats/read-lines';
import { certificateReader } from '../../../../src/importers/readers/certificate/read-certificate';
import { dutch, importText } from '../../read-for-test';

const fixture = readFileSync(join(__dirname, '../../fixtures/certificaat-fietsverhuur.md'), 'utf8');

const mapped = async (text: string): Promise<string[]> =>
  (await importText(text)).value.mappings.map(
    ({ from, to, partial, dossier, qualification }: Mapping) =>
      `${from} ${to}${partial ? ' deels' : ''} ${dossier}/${qualification}`,
  );

const pairs = ['P1-K1 C1-K1 deels 99001/99011', 'P1-K1-W2 C1-K1-W1 99001/99011', 'P1-K1-W4 C1-K1-W2 99001/99011'];

test('a certificate tells its title, code, level, date and hours', async () => {
  const { value } = await importText(fixture);
  expect({ ...value, items: value.items.length, mappings: value.mappings.length }).toEqual({
    kind: 'certificate',
    title: 'Uitgeven en innemen van huurfietsen',
    code: 'C0901',
    level: 3,
    validFrom: '2024-08-01',
    validUntil: null,
    studyLoad: 320,
    profiles: [],
    items: 9,
    competencies: [],
    mappings: 3,
  });
});

test('its items stand under its own codes, and a heading that repeats begins nothing', async () => {
  const { value } = await importText(fixture);
  expect(
    value.items.map(({ type, code, title, text }) => `${type} ${code === null ? text : `${code} ${title}`}`),
  ).toEqual([
    'core-task C1-K1 Verhuren van fietsen (deels)',
    'knowledge heeft kennis van soorten fietsen en hun maten',
    'knowledge kan een huurcontract uitleggen',
    'work-process C1-K1-W1 Geeft fietsen uit',
    'indicator stelt het zadel nauwkeurig af',
    'indicator legt de huurvoorwaarden begrijpelijk uit',
    'work-process C1-K1-W2 Neemt fietsen in',
    'indicator controleert remmen en verlichting zorgvuldig',
    'indicator bespreekt schade rustig met de klant',
  ]);
  expect(value.items.filter(({ type }) => type === 'work-process').map(({ result }) => result)).toEqual([
    'De klant vertrekt met een veilige fiets.',
    'De fiets is gecontroleerd en staat klaar voor de volgende klant.',
  ]);
});

test('its repairs and what it left out are told, and nothing needs a person', async () => {
  const { diagnostics } = await importText(fixture);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  const repairs = diagnostics.filter(({ code }) => code === 'import/code-repaired').map(({ data }) => data['original']);
  expect(repairs).toEqual(['P1-K1 -W 2', 'P1-K 1-W4', 'C1-K 1-W1', 'C1-K 1-W2', 'C1-K 1-W2']);
  expect(diagnostics.find(({ code }) => code === 'import/part-not-read')?.data).toMatchObject({
    part: 'Beroepsvereisten, Beschrijving',
  });
});

test('the signs of Markdown in a text do not matter', async () => {
  const document = readLines(fixture);
  expect(certificateReader.recognises(document)).toBe(true);
  expect((await certificateReader.read(document, dutch, { dossier: null })).value).toEqual(
    (await importText(fixture)).value,
  );
});

const table = /Kerntaak kwalificatie[\s\S]*?(?=\n## 3)/;

test.each([
  ['as it is', fixture],
  [
    'as pipes',
    fixture.replace(table, (found) =>
      found
        .split('\n')
        .filter((line) => line !== '')
        .map((line, at) => `| ${line.replace('\t', ' | ')} |${at === 0 ? '\n| --- | --- |' : ''}`)
        .join('\n'),
    ),
  ],
  ['as cells below each other', fixture.replace(table, (found) => found.replace(/\t/g, '\n'))],
  [
    'as two columns one after the other',
    fixture.replace(table, (found) => {
      const rows = found
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t'));
      return [...rows.map(([left = '']) => left), ...rows.map(([, right = '']) => right)].join('\n') + '\n';
    }),
  ],
  ['as glued columns', fixture.replace(table, (found) => found.replace(/\t/g, ' '))],
])('the table %s gives the mappings with dossier and qualification', async (_what, text) => {
  expect(await mapped(text)).toEqual(pairs);
});

test.each([
  ['as it is', fixture],
  ['with the codes first', fixture.replace(/^([^,\n]+) , (P1[^\t]*)\t([^,\n]+) , (C1.*)$/gm, '$2 $1\t$4 $3')],
])('the table %s gives what it calls the codes of the qualification', async (_what, text) => {
  expect((await importText(text)).value.mappings.map(({ from, fromTitle }) => `${from} ${fromTitle}`)).toEqual([
    'P1-K1 Verhuren van fietsen',
    'P1-K1-W2 Geeft fietsen uit',
    'P1-K1-W4 Neemt fietsen in',
  ]);
});

test('a title that runs through that of the other column is left out of a mapping', async () => {
  const { value } = await importText(
    fixture.replace(/^(Geeft fietsen) uit , (P1.*)\t(Geeft fietsen) uit , (C1.*)$/m, '$1 $3\nuit , $2 uit , $4'),
  );
  expect(value.mappings.map(({ from, fromTitle }) => [from, fromTitle])).toContainEqual(['P1-K1-W2', undefined]);
});

test('(deels) in the heading only still makes a mapping partial', async () => {
  expect(await mapped(fixture.replace('(deels) , C1-K1', ', C1-K1'))).toEqual(pairs);
});

const several = fixture.replace(
  '**Medewerker fietsverhuur (Crebonr 99011, Niveau 3)**',
  '**Medewerker fietsverhuur (Crebonr 99011, Niveau 3)**\n\n**Eerste fietstechnicus (Crebonr 99012, Niveau 4)**',
);

test.each([
  ['a space', '9 9001'],
  ['letters for digits', '99OOl'],
])('a crebo number with %s is repaired, and told', async (_what, original) => {
  const text = fixture.replace('Crebonr 99001', `Crebonr ${original}`);
  expect(await mapped(text)).toEqual(pairs);
  const { diagnostics } = await importText(text);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'import/code-repaired', at: { line: 19 }, data: { original, repaired: '99001' } }),
  );
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test.each([
  ['dossier', /Crebonr 99001/, '99001', 'null/99011'],
  ['qualification', /\(Crebonr 99011, Niveau 3\)/, '', '99001/null'],
  ['both', /\(Crebonr 990(01|11, Niveau 3)\)/g, '', 'null/null'],
])(
  'a certificate without a crebo number of %s has mappings without it, and a warning',
  async (of, number, left, owner) => {
    const text = fixture.replace(number, left.slice(1));
    expect((await mapped(text))[1]).toBe(`P1-K1-W2 C1-K1-W1 ${owner}`);
    const { diagnostics } = await importText(text);
    expect(diagnostics.filter(({ severity }) => severity === 'warning')).toEqual([
      expect.objectContaining({ code: 'import/crebo-not-found', data: { of } }),
    ]);
  },
);

test('a code of the base part belongs to every qualification that the certificate names', async () => {
  expect(await mapped(several.replace(/P1-K/g, 'B1-K'))).toEqual([
    'B1-K1 C1-K1 deels 99001/99011',
    'B1-K1 C1-K1 deels 99001/99012',
    'B1-K1-W2 C1-K1-W1 99001/99011',
    'B1-K1-W2 C1-K1-W1 99001/99012',
    'B1-K1-W4 C1-K1-W2 99001/99011',
    'B1-K1-W4 C1-K1-W2 99001/99012',
  ]);
  expect((await importText(several)).value.level).toBeNull();
});

test('a code of a profile belongs to no qualification when several are named, with a warning', async () => {
  expect((await mapped(several))[0]).toBe('P1-K1 C1-K1 deels 99001/null');
  const { diagnostics } = await importText(several);
  expect(diagnostics.filter(({ severity }) => severity === 'warning')).toEqual([
    expect.objectContaining({ code: 'import/mapping-unclear', data: { codes: ['P1-K1', 'P1-K1-W2', 'P1-K1-W4'] } }),
  ]);
});

test('with qualifications of several dossiers no code of the one table belongs to any, with a warning', async () => {
  const both = several
    .replace(/P1-K/g, 'B1-K')
    .replace(
      '**Fietsverhuur en -onderhoud (Crebonr 99001)**',
      '**Fietsverhuur en -onderhoud (Crebonr 99001)**\n\n**Fietstechniek (Crebonr 99002)**',
    );
  expect(await mapped(both)).toEqual([
    'B1-K1 C1-K1 deels null/null',
    'B1-K1-W2 C1-K1-W1 null/null',
    'B1-K1-W4 C1-K1-W2 null/null',
  ]);
  expect((await importText(both)).diagnostics.map(({ code }) => code)).toContain('import/mapping-unclear');
});

test('a row that lost one of its codes maps nothing of its kind, with a warning', async () => {
  const { value, diagnostics } = await importText(fixture.replace(' , C1-K1-W2', ''));
  expect(value.mappings.map(({ from }) => from)).toEqual(['P1-K1']);
  expect(diagnostics.map(({ code }) => code)).toContain('import/mapping-unclear');
});

test('a row of the table that the certificate does not describe is an item without text', async () => {
  const { value, diagnostics } = await importText(
    fixture.replace(/(Neemt fietsen in , C1-K1-W2)/, '$1\nRuimt fietsen op , P1-K1-W5\tRuimt fietsen op , C1-K1-W3'),
  );
  expect(value.items.find(({ code }) => code === 'C1-K1-W3')).toMatchObject({ title: 'Ruimt fietsen op', text: null });
  expect(diagnostics.map(({ code }) => code)).toContain('import/work-process-not-described');
});

test.each(['C1-K2-W2', 'C1-K1-W22', 'C1-K1-W1'])(
  'a heading with the mistaken code %s has that of the item of its title, and it is told',
  async (mistaken) => {
    const text = fixture.replace(/C1-K ?1-W2(?=: Neemt)/g, mistaken);
    expect(text).not.toBe(fixture);
    const { value, diagnostics } = await importText(text);
    expect(value).toEqual((await importText(fixture)).value);
    const told = diagnostics.filter(({ data }) => data['original'] === mistaken && data['repaired'] === 'C1-K1-W2');
    expect(told.map(({ at }) => at?.line)).toEqual([82, 88]);
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  },
);

test('a code is not repaired to one that is described', async () => {
  const { value } = await importText(
    fixture
      .replace(/C1-K ?1-W2(?=: Neemt)/g, 'C1-K1-W3')
      .concat('\n### C1-K1-W2: Neemt fietsen in\n\n#### Omschrijving\n\nHij neemt ze in.\n'),
  );
  expect(value.items.map(({ code }) => code)).toEqual(expect.arrayContaining(['C1-K1-W2', 'C1-K1-W3']));
});
