import type { Additions } from '../addition';
import { more } from '../addition';

/** What can be seen more of, per kind of behaviour: at most 60 characters, third person, nothing that needs a pronoun. */
export const dutchAdditions: Additions = {
  explains: [
    more('gaat na of {who} het heeft begrepen', 'CIR', /begrijp|duidelijk|helder|uitleg|instructie/u),
    more('geeft daarbij een herkenbaar voorbeeld', 'BCIJ'),
    more('beantwoordt vragen daarover zonder aarzeling', 'IKR'),
    more('past woordkeus en tempo aan {who} aan', 'DR', /taal|advi|niveau/u),
  ],
  asks: [
    more('vat het antwoord in eigen woorden samen', 'DEJ', /luister|ervaring|gevoel/u),
    more('vraagt door tot het beeld compleet is', 'MN', /informatie|gegevens|beeld/u),
    more('legt het ontstane beeld ter controle aan {who} voor', 'DRN', /wens|behoefte|verwachting/u),
  ],
  guides: [
    more('past de aanpak aan op de reactie van {who}', 'CDUR'),
    more('benoemt wat daarin al goed gaat', 'CB', /ontwikkel|doel|vaardig|leer/u),
    more('kiest een andere aanpak als de eerste niet werkt', 'CUV', /gedrag|probleem|moeilijk/u),
    more('bouwt de eigen hulp af zodra dat kan', '', /^(ondersteun|help|begeleid|assist)|zelfstandig/u),
  ],
  meets: [
    more('past toon en houding aan {who} aan', 'DR', /vriendelijk|respect|correct/u),
    more('houdt dat vol als het contact moeizaam verloopt', 'DVG', /rust|boos|signal|stress/u),
    more('komt daar later uit zichzelf op terug', 'GER', /contact|belangstelling|aandacht/u),
  ],
  acts: [
    more('controleert het resultaat uit zichzelf', 'KST', /nauwkeurig|zorgvuldig|kwaliteit|afwerk/u),
    more('herstelt een eigen fout zonder aanwijzing', 'KL', /correct|fout|juist/u),
    more('houdt dat vol onder druk', 'VTQ', /snel|vlot|tempo|tijd|crisis/u),
    more('legt desgevraagd de gekozen aanpak uit', 'KLF', /keuze|passend|materia|middel|methode/u),
    more('voorkomt daarbij verspilling', '', /zuinig|milieu|grondstof|verspil/u),
  ],
  follows: [
    more('spreekt ook anderen daarop aan', 'TBE', /veilig|hygiën/u),
    more('legt desgevraagd uit waarom dat nodig is', 'TKF'),
    more('houdt dat vol onder tijdsdruk', 'VQT', /crisis|snel|termijn|druk/u),
  ],
  chooses: [
    more('onderbouwt die keuze uit zichzelf', 'AKM'),
    more('noemt een alternatief met voor- en nadelen', 'MLR', /aanbod|materia|middel|product/u),
    more('houdt daarbij zichtbaar rekening met de gevolgen', 'AFS', /kosten|veilig|belang/u),
  ],
  plans: [
    more('stelt de planning bij zodra de situatie verandert', 'QU'),
    more('houdt daarbij ruimte voor onverwacht werk', 'QV', /haalbaar|realistisch|tijd/u),
    more('stemt dat af met wie ermee te maken heeft', 'EB', /activiteit|collega|team|werkzaam/u),
  ],
  records: [
    more('vermeldt daarbij wat nog moet gebeuren', 'EJ', /overdracht|afspra|reparatie/u),
    more('controleert alle gegevens voor het afsluiten', 'JST', /volledig|nauwkeurig|correct|gegevens/u),
    more('wijst uit zichzelf op wat daarin afwijkt', 'MT', /registr|voorraad|meet|waarde/u),
  ],
  checks: [
    more('benoemt de oorzaak van een afwijking', 'MNK'),
    more('herhaalt de controle bij twijfel', 'STK', /nauwkeurig|systematisch|volg/u),
    more('doet bij een afwijking meteen een voorstel', 'AOS', /voortgang|kwaliteit|veilig/u),
  ],
  calculates: [
    more('controleert de uitkomst met een schatting', 'KM'),
    more('laat zien hoe de uitkomst is opgebouwd', 'JYR'),
  ],
  analyses: [
    more('onderbouwt de bevindingen met voorbeelden', 'JAM'),
    more('benoemt welke informatie nog ontbreekt', 'MN', /informatie|gegevens|bron/u),
    more('legt verbanden die niet voor de hand liggen', '', /oorzaak|samenhang|conclusie|bronnen/u),
    more('toetst de eigen indruk bij een ander', '', /cliënt|wens|behoefte|inschatt|oordeel/u),
  ],
  reflects: [
    more('noemt een concreet verbeterpunt voor de volgende keer', 'PS'),
    more('laat zien wat daardoor is veranderd', 'PUW', /fout|feedback|ontwikkel/u),
  ],
  reviews: [
    more('maakt een afspraak over het vervolg', 'BCE', /geeft/u),
    more('noemt daarbij een concreet voorbeeld', 'CJP', /geeft|opbouwend|gedrag/u),
    more('laat zien wat daardoor is veranderd', 'PU', /gebruikt|vraagt|ontvang/u),
  ],
  consults: [
    more('vat gemaakte afspraken aan het eind samen', 'EJ', /afspra|overleg/u),
    more('komt daarbij met een eigen voorstel', 'HOX', /mee|knelpunt|verbeter/u),
    more('betrekt ook wie nog niets heeft gezegd', '', /team|groep|vergader|collega/u),
    more('gaat na of de gemaakte afspraken werken', 'SER', /afspra|kwaliteit|samenwerk/u),
  ],
  notices: [
    more('doet meteen een uitvoerbaar voorstel', 'AOST'),
    more('benoemt daarbij het mogelijke gevolg', 'MFT', /risico|gevaar|probleem|veilig/u),
    more(
      'gaat later na of er iets mee is gedaan',
      '',
      /^(signaleert|meldt|brengt|geeft) .*(knelpunt|tekort|voorstel|gebrek|storing|schade|probleem|afwijking|ideeën)/u,
    ),
  ],
  improves: [
    more('laat zien wat dat heeft opgeleverd', 'SOXP'),
    more('betrekt daarbij uit zichzelf ook anderen', 'EGH', /samenwerk|draagvlak|band|team/u),
    more('stelt de aanpak bij als het resultaat uitblijft', 'UVC', /doel|kans|mogelijk/u),
  ],
  organises: [
    more('grijpt in voordat een knelpunt ontstaat', 'ABQ', /tijd|voortgang|probleem/u),
    more('houdt alle betrokkenen op de hoogte', '', /taken|verdeel|team|collega/u),
    more('gaat uit zichzelf na of dat zo blijft', 'ABEGLQST'),
    more('heeft een alternatief achter de hand', 'QUV', /middel|materia|beschikbaar|planning/u),
  ],
  adapts: [
    more('legt desgevraagd uit waarom dat nodig is', 'KFJ'),
    more('gaat na of de aanpassing werkt', 'URS', /wens|mogelijk|behoefte/u),
    more('doet dat al bij de eerste signalen', 'UVD', /snel|onverwacht|gedrag/u),
  ],
  writes: [
    more('onderbouwt de gemaakte keuzes', 'AMK', /doel|plan|oplossing/u),
    more('verwerkt zichtbaar de opmerkingen van anderen', 'JPE', /tekst|rapport|verslag/u),
    more('vraagt een ander om tegenlezen voor het afronden', 'JS', /taal|spelling|bevinding|schrif/u),
  ],
  knows: [
    more('geeft daarvan uit zichzelf een praktijkvoorbeeld', 'KP'),
    more('laat dat in een nieuwe situatie zien', 'UO'),
    more('legt dat begrijpelijk aan een ander uit', 'CIJ'),
  ],
  is: [
    more('laat dat ook onder druk zien', 'VT'),
    more('geeft daarmee anderen zichtbaar het voorbeeld', 'BCE'),
    more('laat dat in een nieuwe situatie zien', 'UPO'),
  ],
};

const named =
  /\b(klant|cliënt|gast|patiënt|bewoner|bezoeker|leerling|stagiair|student|deelnemer|reiziger|passagier|gebruiker|leverancier|opdrachtgever|huurder|koper|melder|zorgvrager)(en|s)?(?=[\s.,;)/]|\(|$)/u;

/** "de klant", where the indicator names one; else "de ander". */
export function dutchPerson(indicator: string): string {
  const person = named.exec(indicator)?.[1];
  return person === undefined ? 'de ander' : `de ${person}`;
}
