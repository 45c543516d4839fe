import type { AssessTexts } from '../assess-texts';
import { countingIn } from '../counted';

const { counted, number } = countingIn('nl');
const rows = { one: 'rij', other: 'rijen' };

/** Wat het venster zegt tegen wie beoordeelt. */
export const assessTexts: AssessTexts = {
  diagnostics: {
    'assess/field-gone': ({ sheet }) =>
      `De rij staat niet meer op blad “${sheet}”, of staat er vaker dan één keer. Vul hem in het blad zelf in.`,
  },
  title: 'Beoordelen',
  open: 'Beoordeel',
  openSpoken: (sheet) => `Beoordeel op ${sheet}`,
  noForm:
    'Hier is nog geen formulier om op te beoordelen. Zet de cursor in een formulier, of open een ontvangen formulier.',
  candidate: (candidate) => `kandidaat ${candidate}`,
  whoAmI: 'Ik ben',
  assessor: (assessor, name) => (name === null ? `Beoordelaar ${assessor}` : `Beoordelaar ${assessor} · ${name}`),
  together: 'Alle beoordelaars samen',
  progress: (answered, all) => `${number(answered)} van ${number(all)}`,
  outcome: (outcome) => ({ O: 'onvoldoende', V: 'voldoende', G: 'goed', incomplete: 'onvolledig' })[outcome],
  outcomeLabel: 'Uitslag',
  row: (at, all) => `Rij ${number(at)} van ${number(all)}`,
  result: (result) => `Resultaat: ${result}`,
  critical: 'K',
  criticalSpoken: 'kritisch',
  criticalHint: 'K = kritisch: zonder voldoende op deze rij geen voldoende.',
  proposed: 'voorstel',
  evidence: (evidence) => `Bewijs: ${evidence}`,
  levels: 'Niveau',
  notObserved: 'niet waargenomen',
  keys: (keys) => `toets ${keys.map((key) => key.toUpperCase()).join(' of ')}`,
  unclear: (text) => `In de cel staat “${text}”. Dat is geen niveau: kies er een.`,
  motivation: (isNeeded) => (isNeeded ? 'Motivering (nodig)' : 'Motivering'),
  motivationHint: 'Geen namen of gezondheidsgegevens van cliënten.',
  previous: 'Vorige',
  clear: 'Wis',
  next: 'Volgende',
  nextOpen: 'Volgende zonder niveau',
  nextToDo: 'Volgende die niet af is',
  others: 'Andere beoordelaars',
  hasGiven: (who, level) => `${who}: ${level ?? 'nog niets'}`,
  othersLater: 'Wat anderen gaven, is te zien als je alle rijen hebt beoordeeld.',
  farApart: 'De niveaus liggen ver uit elkaar.',
  agreed: 'Afgesproken niveau',
  agreedNone: 'niets afgesproken',
  agreement: {
    open: 'Nog niet iedereen gaf een niveau.',
    alike: 'Alle beoordelaars gaven hetzelfde niveau.',
    needed: 'De niveaus verschillen: spreek een niveau af.',
    agreed: 'Er is een niveau afgesproken.',
    unclear: 'Wat als afspraak in de cel staat, is geen niveau.',
    outside: 'De afspraak ligt buiten de gegeven niveaus: schrijf op waarom.',
  },
  agreedMotivation: 'Motivering van de afspraak',
  left: (count) => `Nog te doen (${count})`,
  nothingLeft: 'Alle rijen zijn ingevuld.',
  head: {
    missing: 'Bovenaan het formulier ontbreekt nog',
    name: (assessor) => `naam van beoordelaar ${assessor}`,
    date: 'datum',
  },
  toDo: {
    rate: 'niveau ontbreekt',
    correct: 'geen niveau van de schaal',
    motivate: 'motivering ontbreekt',
    agree: 'niveau afspreken',
    'correct-agreed': 'afspraak is geen niveau',
    'motivate-agreed': 'motivering van de afspraak ontbreekt',
  },
  unseen: (count) => `${counted(count, rows)} niet waargenomen: daarmee blijft de uitslag onvolledig.`,
  handIn: 'Lever in',
  handInAnyway: 'Lever toch in',
  handInAsk: (left) => `Nog niet klaar (${left}): zie de lijst hierboven. Inleveren kan, en is terug te nemen.`,
  goOn: 'Ga verder met invullen',
  handedIn:
    'Ingeleverd. Kreeg je dit formulier toegestuurd? Bewaar het en stuur het terug. Neem het terug om nog iets te veranderen.',
  takeBack: 'Neem terug',
  follow: 'Laat elke rij ook in het blad zien',
  saving: 'Wordt opgeslagen',
  failed: 'Niet opgeslagen',
};
