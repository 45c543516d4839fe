import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../../../src/importers/formats/read-lines';
import type { DeclaredDrop } from '../../accounting';
import { unaccountedLines } from '../../accounting';
import { outlineOf } from '../../generator/outline';
import { importText } from '../../read-for-test';

const text = readFileSync(join(__dirname, '../../fixtures/leereenheden-fietsverhuur.txt'), 'utf8');

test('units, activities, rows and points are read through the damage of a scan', async () => {
  const { value } = await importText(text);
  expect(outlineOf(value)).toEqual([
    'learning-unit | 1 | Verhuren van fietsen (MF) | De medewerker fietsverhuur werkt zelfstandig en is verantwoordelijk voor de eigen klanten. |  | ',
    '1 > knowledge |  |  | heeft kennis van fietsen |  | ',
    '1 > knowledge |  |  | heeft kennis van sloten |  | ',
    '1 > knowledge |  |  | heeft kennis van de verhuurvoorwaarden van het bedrijf |  | ',
    '1 > knowledge |  |  | heeft kennis van routes |  | ',
    '1 > skill |  |  | kan een fiets afstellen |  | ',
    '1 > skill |  |  | kan een huurprijs berekenen |  | ',
    '1 > activity | 1.1 | Ontvangt de klant |  | De klant weet welke fiets past. | ',
    '1 > 1.1 > sub-activity |  |  | De medewerker fietsverhuur vraagt naar de wensen van de klant. |  | DH',
    '1 > 1.1 > De medewerker fietsverhuur vraagt naar de wensen van de klan > indicator |  |  | luistert naar de klant |  | ',
    '1 > 1.1 > De medewerker fietsverhuur vraagt naar de wensen van de klan > indicator |  |  | adviseert een passende fiets |  | ',
    '1 > 1.1 > sub-activity |  |  | De medewerker fietsverhuur legt de afspraken vast. |  | ',
    '1 > 1.1 > De medewerker fietsverhuur legt de afspraken vast. > indicator |  |  | noteert de huurperiode |  | ',
    '1 > activity | 1.2 | Geeft de fiets mee |  | De fiets is veilig meegegeven. | ',
    '1 > 1.2 > sub-activity |  |  | De medewerker fietsverhuur stelt de fiets af. |  | K',
    '1 > 1.2 > De medewerker fietsverhuur stelt de fiets af. > indicator |  |  | controleert de remmen |  | ',
    '1 > 1.2 > De medewerker fietsverhuur stelt de fiets af. > indicator |  |  | legt het slot uit |  | ',
    'learning-unit | 2 | Onderhouden van fietsen (MF) |  |  | ',
    'learning-unit | 3 | Ontwerpen van fietsen |  |  | ',
  ]);
  expect(value).toMatchObject({ title: 'Medewerker fietsverhuur', level: 3, code: '99001' });
  expect(value.mappings).toEqual(
    [
      { from: 'B1-K1-W1', to: '1', partial: false, fromTitle: 'Ontvangt de klant' },
      { from: 'B1-K1-W2', to: '1', partial: true, fromTitle: 'Geeft de fiets mee' },
      { from: 'B1-K2-W1', to: '2', partial: false, fromTitle: 'Controleert de fiets' },
    ].map((mapping) => ({ ...mapping, dossier: '99001', qualification: '25999' })),
  );
});

test('what was repaired, supplied and left out is told with its line', async () => {
  const { diagnostics } = await importText(text);
  const told = diagnostics.map(({ code, at }) => `${at?.line ?? '?'} ${code}`);
  expect(told).toEqual(
    expect.arrayContaining([
      '10 import/code-repaired',
      '11 import/work-process-not-described',
      '14 import/addition-outside-dossier',
      '15 import/unit-not-applicable',
      '38 import/bullet-supplied',
    ]),
  );
});

test('crebo numbers are read through spaces and letters of a scan, and told', async () => {
  const scanned = text.replace('Crebocode 25999', 'Crebocode 2 5999').replace('Crebocode 99001', 'Crebocode 99OOl');
  const { value, diagnostics } = await importText(scanned);
  expect(value.code).toBe('99001');
  expect(value.mappings[0]).toMatchObject({ dossier: '99001', qualification: '25999' });
  const repairs = diagnostics.filter(({ code, at }) => code === 'import/code-repaired' && (at?.line ?? 0) < 6);
  expect(repairs.map(({ at, data }) => [at?.line, data['original'], data['repaired']])).toEqual([
    [4, '2 5999', '25999'],
    [5, '99OOl', '99001'],
  ]);
});

test('the rest of a skill is no heading, whatever its first letter', async () => {
  const wrapped = text.replace(
    '• kan een fiets afstellen',
    "• kan kennis van\nPBM's toepassen\n• kan kennis van helmen\nRAL-kleuren toepassen",
  );
  expect(wrapped).not.toBe(text);
  const { value } = await importText(wrapped);
  const skills = value.items.filter(({ type }) => type === 'skill').map((item) => item.text);
  expect(skills).toEqual([
    "kan kennis van PBM's toepassen",
    'kan kennis van helmen RAL-kleuren toepassen',
    'kan een huurprijs berekenen',
  ]);
});

test('a heading that a page break halves belongs to no column’s text, and its list to its own', async () => {
  const halved = text.replace(
    '• kan een huurprijs berekenen\n\nDe medewerker fietsverhuur werkt\nzelfstandig',
    '• kan een huurprijs berekenen\n\nLeer- en\n\nDe medewerker fietsverhuur werkt\n\fontwikkelvaardigheden\n• kan van fouten leren\n\nzelfstandig',
  );
  expect(halved).not.toBe(text);
  const { value } = await importText(halved);
  const skills = value.items.filter(({ type }) => type === 'skill').map((item) => item.text);
  expect(skills).toEqual(['kan een fiets afstellen', 'kan een huurprijs berekenen', 'kan van fouten leren']);
  expect(value.items.find(({ code }) => code === '1')?.text).toMatch(/^De medewerker fietsverhuur werkt zelfstandig/);
});

test('what a page breaks off behind "van" goes on with its point, and not with the activity before it', async () => {
  const lines = [
    '• heeft kennis van',
    '\fzadels en trappers',
    '• heeft kennis van routes',
    '',
    'Materialen en middelen',
  ];
  const broken = text.replace('• heeft kennis van routes\n\nMaterialen en middelen', lines.join('\n'));
  expect(broken).not.toBe(text);
  const { value } = await importText(broken);
  const known = value.items.filter(({ type }) => type === 'knowledge').map((item) => item.text);
  expect(known).toContain('heeft kennis van zadels en trappers');
});

test('a heading of a group that the form does not print is told', async () => {
  const { diagnostics } = await importText(text.replace('Toepassen van kennis', 'Kennis van zaken toepassen'));
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: 'import/group-heading-removed',
      data: expect.objectContaining({ text: 'Kennis van zaken toepassen' }),
    }),
  );
});

test.each([
  ['behind its words', 'Titel van de kwalificatie Medewerker fietsverhuur\n\n'],
  ['below them', 'Titel van de kwalificatie\nMedewerker fietsverhuur\n\n'],
  ['without a gap', 'Titel van de kwalificatie Medewerker fietsverhuur\n'],
])('the name of the qualification on the front page, %s, opens no unit', async (_, front) => {
  const [plain, named] = [await importText(text), await importText(`Leereenheden\n\n${front}${text}`)];
  expect(outlineOf(named.value)).toEqual(outlineOf(plain.value));
  expect(named.value.mappings).toEqual(plain.value.mappings);
  const bare = await importText(
    `${front}NLQF/EQF niveau 3\n\n${text.replace(/^Overzicht[^]*?(?=leereenheden behorend)/, '')}`,
  );
  expect(bare.value).toMatchObject({ title: 'Medewerker fietsverhuur', level: 3 });
  expect(bare.value.mappings).toHaveLength(3);
});

test('the words above the title of a unit, as the head of a column of the overview, open no unit', async () => {
  const headed = text.replace('Werkprocessen kwalificatiedossier', 'Titel van de leereenheid Werkprocessen');
  expect(headed).not.toBe(text);
  const [plain, other] = [await importText(text), await importText(headed)];
  expect(outlineOf(other.value)).toEqual(outlineOf(plain.value));
  expect(other.value.mappings).toEqual(plain.value.mappings);
});

test('a paragraph below the title of a unit is told, and is no part of it', async () => {
  const title = 'Titel van de leereenheid 1 Verhuren van fietsen (MF)';
  const added = text.replace(title, `${title}\n\nDeze leereenheid duurt een half jaar.\n`);
  expect(added).not.toBe(text);
  const { value, diagnostics } = await importText(added);
  expect(value.items.find(({ code }) => code === '1')?.title).toBe('Verhuren van fietsen (MF)');
  const told = diagnostics.filter(({ code }) => code === 'import/line-not-placed').map(({ data }) => data['text']);
  expect(told).toEqual(['Deze leereenheid duurt een half jaar.']);
});

test('a table without empty lines keeps its columns apart, and a title that ends in a preposition ends there', async () => {
  const open = text
    .replaceAll('Geeft de fiets', 'Reikt de fiets')
    .replace(/Reikt de fiets\s+mee/g, 'Reikt de fiets aan');
  const dense = open.replace(/(?<=Competenties \(in termen[^]*)\n+(?=[^]*1 \.1 Activiteit)/g, '\n');
  expect(dense.split('\n').length).toBeLessThan(open.split('\n').length - 5);
  const [plain, read] = [await importText(open), await importText(dense)];
  expect(plain.value.items.map(({ title }) => title)).toContain('Reikt de fiets aan');
  expect(outlineOf(read.value)).toEqual(outlineOf(plain.value));
  expect(read.diagnostics.filter(({ code }) => code === 'import/title-differs')).toEqual([]);
});

test('of a row without competencies that a page breaks in two, both cells go on', async () => {
  const whole = '• noteert de huurperiode.';
  const cut = text
    .replace('legt de afspraken vast.', 'legt de afspraken vast en')
    .replace(
      whole,
      '• noteert de periode en de\n\fbewaart ze.\nborg van de huur.\nDe medewerker fietsverhuur groet.\n• zwaait.',
    );
  expect(cut).toContain('zwaait');
  const { value } = await importText(cut);
  const rows = value.items
    .filter(({ type }) => type === 'sub-activity' || type === 'indicator')
    .map((item) => item.text);
  expect(rows).toEqual(
    expect.arrayContaining([
      'De medewerker fietsverhuur legt de afspraken vast en bewaart ze.',
      'noteert de periode en de borg van de huur',
      'De medewerker fietsverhuur groet.',
      'zwaait',
    ]),
  );
});

const labels =
  /^(?:Titel van|Gerelateerd aan|Activiteit Kennis|vaardigheden$|Competenties \(|1 ?\.\d Activiteit|Leerres|Deelact|Prestatie-|De medewerker fietsverhuur:|Feiten,|Materialen en|Toepassen van)/;
const drops: readonly DeclaredDrop[] = [
  { kind: 'section-label', covers: ({ text: line }) => labels.test(line) },
  { kind: 'overview-line', covers: ({ number }) => number >= 7 && number <= 15 },
];

test('no line vanishes, and a planted loss is found', async () => {
  const result = await importText(text);
  expect(unaccountedLines(readLines(text), result, drops)).toEqual([]);
  const lost = result.value.items.filter((item) => item.text !== 'controleert de remmen');
  const loss = { ...result, value: { ...result.value, items: lost } };
  expect(unaccountedLines(readLines(text), loss, drops).map((line) => line.text)).toEqual(['• controleert de remmen;']);
});

test('a table of contents has the headings once more, and is left out as a whole', async () => {
  const contents = [
    'Inhoudsopgave',
    'Overzicht van de leereenheden\t2',
    '1 Verhuren van fietsen (MF)\t3',
    '1.1 Activiteit\t3',
    '1.2 Activiteit\t4',
    '2 Onderhouden van fietsen',
    '(MF)\t6',
    '',
  ];
  const clean = text.replace('1 .1 Activiteit', '1.1 Activiteit');
  const [plain, listed] = [await importText(clean), await importText(`${contents.join('\n')}\n${clean}`)];
  expect(outlineOf(listed.value)).toEqual(outlineOf(plain.value));
  expect({ ...listed.value, items: [] }).toEqual({ ...plain.value, items: [] });
  expect(listed.diagnostics).toContainEqual({
    code: 'import/part-not-read',
    severity: 'info',
    at: { line: 1 },
    data: { part: 'Inhoudsopgave', from: 1, to: 7 },
  });
});

test('the header of the table is known where its narrow cells break words without a hyphen', async () => {
  const broken = text
    .replace('praktische\nvaardigheden\n', 'praktische\nvaardighede\nn\n')
    .replace('zelfstandigheid/verantwoordelijkheid)', '\nzelfstandigheid/verantwoo\nrdelijkh\neid)');
  expect(broken).not.toBe(text);
  expect(outlineOf((await importText(broken)).value)).toEqual(outlineOf((await importText(text)).value));
});

test('the heading of a list is known where its narrow column breaks it without a hyphen', async () => {
  const headed = (heading: string): string => text.replace('Toepassen van kennis\n', `${heading}\n`);
  const whole = outlineOf((await importText(headed('Communicatievaardigheden'))).value);
  expect(headed('').length).toBeLessThan(text.length);
  expect(outlineOf((await importText(headed('Communicatievaardighed\nen'))).value)).toEqual(whole);
});

test('below the introduction of its points a sub-activity goes on where a page breaks the row in its first line', async () => {
  const rows = (await importText(text)).value.items
    .filter(({ type }) => type === 'sub-activity')
    .map(({ text }) => text);
  const parted = 'De medewerker fietsverhuur vraagt\nDe medewerker fietsverhuur:\n\fnaar de wensen van de klant.\n';
  const broken = text.replace(/De medewerker fietsverhuur vraagt naar[^.]*\.\n/, parted);
  expect(broken).not.toBe(text);
  const found = (await importText(broken)).value.items.filter(({ type }) => type === 'sub-activity');
  expect(found.map((item) => item.text)).toEqual(rows);
});
