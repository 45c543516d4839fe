import type { AssessTexts } from '../assess-texts';
import { counted, number } from './counting';

const rows = { one: 'rij', other: 'rijen' };

const sittings = { absent: 'niet verschenen', 'broken-off': 'afgebroken', invalid: 'ongeldig verklaard' };

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
  outcomeOf: (outcome, status) =>
    status === 'absent' || status === 'invalid' || (status === 'broken-off' && outcome === 'incomplete')
      ? sittings[status]
      : { O: 'onvoldoende', V: 'voldoende', G: 'goed', incomplete: 'onvolledig' }[outcome],
  outcomeLabel: 'Uitslag',
  sittingNote: {
    absent: 'Op het formulier staat: niet verschenen. Er is niets te beoordelen en er komt geen uitslag.',
    'broken-off':
      'Op het formulier staat: afgebroken. Wat er is ingevuld, blijft staan; wat niet te zien was, mag leeg blijven.',
    invalid: 'Op het formulier staat: ongeldig verklaard. Er komt geen uitslag; wat er is ingevuld, blijft staan.',
  },
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
  earlier: {
    title: 'Eerder oordeel',
    later: 'Dit is een herbeoordeling. Het eerdere oordeel is te zien als bij elke rij een niveau staat.',
    none: 'Deze rij is eerder niet beoordeeld.',
  },
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
  left: (left) => `Nog te doen op ${counted(left, rows)}`,
  nothingLeft: (status) =>
    status === null || status === 'taken' ? 'Alle rijen zijn ingevuld.' : 'Er hoeft niets meer ingevuld te worden.',
  head: {
    missing: 'Bovenaan het formulier ontbreekt nog',
    candidate: 'kandidaat',
    date: 'datum',
    name: (assessor) => `naam van beoordelaar ${assessor}`,
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
  handInAsk: (left, lacks) =>
    [
      ...(left === 0 ? [] : [`Op ${counted(left, rows)} ontbreekt nog iets: zie de lijst hierboven.`]),
      ...(lacks.length === 0 ? [] : [`Bovenaan het formulier ontbreekt: ${lacks.join(', ')}.`]),
      'Inleveren kan toch, en is terug te nemen.',
    ].join(' '),
  goOn: 'Ga verder met invullen',
  handedIn: 'Ingeleverd.',
  handedInNext: {
    form: 'Bewaar nu het bestand en stuur het terug naar wie het je gaf. De examencommissie stelt de uitslag vast. Toch nog iets veranderen? Neem het terug.',
    plan: 'Het staat in deze werkmap: bewaar die. De examencommissie stelt de uitslag vast. Toch nog iets veranderen? Neem het terug.',
  },
  takeBack: 'Neem terug',
  keyHelp: 'Sneller met toetsen',
  keyRows: {
    or: (keys) => keys.join(' of '),
    clear: ['Delete', 'niveau weghalen: de rij is weer leeg'],
    next: ['Enter', 'volgende zonder niveau'],
    along: ['PgUp, PgDn', 'vorige, volgende rij'],
  },
  follow: 'Laat elke rij ook in het blad zien',
  saving: 'Wordt opgeslagen',
  failed: 'Niet opgeslagen',
};
