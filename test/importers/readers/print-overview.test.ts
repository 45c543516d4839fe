import { importText } from '../read-for-test';
import { processSections, taskSections } from './bakery';

const body = `Basisdeel

1. Beroepsspecifieke onderdelen

B1-K1: Bakken van brood

${taskSections}
${processSections}`;

const titles = async (front: string): Promise<(string | null)[]> =>
  (await importText(`${front}\n${body}`)).value.items.filter(({ code }) => code !== null).map(({ title }) => title);

test('a sentence between the tables, broken over lines and pages, is no title', async () => {
  const sentence = 'De profielen in dit dossier hebben de volgende\n\f(specifieke) kerntaken en werkprocessen:';
  const front = `Overzicht van het kwalificatiedossier

B1-K1 Bakken van brood

B1-K1-W1
B1-K1-W2

Bakt brood

Verkoopt brood

Profieldeel

${sentence}

P1-K1 Bakken van taart

P1-K1-W1

Bakt taart
`;
  expect(await titles(front)).toEqual([
    'Bakken van brood',
    'Bakt brood',
    'Verkoopt brood',
    'Bakken van taart',
    'Bakt taart',
  ]);
});

test('a title goes on below a word that no title ends in, also with a capital', async () => {
  const front =
    'Overzicht van het kwalificatiedossier\n\nB1-K1 Bakken van brood\nB1-K1-W1 Verkoopt brood via\nInternet en winkel\n';
  expect(await titles(front)).toEqual(['Bakken van brood', 'Verkoopt brood via Internet en winkel']);
});

test('a title that fills its line goes on below it with a digit, and below a page break behind "de"', async () => {
  const front = `Overzicht van het kwalificatiedossier

B1-K1 Bakken van brood
B1-K1-W1 Bakt brood volgens de norm NEN
1234 en het recept
B1-K1-W2

Levert brood op en in de

\f2

Winkel of thuis
`;
  expect(await titles(front)).toEqual([
    'Bakken van brood',
    'Bakt brood volgens de norm NEN 1234 en het recept',
    'Levert brood op en in de Winkel of thuis',
  ]);
});

test('a title that ends in the particle of its verb is whole', async () => {
  const front =
    'Overzicht van het kwalificatiedossier\n\nB1-K1 Bakken\n\nB1-K1-W1\nB1-K1-W2\n\nSlaat meel op\nBakt brood\n';
  expect(await titles(front)).toEqual(['Bakken van brood', 'Slaat meel op', 'Bakt brood']);
});

test('a table of contents without a first entry that comes again ends with its last page number', async () => {
  const dots = '.'.repeat(12);
  const front = `Inhoudsopgave

Overzicht ${dots} 3
B1-K1: Bakken van brood ${dots} 4
B1-K1-W1: Bakt brood ${dots} 5
B1-K1-W2: Verkoopt brood ${dots} 6

Overzicht van het kwalificatiedossier

B1-K1 Bakken van brood
B1-K1-W1 Bakt brood
met gist of desem
B1-K1-W2 Verkoopt brood
`;
  expect(await titles(front)).toEqual(['Bakken van brood', 'Bakt brood met gist of desem', 'Verkoopt brood']);
});
