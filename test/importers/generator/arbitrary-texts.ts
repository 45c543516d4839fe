import fc from 'fast-check';

/** Texts as dossiers of all sectors have them, in Dutch that a dictionary knows; about nothing real. */

export const verbs =
  'bespreekt controleert coördineert noteert verzamelt vergelijkt evalueert plant regelt onderzoekt beïnvloedt meldt verzorgt ordent beheert beoordeelt creëert'.split(
    ' ',
  );
const adverbs =
  'zorgvuldig tijdig nauwkeurig doelgericht regelmatig zelfstandig efficiënt snel rustig systematisch'.split(' ');
export const adjectives =
  'belangrijke dagelijkse veilige financiële digitale technische hygiënische officiële tijdelijke ingewikkelde nieuwe geïmporteerde'.split(
    ' ',
  );
export const nouns =
  'planning werkplaats klant collega voorraad machine afspraak levering onderhoud rapportage begroting vergadering handleiding kwaliteit situatie oplossing opdracht organisatie conclusie discussie'.split(
    ' ',
  );
export const plurals =
  'ideeën cliënten patiënten materialen gereedschappen afspraken klachten onderdelen voorschriften gegevens theorieën categorieën'.split(
    ' ',
  );
/** What real sentences have and reading them trips over: colons, brackets, abbreviations, numbers, quotes, slashes. */
const asides = [
  'zoals (nood)verlichting en 24-uursdiensten',
  'bijv. bij storingen of klachten',
  'o.a. volgens de NEN-normen',
  'binnen 3 tot 5 werkdagen',
  'd.w.z. volgens de geldende wet- en regelgeving',
  'zowel “binnen” als buiten de organisatie',
  'en/of in overleg met de collega’s',
  'waarbij veiligheid voorop staat: eerst denken, dan doen',
  'voor minimaal 80% van de opdrachten',
  'op A4- of A3-formaat',
  'in het Engels (niveau B1)',
  'met behulp van apps, e-mail en social media',
];

export const one = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

/** "controleert zorgvuldig de planning van de werkplaats en meldt tijdig klachten aan de collega" */
export const verbPhrase = fc
  .tuple(
    one(verbs),
    one(adverbs),
    one(nouns),
    one(nouns),
    one(verbs),
    one(adjectives),
    one(plurals),
    fc.nat(4),
    one(asides),
  )
  .map(
    ([verb, adverb, noun, other, second, adjective, plural, form, aside]) =>
      [
        `${verb} ${adverb} de ${noun} van de ${other}`,
        `${verb} ${adjective} ${plural} en ${second} ${adverb} de ${noun}`,
        `${verb} de ${noun}, ook bij ${adjective} ${plural}, ${adverb} volgens de voorschriften van de ${other}`,
        `${verb} hoofd- en bijzaken in de ${noun} en overlegt met de ${other} over ${plural}`,
        `${verb} ${adverb} de ${noun}, ${aside}`,
      ][form] ?? '',
  );

export const sentences = (subject: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(verbPhrase, { minLength: 1, maxLength: 4 }), fc.option(innerList, { freq: 6, nil: '' }))
    .map(([phrases, list]) => `${phrases.map((phrase) => `${subject} ${phrase}.`).join(' ')}${list}`);

/** A list inside running text, its lines as the author typed them. */
const innerList = fc
  .tuple(fc.array(verbPhrase, { minLength: 2, maxLength: 4 }), fc.constantFrom('- ', '• ', '1. ', '1) ', 'a. '))
  .map(([phrases, mark]) => {
    const marked = phrases.map((phrase, at) => `${nthMark(mark, at)}${phrase}${at === phrases.length - 1 ? '.' : ';'}`);
    return `\nHet gaat om een werkwijze die:\n${marked.join('\n')}`;
  });

function nthMark(mark: string, at: number): string {
  return mark.replace('1', String(at + 1)).replace('a', 'abcd'.charAt(at));
}

export const knowledge = fc
  .tuple(
    one(['heeft kennis van', 'heeft brede kennis van', 'kan omgaan met', 'kan rapporteren over']),
    one(adjectives),
    one(plurals),
    one(nouns),
    fc.nat(3),
    one(asides),
  )
  .map(
    ([opening, adjective, plural, noun, form, aside]) =>
      `${opening} ${adjective} ${plural}${['', '', ` in relatie tot de ${noun} en de organisatie`, ` ${aside}`][form]}`,
  );
