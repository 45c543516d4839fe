import { importText } from '../read-for-test';
import { processSections, taskSections } from './bakery';

const task = (code: string): string => `${code}: Bakken van brood

${taskSections}
${code}-W1: Bakt brood
${processSections}
De onderliggende competenties zijn: Kwaliteit leveren
`;

const generic = `2. Generieke onderdelen

Elke kwalificatie kent eisen die voor iedereen gelden.

Rekenen

De eisen voor rekenen staan in de wet.

Engels (alleen voor niveau 4)

De eisen voor Engels staan daar ook.
`;

test.each([
  ['Bijlage 1: Begrippenlijst'],
  ['Bijlage A'],
  ['Bijlagen'],
  ['Begrippenlijst'],
  ['Verklarende woordenlijst'],
  ['Lijst van begrippen'],
])('"%s" behind the last work process is a part that is left out, also without an empty line', async (heading) => {
  for (const gap of ['\n', '']) {
    const annex = `${heading}\n\nKorst: de buitenkant van een brood.\nKruim: de binnenkant.\n`;
    const { value, diagnostics } = await importText(`Basisdeel\n\n${task('B1-K1')}${gap}${annex}`);
    const [process] = value.items.filter(({ type }) => type === 'work-process');
    expect(process?.competencies.map(({ letter }) => letter)).toEqual(['S']);
    expect(value.items.filter(({ type }) => type === 'indicator')).toHaveLength(1);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'import/part-not-read', data: expect.objectContaining({ part: heading }) }),
    );
  }
});

test('"Bijlage 1" at the end of a sentence is no heading', async () => {
  const text = task('B1-K1').replace('De bakker bakt brood.', 'De bakker bakt brood volgens\nBijlage 1');
  const { value } = await importText(`Basisdeel\n\n${text}`);
  expect(value.items.find(({ type }) => type === 'work-process')?.text).toBe('De bakker bakt brood volgens Bijlage 1');
});

test('a dossier without a base part begins with what holds for all, far above its first section', async () => {
  const overview =
    'Overzicht van het kwalificatiedossier\n\nP1 Bakker 3\n\nP1-K1 Bakken van brood\nP1-K1-W1 Bakt brood\n';
  const bare = task('P1-K1').replace(/^P1-K1.*$/gm, '');
  const { value, diagnostics } = await importText(
    `${overview}\n${generic}\nProfieldeel\n\nMbo-niveau\n3\nTypering van het beroep\n\nDe bakker begint vroeg.\n\n${bare}`,
  );
  expect(value.items.map(({ code, text }) => code ?? text)).toEqual([
    'P1-K1',
    'kent ovens',
    'P1-K1-W1',
    'luistert naar de korst',
  ]);
  expect(value.items[0]?.title).toBe('Bakken van brood');
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('"Engels" at the top of a page, below the heading that repeats there, goes on with the sentence above', async () => {
  const broken = '- kent de namen van ovens in het\n\fB1-K1: Bakken van brood\n\nEngels (niveau A2)';
  const { value } = await importText(`Basisdeel\n\n${task('B1-K1').replace('- kent ovens', broken)}`);
  expect(value.items.filter(({ type }) => type === 'knowledge').map(({ text }) => text)).toEqual([
    'kent de namen van ovens in het Engels (niveau A2)',
  ]);
});
