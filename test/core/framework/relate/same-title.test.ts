import { titleLikeness } from '../../../../src/core/framework/relate/same-title';

test.each([
  ['case, accents and punctuation', 'Adviseert ideeën over banden/remmen', 'ADVISEERT IDEEEN OVER BANDEN, REMMEN.'],
  ['a mark of a part', 'Onderhoudt fietsen', 'Onderhoudt fietsen (deels)'],
  ['letters that a scan mixes up', 'Plaatst tandwielen en remmen', 'Plaatst tanclwielen en rernmen'],
  ['wrong letters', 'Controleert de verlichting', 'Contraleert de verlichtlnq'],
  ['lost spaces', 'Geeft een fiets mee', 'Geefteen fietsmee'],
  ['a word broken over two lines', 'Geeft voorlichting over onderhoud', 'Geeft voor- lichting over onderhoud'],
  ['a lost end', 'Begeleidt huurders op de route naar het eindpunt', 'Begeleidt huurders op de rou'],
  ['what stood behind it', 'Begeleidt huurders', 'Begeleidt huurders (BALIE) en'],
  ['a few words more', 'Adviseert huurders bij de keuze', 'Adviseert huurders bij het maken van de keuze'],
])('titles are alike whatever the %s', (_what, one, other) => {
  expect(titleLikeness(one, other)).toBeGreaterThanOrEqual(0.65);
  expect(titleLikeness(other, one)).toBeGreaterThanOrEqual(0.65);
});

test.each([
  ['Geeft fietsen uit', 'Neemt fietsen in'],
  ['Voert onderhoud uit', 'Voert gesprekken'],
  ['Ontvangt huurders aan de balie', 'Ontvangt onderdelen in het magazijn'],
  ['Stelt een offerte op', 'Stelt de versnelling af'],
])('"%s" is not "%s"', (one, other) => {
  expect(titleLikeness(one, other)).toBeLessThan(0.65);
});

test('what is left of a title tells nothing', () => {
  expect(titleLikeness('de', 'Geeft fietsen uit')).toBeNull();
  expect(titleLikeness('Geeft fietsen uit', ' , ')).toBeNull();
});
