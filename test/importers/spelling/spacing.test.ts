import type { Spelling } from '../../../src/importers/spelling/spelling';
import { textTidier } from '../../../src/importers/text/tidy-text';
import { dutchWords } from '../read-for-test';

let spelling: Spelling;
beforeAll(async () => {
  spelling = await dutchWords();
});

const clean = [
  'De medewerker bespreekt de planning met de klant, controleert de verlichting en noteert bijzonderheden.',
  'Bij het onderhoud let hij op de veiligheid. Daarna overlegt hij over de planning.',
  'Hij maakt een back-up van de administratie en houdt de werkplaats schoon.',
];

/** What becomes of the last of the lines of a document that has all of them. */
function tidied(lines: readonly string[], typed = false): string {
  const all = [...clean, ...lines];
  const { tidy } = textTidier(all, { spelling, typed });
  return tidy([{ text: all[all.length - 1] ?? '', line: all.length }]);
}

test.each<[string, readonly string[], string]>([
  ['letters with spaces between them are one word', ['Hij let op v e i l i g h e i d.'], 'Hij let op veiligheid.'],
  [
    'a hyphen of the end of a line is taken out',
    ['Hij doet onder- houd en toezicht.'],
    'Hij doet onderhoud en toezicht.',
  ],
  ['one that waits for the rest of a word stays', ['Hij doet onder- en bovenbouw.'], 'Hij doet onder- en bovenbouw.'],
  [
    'spaces behind commas and full stops come back where many are gone',
    ['De planning,de klant', 'het onderhoud,de veiligheid', 'Bij de klant.Daarna de planning,bijv.bij onderhoud'],
    'Bij de klant. Daarna de planning, bijv. bij onderhoud',
  ],
  ['where only one is gone it is the author’s', ['De planning,de klant en hij.'], 'De planning,de klant en hij.'],
  [
    'addresses have points without spaces',
    ['De planning,de klant', 'het onderhoud,de veiligheid', 'de klant,hij', 'Zie www.voorbeeld.nl,Daarna meer.'],
    'Zie www.voorbeeld.nl,Daarna meer.',
  ],
  [
    'spaces before commas go where there are many',
    ['De planning , de klant', 'het onderhoud , de veiligheid .', 'De klant , hij'],
    'De klant, hij',
  ],
  [
    'words in two pieces are joined where there are many',
    ['de veilig heid en onder houd', 'de admini stratie', 'een plan ning en contro leert'],
    'een planning en controleert',
  ],
  [
    'a dash inside a word or a code is a hyphen',
    ['Per e–mail, klant– en productgegevens, P1–K1–W2 en een CO2–meter.'],
    'Per e-mail, klant- en productgegevens, P1-K1-W2 en een CO2-meter.',
  ],
  ['one between numbers or with spaces is not', ['Met 2–4 klanten – en meer.'], 'Met 2–4 klanten – en meer.'],
  ['one piece that begins as no word can is enough', ['Hij let op de rving.'], 'Hij let op derving.'],
  [
    'two words of which the document has one as well stay',
    ['Het doel en de doelen, het doel en.'],
    'Het doel en de doelen, het doel en.',
  ],
  ['English that is written apart stays', ['Hij werkt evidence based.'], 'Hij werkt evidence based.'],
  ['a verb that nobody knows stays before “en”', ['Hij entt en stekt.'], 'Hij entt en stekt.'],
  ['and with a hyphen', ['Een stand-alone meter.'], 'Een stand-alone meter.'],
  [
    'the hyphen of a broken line goes where no word has one',
    ['Hij ver-vangt de remmen en doet onder-houd.'],
    'Hij vervangt de remmen en doet onderhoud.',
  ],
  [
    'long compounds keep their hyphen, however many have one',
    ['De dubbele-controlelijst, de laatste-minuutrisicoanalyse, de wijn-spijscombinaties en een power-shellscript.'],
    'De dubbele-controlelijst, de laatste-minuutrisicoanalyse, de wijn-spijscombinaties en een power-shellscript.',
  ],
])('%s', (_, lines, expected) => {
  expect(tidied(lines)).toBe(expected);
});

test('what somebody typed keeps its spaces', () => {
  const typed = ['De planning,de klant', 'het onderhoud,de veiligheid', 'v e i l i g , onder- houd,de klant'];
  expect(tidied(typed, true)).toBe('v e i l i g , onder- houd,de klant');
});
