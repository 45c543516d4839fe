import type { Framework } from '../../../../src/core/framework/framework';
import { readLines } from '../../../../src/importers/formats/read-lines';
import { competenceProfileReader } from '../../../../src/importers/readers/competence-profile/read-profile';
import { unaccountedLines } from '../../accounting';
import { importText } from '../../read-for-test';
import { bicycleProfile } from './bicycle-profile';
import { droppedInTables, withoutMarks } from './dropped-in-tables';

const sentences = (framework: Framework, type: string): string[] =>
  framework.items
    .filter((item) => item.type === type)
    .map(({ text, profiles }) => `${text} [${profiles?.join(' ') ?? 'all'}]`);

const table = (rows: string): string =>
  bicycleProfile.replace(
    /(?<=2\.1 De beroepskracht kijkt fietsen na\.\n\nProces Varianten\n)[^]*?(?=\nBijlage C)/,
    rows,
  );

const rowsOf = async (rows: string): Promise<string[]> => {
  const { value } = await importText(table(rows));
  const competence = value.items.find(({ code, type }) => type === 'competence' && code === '2.1');
  return sentences({ ...value, items: value.items.filter(({ parent }) => parent === competence?.id) }, 'indicator');
};

test('the variants have the names above their tasks, and the levels of their table', async () => {
  const { value } = await importText(bicycleProfile);
  expect(value.title).toBe('Fietsverhuur en -onderhoud');
  expect(value.profiles.map(({ code, title, level }) => [code, title, level])).toEqual([
    ['V1', 'Hulp in de verhuur', 2],
    ['V2', 'Verhuurder', 3],
    ['V3', 'Werkmeester', 6],
  ]);
});

test('a task that several variants have is one item for all of them, whatever stop its sentence ends in', async () => {
  const { value } = await importText(bicycleProfile);
  expect(sentences(value, 'task')).toEqual([
    'Poetst de fietsen [V1]',
    'Geeft sleutels uit [V1 V2 V3]',
    'Maakt het contract op en legt het uit aan de klant [V2]',
    'Pompt banden op [V1 V2]',
    'Stelt versnellingen af [V3]',
  ]);
});

test('areas and competences have the titles of the list and the definitions of the section', async () => {
  const { value } = await importText(bicycleProfile);
  const found = value.items.filter(({ type }) => type === 'competence-area' || type === 'competence');
  expect(found.map(({ code, title, text }) => [code, title, text])).toEqual([
    ['1', 'De balie', null],
    [
      '1.1',
      'De klant ontvangen',
      'De beroepskracht is in staat de klant zo te ontvangen dat hij met de juiste fiets vertrekt.',
    ],
    ['1.2', 'Sleutels beheren', 'De beroepskracht bewaart de sleutels veilig.'],
    ['2', 'De werkplaats', null],
    ['2.1', 'Fietsen nakijken', 'De beroepskracht kijkt fietsen na.'],
  ]);
});

test('marks are read behind, below and above a sentence, one below the other, and on its first line', async () => {
  const { value } = await importText(bicycleProfile);
  expect(sentences(value, 'indicator')).toEqual([
    'begroet de klant [V1 V2 V3]',
    'vraagt naar de lengte van de klant en kiest daarbij een passend frame [V2 V3]',
    'rekent de borg uit [V3]',
    'noteert het nummer van de fiets [V1 V2 V3]',
    'hangt elke sleutel op zijn haak [V1 V2 V3]',
    'telt de sleutels aan het einde van de dag en meldt wat ontbreekt [V1 V2 V3]',
    'vervangt versleten labels van de sleutels en schrijft het nummer erop [V2 V3]',
    'legt een reservesleutel in de kluis [V3]',
    'voelt aan de remmen [V1 V2 V3]',
    'meet de slijtage van de ketting [V2 V3]',
  ]);
  expect(sentences(value, 'outcome')).toEqual([
    'de klant vertrekt op een passende fiets [all]',
    'het nummer staat in het boek [all]',
  ]);
});

test('what is left of the columns decides: tabs, columns of the page, spaces of empty cells before and behind', async () => {
  expect(await rowsOf('voelt aan de remmen\tx\t\tx\nmeet de ketting\t\tx\t\n')).toEqual([
    'voelt aan de remmen [V1 V3]',
    'meet de ketting [V2]',
  ]);
  expect(await rowsOf('voelt aan de remmen x  x \nmeet de ketting x   \nolied de ketting  x x \n')).toEqual([
    'voelt aan de remmen [V1 V3]',
    'meet de ketting [V1]',
    'olied de ketting [V2 V3]',
  ]);
});

test('a row that a broken word moved does not hide the columns of the others', async () => {
  const verbs = [
    'pompt',
    'olied',
    'spant',
    'stelt',
    'wast',
    'droogt',
    'meet',
    'telt',
    'weegt',
    'schuurt',
    'lakt',
    'boort',
  ];
  const rows = verbs.map((verb) => `${`${verb} de fiets`.padEnd(40)}    x         x`);
  const marked = [
    `${'pakt de fiets'.padEnd(40)}    x    x    x`,
    ...rows,
    `${'over de fiets'.padEnd(35)}    x         x`,
  ];
  const read = await rowsOf(`${marked.join('\n')}\n`);
  expect(read.slice(0, -1)).toEqual(['pakt de fiets [V1 V2 V3]', ...verbs.map((verb) => `${verb} de fiets [V1 V3]`)]);
});

test('a dash is an empty cell, between marks and beside them', async () => {
  expect(
    await rowsOf('voelt aan de remmen x - x\nmeet de ketting - x -\nolied de ketting\n- - x\nspant de ketting – x x\n'),
  ).toEqual([
    'voelt aan de remmen [V1 V3]',
    'meet de ketting [V2]',
    'olied de ketting [V3]',
    'spant de ketting [V2 V3]',
  ]);
  expect(await rowsOf('voelt aan de remmen\tx\t-\tx\n')).toEqual(['voelt aan de remmen [V1 V3]']);
});

test('crosses above a sentence are marks, however many lines begin with one', async () => {
  const rows = ['pompt', 'olied', 'spant', 'stelt', 'wast', 'droogt'].map((verb) => `× (×) ×\n${verb} de fiets\n`);
  expect(await rowsOf(rows.join(''))).toHaveLength(6);
  expect((await rowsOf(rows.join('')))[1]).toBe('olied de fiets [V1 V2 V3]');
});

test('the full stop of an abbreviation ends no sentence of the table, nor the last result', async () => {
  const rows =
    'meet de ketting, o.a. x x\nvolgens het boek\nspant haar x\n\nResultaat:\n- de ketting loopt, d.w.z.\n\nzonder te slaan.\n';
  const { value } = await importText(table(rows));
  expect(sentences(value, 'indicator')).toEqual(
    expect.arrayContaining(['meet de ketting, o.a. volgens het boek [V2 V3]', 'spant haar [V3]']),
  );
  expect(sentences(value, 'outcome')).toContain('de ketting loopt, d.w.z. zonder te slaan [all]');
});

test('a variant that has no tasks in the first area is known by the table of levels', async () => {
  const later = bicycleProfile
    .replace(/Taakgebied 2 - Onderhouden\n\n- Pompt banden op.\n\n(?=Verhuurder)/, '')
    .replace(/(?<=\nVerhuurder\n\n)Taakgebied 1[^]*?(?=Taakgebied 2)/, '');
  expect(later.match(/Taakgebied 1/g)).toHaveLength(2);
  const { value } = await importText(later);
  expect(value.profiles.map(({ title }) => title)).toEqual(['Hulp in de verhuur', 'Verhuurder', 'Werkmeester']);
  expect(sentences(value, 'task')).toEqual([
    'Poetst de fietsen [V1]',
    'Geeft sleutels uit [V1 V3]',
    'Pompt banden op [V2]',
    'Stelt versnellingen af [V3]',
  ]);
});

test('a row of which only the number of marks is left is told, with the variants it was taken for', async () => {
  const { diagnostics } = await importText(table('voelt aan de remmen x x\n'));
  const told = diagnostics.filter(({ code, data }) => code === 'import/variants-aligned' && data['marks'] === 2);
  expect(told.map(({ data }) => [data['text'], data['profiles']])).toContainEqual([
    'voelt aan de remmen',
    ['V2', 'V3'],
  ]);
});

test('a sentence without marks and marks without a sentence need a person', async () => {
  const { diagnostics } = await importText(table('voelt aan de remmen\n\nResultaat:\n- de rem werkt.\n'));
  expect(diagnostics.filter(({ severity }) => severity === 'warning').map(({ code }) => code)).toEqual([
    'import/variants-unclear',
  ]);
});

test('chapters and appendices without requirements are told with their lines', async () => {
  const { diagnostics } = await importText(bicycleProfile);
  const parts = diagnostics.filter(({ code }) => code === 'import/part-not-read').map(({ data }) => data['part']);
  expect(parts).toEqual(
    expect.arrayContaining(['Bijlage A – Taken per variant', 'Bijlage C – Geraadpleegde personen']),
  );
});

test('no line vanishes: each is in an item, in a message, or a mark or letter of a table', async () => {
  const result = await importText(bicycleProfile);
  expect(
    unaccountedLines(withoutMarks(readLines(bicycleProfile)), result, droppedInTables).map(({ text }) => text),
  ).toEqual([]);
  expect(result.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a text with a numbered sentence and a word "Proces" is no competence profile', () => {
  const document = readLines('1.1 De bakker bakt.\n\nProces\n\nHet deeg rijst een uur.\nDaarna gaat het de oven in.\n');
  expect(competenceProfileReader.recognises(document)).toBe(false);
  expect(competenceProfileReader.recognises(readLines(bicycleProfile))).toBe(true);
});

test('a table of contents names every part once more, and is left out as a whole', async () => {
  const headings = bicycleProfile.split('\n').filter((line) => /^(Bijlage|Taakgebied|Competentiegebied)/.test(line));
  const contents = ['Inhoud', ...headings.map((heading, at) => `${heading}\t${at + 3}`), ''];
  const [plain, listed] = [
    await importText(bicycleProfile),
    await importText(`${contents.join('\n')}\n${bicycleProfile}`),
  ];
  const outline = ({ items }: Framework): unknown =>
    items.map(({ id, type, code, title, text }) => [id, type, code, title, text]);
  expect(headings.length).toBeGreaterThan(3);
  expect(outline(listed.value)).toEqual(outline(plain.value));
  const told = listed.diagnostics.filter(({ code }) => code === 'import/part-not-read').map(({ data }) => data);
  expect(told[0]).toEqual({ part: 'Inhoud', from: 1, to: headings.length + 1 });
});

test('where no row shows under which variants its marks stand, one warning says that they were guessed', async () => {
  const flat = bicycleProfile.replace(
    /(?<=\nProces)(?:\n| V)[^]*?(?=\n(?:Resultaat|Competentiegebied|Bijlage))/g,
    ' Varianten\nzet de fiets klaar x x\n',
  );
  const told = async (text: string): Promise<unknown[]> =>
    (await importText(text)).diagnostics
      .filter(({ code }) => /^import\/variants-(shown|guessed)$/.test(code))
      .map(({ code, severity }) => [code, severity]);
  expect(await told(bicycleProfile)).toEqual([['import/variants-shown', 'info']]);
  expect(await told(flat)).toEqual([['import/variants-guessed', 'warning']]);
});
