import { readLines } from '../../../src/importers/formats/read-lines';
import { labelOf } from '../../../src/importers/readers/qualification-file/print/labels';
import { withoutPageFurniture } from '../../../src/importers/readers/qualification-file/print/page-furniture';

const filler = (lines: number): string[] => Array.from({ length: lines }, (_, at) => `regel ${'abcdefghij'[at % 10]};`);

function removed(lines: readonly string[]): string[] {
  const { lines: read } = readLines(lines.join('\n'));
  const kept = withoutPageFurniture(read);
  return read.flatMap(({ text }, at) => (text !== '' && kept[at]?.text === '' ? [text] : []));
}

const sentence = (above: string, below: string): string[] => [above, 'Engelse en Duitse taal', below];

test('a line that a text has twice, broken alike, is no running head', () => {
  const same = sentence('de verhuurder spreekt met klanten in de', 'en leest de handleiding.');
  expect(removed(['Complexiteit', ...same, ...filler(20), ...same, ...filler(20), ...same])).toEqual([]);
});

test('a line that counts is no running head, whatever stands around it', () => {
  const counted = (above: string, below: string): string[] => [above, '3 tot 5 werkdagen', below];
  const one = counted('de verhuurder herstelt fietsen binnen', 'na de melding.');
  const other = counted('de verhuurder antwoordt uiterlijk binnen', 'op klachten.');
  const third = counted('de verhuurder bestelt onderdelen binnen', 'bij de fabriek.');
  expect(removed(['Complexiteit', ...one, ...filler(20), ...other, ...filler(20), ...third])).toEqual([]);
});

test('a head that stands in the middle of other sentences, pages apart, is left out', () => {
  const pages = [
    sentence('de verhuurder spreekt met klanten uit de hele', 'wereld en helpt hen.'),
    sentence('de verhuurder noteert van elke klant het', 'adres en de duur.'),
    sentence('de verhuurder controleert bij elke fiets de', 'remmen en het licht.'),
  ];
  expect(removed(['Complexiteit', ...pages.flatMap((page) => [...page, ...filler(30)])])).toHaveLength(3);
});

test('a sentence that begins a page now and then is no running head', () => {
  const opening = 'De verhuurder controleert de remmen';
  const pages = Array.from({ length: 30 }, (_, page) => [
    `\f${page % 10 === 5 ? opening : 'en meldt gebreken;'}`,
    ...filler(12),
  ]);
  expect(removed(pages.flat())).toEqual([]);
});

test('a head with a date is left out wherever it stands, also where nothing shows a page', () => {
  const head = 'Kwalificatiedossier Fietsverhuur, geldig vanaf 1 augustus 2024, crebo 99001';
  expect(removed(['Complexiteit', ...filler(20), head, ...filler(20), '', head, '', ...filler(20)])).toHaveLength(2);
});

test('neither a question nor an unfinished line that begins some pages is a running head', () => {
  for (const line of ['Is de fiets schoon, heel en verlicht?', 'De verhuurder gebruikt gereedschap zoals']) {
    const pages = Array.from({ length: 4 }, () => [`\f${line}`, ...filler(12)]);
    expect(removed(['Complexiteit', ...pages.flat()])).toEqual([]);
  }
});

test('a line that begins a sentence at the top of some pages is no running head', () => {
  const opening = 'De verhuurder ontvangt de klant, neemt de huurprijs aan, geeft wisselgeld';
  const pages = Array.from({ length: 4 }, () => [`\f${opening}`, 'en wenst een goede rit.', ...filler(12)]);
  expect(removed(['Complexiteit', ...pages.flat()])).toEqual([]);
});

test('a title in the overview that begins a page twice is no running head', () => {
  const title = 'Verhuurt fietsen aan gasten';
  const overview = ['B1-K1 Verhuren van fietsen', 'B1-K1-W1', '', title];
  const pages = [`\f${title}`, ...filler(12), `\f${title}`, ...filler(12)];
  expect(removed([...overview, ...filler(12), ...pages])).toEqual([]);
});

test.each([
  ['Vakkemls en vaardighcden', 'knowledge'],
  ['Gcclrag', 'behaviour'],
  ['Resuitaal', 'result'],
  ['Omscbrijvlng', 'description'],
  ['Cornplexitcit', 'complexity'],
  ['Gedragen', null],
  ['Ornschoiing', null],
])('a scan’s "%s" is the heading %s', (text, label) => {
  expect(labelOf(text)).toBe(label);
});

test('a short head above points that lost their bullets is left out', () => {
  const pages = Array.from({ length: 4 }, (_, at) => [
    ...filler(14),
    'meldt een lekke band;',
    '',
    `${at + 1}`,
    'Verhuur',
    '',
    'smeert de ketting;',
  ]);
  expect(removed(['Complexiteit', ...pages.flat(), ...filler(12)]).filter((text) => !/^\d+$/.test(text))).toEqual(
    pages.map(() => 'Verhuur'),
  );
});
