import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../../../src/importers/formats/read-lines';
import { certificateReader } from '../../../../src/importers/readers/certificate/read-certificate';
import { electiveReader } from '../../../../src/importers/readers/elective/read-elective';
import { importText } from '../../read-for-test';

const fixture = readFileSync(join(__dirname, '../../fixtures/keuzedeel-bakfietsen.txt'), 'utf8');
const sample = readFileSync(join(__dirname, '../../../../assets/sample/fietsverhuur-en-onderhoud.txt'), 'utf8');

const outline = async (text: string): Promise<string[]> =>
  (await importText(text)).value.items.map(({ type, code, title, text: own }) =>
    code === null ? `${type} ${own}` : `${type} ${code} ${title}`,
  );

test('an elective tells its title, code, date and hours', async () => {
  const { value, diagnostics } = await importText(fixture);
  expect({ ...value, items: value.items.length }).toEqual({
    kind: 'elective',
    title: 'Bakfietsen onderhouden',
    code: 'K9262',
    level: null,
    validFrom: '2023-08-01',
    validUntil: null,
    studyLoad: 240,
    profiles: [],
    items: 9,
    competencies: [],
    mappings: [],
  });
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a core task without work processes has knowledge only', async () => {
  expect(await outline(fixture)).toEqual([
    'core-task D1-K1 Onderhouden van bakfietsen',
    'knowledge heeft kennis van trommelremmen',
    'knowledge kan een motor uitlezen',
    'work-process D1-K1-W1 Vervangt remmen van een bakfiets',
    'indicator werkt ordelijk',
    'indicator test de remmen nauwkeurig',
    "core-task D1-K2 Adviseren over accu's",
    "knowledge heeft kennis van het laden van accu's",
    'knowledge kan de levensduur van een accu inschatten',
  ]);
});

test('behaviour straight under a core task becomes a work process with its title, and is told', async () => {
  const text = `${fixture}\nGedrag\nDe beginnend beroepsbeoefenaar:\n- adviseert eerlijk;\n- rekent kosten voor.\n`;
  expect((await outline(text)).slice(-3)).toEqual([
    "work-process D1-K2-W1 Adviseren over accu's",
    'indicator adviseert eerlijk',
    'indicator rekent kosten voor',
  ]);
  const { diagnostics } = await importText(text);
  expect(diagnostics.find(({ code }) => code === 'import/work-process-supplied')).toMatchObject({
    severity: 'info',
    data: { code: 'D1-K2-W1', parent: 'D1-K2' },
  });
});

test('the code is found behind "Crebonr." as well, and a letter O in it is a repaired zero', async () => {
  const { value, diagnostics } = await importText(fixture.replace('Code\nK9262', 'Crebonr. K9O62'));
  expect(value.code).toBe('K9062');
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'import/code-repaired', data: { original: 'K9O62', repaired: 'K9062' } }),
  );
});

test('codes that a scan misread are read, and told', async () => {
  const text = fixture.replace('D1-K1-W1:', 'O1- K1-W 1:').replace('D1-K2:', 'Dl-K2:');
  expect(await outline(text)).toEqual(await outline(fixture));
  const { diagnostics } = await importText(text);
  expect(diagnostics.filter(({ code }) => code === 'import/code-repaired').map(({ data }) => data)).toEqual([
    { original: 'O1- K1-W 1', repaired: 'D1-K1-W1' },
    { original: 'Dl-K2', repaired: 'D1-K2' },
  ]);
});

test('a text between the chapter heading and the first core task is a warning, not lost', async () => {
  const { diagnostics } = await importText(
    fixture.replace('2. Uitwerking\n', '2. Uitwerking\n\nEen verdwaalde regel.\n'),
  );
  expect(diagnostics.filter(({ severity }) => severity === 'warning').map(({ data }) => data)).toEqual([
    { text: 'Een verdwaalde regel.' },
  ]);
});

test('headings with their text behind them are read the same', async () => {
  const joined = fixture.replace(
    /^(Complexiteit|Verantwoordelijkheid en zelfstandigheid|Omschrijving|Resultaat)\n/gm,
    '$1: ',
  );
  expect((await importText(joined)).value.items.map(({ text }) => text)).toEqual(
    (await importText(fixture)).value.items.map(({ text }) => text),
  );
});

test('an elective without any code is known by its title page', async () => {
  const bare = fixture.replace(/^D1-K\d(-W\d)?: .*\n/gm, '');
  expect(electiveReader.recognises(readLines(bare))).toBe(true);
  expect((await outline(bare)).filter((line) => line.startsWith('core-task')).length).toBe(2);
});

test.each([
  ['a dossier', sample],
  [
    'a dossier that lists electives',
    `${sample}\nKeuzedelen\nK0262 Bakfietsen, D1-K1: Onderhouden\nD1-K1-W1: Vervangt remmen\n`,
  ],
  ['a dossier that lists certificates', `${sample}\nmbo-certificaten\nC0103 Verhuur\nC1-K1: Verhuren van fietsen\n`],
])('%s is neither an elective nor a certificate', async (_what, text) => {
  const lines = readLines(text);
  expect([electiveReader, certificateReader].map((reader) => reader.recognises(lines))).toEqual([false, false]);
  expect((await importText(text)).value.kind).toBe('qualification-file');
});

test('an elective is no certificate', () => {
  expect(certificateReader.recognises(readLines(fixture))).toBe(false);
});

test.each([
  ['a foot', (heading: string) => `${heading}\n\nBakfietsen onderhouden   1 van 9\n\f\n`],
  ['a foot right above the form feed', (heading: string) => `${heading}\nBakfietsen onderhouden 1 van 9\n\f`],
  ['a head', (heading: string) => `${heading}\n\fBakfietsen onderhouden 2 van 9\n`],
])(
  'the title of the document with a page number, once as %s below a heading, is told and left out',
  async (_w, page) => {
    const heading = /^D1-K1-W1.*\n/m;
    const text = fixture.replace(heading, (found) => page(found.trimEnd()));
    expect(text).toContain('van 9');
    expect(await outline(text)).toEqual(await outline(fixture));
    const { diagnostics } = await importText(text);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'import/running-head-removed',
        data: expect.objectContaining({ text: expect.stringMatching(/van 9$/) as unknown }) as unknown,
      }),
    );
  },
);

test('a line of the same form inside a page stays', async () => {
  const text = fixture.replace(/^(D1-K1-W1.*)\n/m, '$1\nBakfietsen onderhouden 1 van 9\n');
  expect(await outline(text)).toContainEqual(expect.stringMatching(/D1-K1-W1 .* Bakfietsen onderhouden 1 van 9$/));
});
