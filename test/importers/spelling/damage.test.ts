import { damageOf } from '../../../src/importers/spelling/damage';
import { lexiconOf } from '../../../src/importers/spelling/lexicon';
import type { DocumentWords, Spelling } from '../../../src/importers/spelling/spelling';
import { textTidier } from '../../../src/importers/text/tidy-text';
import { dutchWords } from '../read-for-test';

let spelling: Spelling;
beforeAll(async () => {
  spelling = await dutchWords();
});

const clean = [
  'De medewerker adviseert de klant over huur en onderhoud van fietsen.',
  'Zij controleert de verlichting, noteert bijzonderheden en overlegt met de collega in de werkplaats.',
  'De frametelier van de verhuurder levert de onderdelen; de bandenteller telt ze. Ontwerpster Zoé Noémie tekent.',
  'Zij let op kosten, de planning voor de week en de wensen van de klant.',
];

const damage = (lines: readonly string[], typed = false): string => damageOf(lexiconOf(lines, spelling), typed);

test.each([
  ['typed text with a name and a rare compound shows no damage', clean, 'printed'],
  ['two words with an accent that nobody types make a scan', [...clean, 'De cliént heeft ideeén.'], 'scanned'],
  ['one of them may be a name', [...clean, 'Een zaak met de naam Variétéria.'], 'printed'],
  [
    'some words one letter away from Dutch make a scan',
    [...clean, 'De klant overlcgt over een rnedewerker die wcrkplaatsen bezoekt en adviscert.'],
    'scanned',
  ],
  ['one such word is a name', [...clean, 'Firma Onderhoucl levert.'], 'printed'],
  [
    'glued words that the document has apart make a damaged print',
    [...clean, 'Overleg vande klant', 'metde collega', 'overlegtmet de klant in dewerkplaats.'],
    'glued',
  ],
])('%s', (_, lines, expected) => {
  expect(damage(lines)).toBe(expected);
});

test('in a typed file letters are never taken for others, unless a scan was pasted into it', () => {
  const misread = [...clean, 'De klant overlcgt over een rnedewerker die wcrkplaatsen bezoekt en adviscert.'];
  expect(damage(misread, true)).toBe('typed');
  expect(damage([...misread, 'De cliént heeft ideeén.'], true)).toBe('scanned');
});

test.each<[string, string, boolean]>([
  ['De fietsmakers staan open op een andere wijze.', 'De fietsmakers staan open op een andere wijze.', false],
  ['Zij vraagt de client om raad.', 'Zij vraagt de cliënt om raad.', false],
  ['Zij vraagt de client om raad.', 'Zij vraagt de client om raad.', true],
])('without signs of damage "%s" becomes "%s"', (line, expected, typed) => {
  const tidier = textTidier([...clean, line], { spelling, typed });
  expect(tidier.tidy([{ text: line, line: 1 }])).toBe(expected);
});

test('a word that was broken at the end of a line is judged whole, in a document without damage', () => {
  const lines = ['Zij vraagt de finan-', 'ciele administratie.'].map((text, at) => ({ text, line: at + 1 }));
  const tidier = textTidier([...clean, ...lines.map(({ text }) => text)], { spelling, typed: false });
  expect(tidier.tidy(lines)).toBe('Zij vraagt de financiële administratie.');
});

test('words that were broken at the end of a line are looked for besides those of the document, not instead of them', () => {
  const texts = ['Zij vraagt de client om raad en de finan-', 'ciele administratie', 'De client meldt ideeen.'];
  const lines = texts.map((text, at) => ({ text, line: at + 1 }));
  const tidier = textTidier([...clean, ...texts], { spelling, typed: false });
  tidier.tidy(lines.slice(0, 2));
  expect(tidier.tidy(lines.slice(2))).toBe('De cliënt meldt ideeën.');
});

test.each(['open', 'wijze', 'vanuit', 'inzichten', 'opereren', 'weten'])(
  'without a dictionary "%s" is not divided',
  (word) => {
    const words: DocumentWords = { spelling: null, typed: false };
    const tidier = textTidier([`cliént en op ${word}`, 'wij ze van uit in we ten'], words);
    expect(tidier.tidy([{ text: word, line: 1 }])).toBe(word);
    expect(tidier.repairs).toEqual([]);
  },
);

test('every repair tells what was and what became of it, and its line', () => {
  const lines = [{ text: 'De cliént heeft ideeén vande klant.', line: 7 }];
  const tidier = textTidier([...clean, ...lines.map(({ text }) => text)], { spelling, typed: false });
  expect(tidier.tidy(lines)).toBe('De cliënt heeft ideeën van de klant.');
  expect(tidier.repairs.map(({ at, data }) => [at?.line, data])).toEqual([
    [7, { original: 'cliént', repaired: 'cliënt' }],
    [7, { original: 'ideeén', repaired: 'ideeën' }],
    [7, { original: 'vande', repaired: 'van de' }],
  ]);
});
