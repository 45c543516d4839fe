import type { InstrumentTexts } from '../instrument-texts';
import { counted } from './counting';

const differences = { one: 'verschil', other: 'verschillen' };
const statuses = { draft: 'concept', approved: 'vastgesteld', withdrawn: 'ingetrokken' };

/** Wat het scherm zegt waarop instrumenten worden vastgesteld. */
export const instrumentTexts: InstrumentTexts = {
  title: (exam) => `Vaststelling van ${exam}`,
  gone: 'Dit examen staat niet meer in het examenplan. Kies een ander formulier.',
  standing: {
    title: {
      draft: (version) => `Concept, versie ${version}`,
      approved: (version) => `Vastgesteld, versie ${version}`,
      withdrawn: (version) => `Ingetrokken, versie ${version}`,
    },
    approved: (on, by, builtBy, route) => `Vastgesteld op ${on} door ${by}. Gemaakt door ${builtBy}; ${route}.`,
    withdrawn: (on, by) => `Ingetrokken op ${on} door ${by}.`,
    draft: 'Nog niet vastgesteld. Er is dus ook niets vastgelegd van wat het formulier vraagt.',
    draftOfNext: 'Deze versie is nog niet vastgesteld. Wat met de vorige gebeurde, staat hieronder.',
    planSays: (status) =>
      `In Examenplan staat “${statuses[status]}”, maar dat is hier niet vastgelegd. Hier geldt alleen wat is vastgelegd.`,
  },
  changed: {
    title: (count) => `${counted(count, differences)} met wat is vastgesteld`,
    what: 'Zet het terug, leg een verbeterde schrijffout vast als redactionele wijziging, of begin een nieuwe versie.',
    none: 'De inhoud is zoals die is vastgesteld.',
  },
  approve: {
    title: 'Vaststellen',
    what: 'Daarna liggen rijen, gewichten, niveaus, cesuur en voorwaarden vast. Invullen en beoordelen blijft mogelijk.',
    stops: (count) => `Eerst nog te doen (${count})`,
    remarks: (count) => `Om naar te kijken (${count})`,
    clear: 'Er is niets dat in de weg staat of opvalt.',
    unsavedRows: (edits) =>
      `${counted(edits, { one: 'wijziging', other: 'wijzigingen' })} van rijen nog niet opgeslagen. Sla die eerst op of zie ervan af.`,
    toRows: 'Naar de rijen',
    builtBy: 'Gemaakt door',
    approvedBy: 'Vastgesteld door',
    severalNames: 'Zet een komma tussen meer namen.',
    route: 'Herkomst',
    act: 'Stel vast',
  },
  later: {
    title: 'Wat kan er nu',
    begin: {
      editorial: 'Redactionele wijziging',
      'new-version': 'Nieuwe versie',
      withdrawn: 'Intrekken',
    },
    what: {
      editorial:
        'Voor een schrijffout die niets aan de beoordeling verandert. Wie, oud en nieuw worden vastgelegd; het cijfer achter de punt gaat omhoog.',
      'new-version':
        'Er komt een nieuw formulier als concept, met dezelfde rijen en keuzes. Het formulier van nu blijft staan met alles wat is ingevuld, en geldt daarna als ingetrokken.',
      withdrawn:
        'Het instrument is daarna niet meer te gebruiken voor nieuwe afnames. Terugdraaien kan niet; wel kan er een nieuwe versie komen.',
    },
    act: { editorial: 'Leg wijziging vast', 'new-version': 'Begin nieuwe versie', withdrawn: 'Trek in' },
    by: 'Door wie',
    cancel: 'Annuleren',
  },
  wording: {
    row: 'Rij',
    place: 'Welke tekst',
    ownText: 'Tekst van de rij',
    level: (code) => `Omschrijving van ${code}`,
    before: 'Oude tekst',
    after: 'Nieuwe tekst',
    sameMeaning: 'Dit is een schrijffout; wat wordt gevraagd, blijft gelijk',
    confirm: 'Bevestig dat dit een schrijffout is, of maak een nieuwe versie.',
  },
  on: 'Datum',
  done: {
    approved: (exam, version) =>
      `${exam} is vastgesteld als versie ${version}. De inhoud staat op slot en is vastgelegd.`,
    editorial: (exam, version) => `De tekst is verbeterd en vastgelegd. ${exam} is nu versie ${version}.`,
    withdrawn: (exam, version) => `${exam} (versie ${version}) is ingetrokken.`,
    'new-version': (exam, version) =>
      `Versie ${version} van ${exam} is begonnen als concept. Het formulier van de vorige versie blijft staan.`,
  },
  history: {
    title: 'Wat er is gebeurd',
    none: 'Nog niets.',
    line: (what, version) => `Versie ${version}: ${what}`,
    who: (on, by) => `${on}, ${by}`,
  },
  compare: {
    title: 'Versies vergelijken',
    from: 'Van',
    to: 'Naar',
    version: (version) => `Versie ${version}`,
    now: 'Het formulier nu',
    differences: (count) => counted(count, differences),
    same: 'Geen verschil in inhoud.',
  },
  before: 'Was',
  after: 'Wordt',
};
