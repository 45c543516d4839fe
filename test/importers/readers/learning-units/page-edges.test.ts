import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineOf } from '../../generator/outline';
import { importText } from '../../read-for-test';

const fixture = readFileSync(join(__dirname, '../../fixtures/leereenheden-fietsverhuur.txt'), 'utf8');

/** The first row of the overview on lines of its own, indented as what is left of a page break, and a new page above every part, unit and activity. */
const paged = fixture
  .replace('1. Verhuren van fietsen (MF) B1', ' 1. Verhuren van fietsen (MF)\nB1')
  .replace(/^(Typering|\d Verhuren|\d Onderhouden|\d ?\. ?\d Activiteit)/gm, '\f$1');

const removed = async (text: string): Promise<unknown[]> =>
  (await importText(text)).diagnostics
    .filter(({ code }) => code === 'import/running-head-removed')
    .map(({ data }) => data['text']);

test.each([
  ['single-spaced', paged],
  ['double-spaced', paged.replace(/\n/g, '\n\n')],
])('the overview names a unit as its head does, on pages of their own, %s', async (_what, text) => {
  expect((await importText(text)).value.mappings).toEqual((await importText(fixture)).value.mappings);
  expect(await removed(text)).toEqual([]);
});

test('activities of the same title, each on a page of its own, keep it', async () => {
  const activity = (code: string): string =>
    `\f${code} Activiteit\nSluit de winkel\nLeerresultaat\nDe winkel is dicht.\nDeelactiviteiten\nPrestatie-indicatoren\n` +
    `De medewerker fietsverhuur sluit ${code.replace('.', ' of ')} deuren.\n(Aandacht en begrip tonen)\n• telt de kas ${code}\n`;
  const text = `${fixture.trimEnd()}\n${['1.3', '1.4', '1.5'].map(activity).join('')}`;
  const { value } = await importText(text);
  expect(value.items.filter(({ code }) => /^1\.[345]$/.test(code ?? '')).map(({ title }) => title)).toEqual(
    Array.from({ length: 3 }, () => 'Sluit de winkel'),
  );
});

test.each([
  ['the title of the document', () => 'Leereenheden fietsverhuur'],
  ['the number of the page before the title', (page: number) => `${page} Leereenheden fietsverhuur`],
])('a running head of %s is left out still', async (_what, head) => {
  let page = 0;
  const headed = paged.replace(/\f/g, () => `\f${head((page += 1))}\n`);
  expect(page).toBeGreaterThan(3);
  expect(outlineOf((await importText(headed)).value)).toEqual(outlineOf((await importText(paged)).value));
  expect(await removed(headed)).toEqual([head(1)]);
});
