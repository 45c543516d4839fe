const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const prepositions = set(
  'aan achter bij binnen buiten conform door gedurende in langs met na naar namens naast om onder op over per rond rondom ' +
    'sinds te tegen tijdens tot tussen uit van vanaf vanuit via volgens voor voorafgaand wegens zonder',
);

/** After an object these begin a phrase of the verb, not of the object, so that the denial goes before them. */
export const phrasesOfTheVerb = set(
  'aan bij binnen conform door met na naar tijdens vanuit volgens voorafgaand via samen',
);

export const articles = set('de het een');

export const determiners = set(
  'de het een deze dit die dat zijn haar hun mijn ons onze ieders diens alle elke iedere eigen zijn/haar haar/zijn beide',
);

/** Objects that stand before every adverb: "wijst hem onvoldoende op …". */
export const pronouns = set(
  'zich hem hen ze elkaar zichzelf deze die dit dat het er daar hier hierop daarop ermee erop daarbij hierbij daarvoor hiervoor ' +
    'daarmee hiermee daarin hierin daaraan hieraan daarover hierover daarvan hiervan ervan erin erbij erover eraan',
);

export const particles = set(
  'aan af bij binnen door in mee na om op over samen terug toe uit vast voor vooruit weg neer klaar bijeen dicht open schoon ' +
    'los vrij serieus gerust centraal stil goed voort rond heen goedgekeurd open beschikbaar bespreekbaar duidelijk',
);

/** They begin a clause with an order of its own. */
export const subordinators = set(
  'zodat waarbij waardoor als wanneer indien voordat nadat omdat terwijl doordat opdat waar waarvoor waarmee waaronder zodra tenzij ' +
    'hoewel totdat zolang of dat hoe wat welke wie waarom hoeveel waarvan waarop ook zoals',
);

/** A clause after them tells the consequence: it holds no more where the behaviour falls short. */
export const consequences = set('zodat waarbij waardoor');

/** What already denies or limits; another denial on top would turn the sense. */
export const limits = set(
  'niet geen nooit nergens niets niemand nauwelijks onvoldoende zonder alleen uitsluitend slechts zelden weinig maar noch',
);

/** People in general, as objects without an article: not to be counted ("onvoldoende klanten"). */
export const people =
  /^(klanten|cliënten|gasten|collega[’']s|patiënten|bewoners|bezoekers|anderen|betrokkenen|naastbetrokkenen|medewerkers|stagiair(e)?s|leerlingen|studenten|ouders|mantelzorgers|partijen|reizigers|passagiers|teamleden|vrijwilligers|deelnemers|gebruikers|leveranciers|kandidaten|monteurs|omstanders)$/u;

/** Nouns that make one sense with their verb and bear "onvoldoende" before them: "houdt onvoldoende rekening met". */
export const verbNouns = set(
  'aandacht actie aanwijzingen advies afstand begrip belangstelling betrokkenheid contact contacten deel draagvlak empathie ervaring feedback ' +
    'gebruik gezag hulp ideeën informatie initiatief initiatieven inzicht interesse kansen kennis mogelijkheden oog oplossingen ' +
    'overleg overzicht prioriteit prioriteiten rekening respect ruimte steun structuur toelichting uitleg ' +
    'verantwoording verantwoordelijkheid verbanden verbetervoorstellen vertrouwen voorbeelden voorlichting voorstellen vragen zorg',
);
