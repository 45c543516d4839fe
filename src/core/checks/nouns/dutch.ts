import type { KindNouns, Noun, NounsByKind } from './kind-nouns';

/** Dutch words around a noun follow its article. */
export interface DutchNoun extends Noun {
  readonly article: 'de' | 'het';
}

export type DutchNouns = KindNouns<DutchNoun>;

const de = (one: string, other: string): DutchNoun => ({ one, other, article: 'de' });
const het = (one: string, other: string): DutchNoun => ({ one, other, article: 'het' });

const qualification = {
  unit: de('kerntaak', 'kerntaken'),
  subUnit: het('werkproces', 'werkprocessen'),
  row: de('indicator', 'indicatoren'),
};

export const dutchNouns: NounsByKind<DutchNoun> = {
  'qualification-file': { document: het('dossier', 'dossiers'), ...qualification, examples: ['B1-K1', 'P1-K1'] },
  certificate: { document: het('certificaat', 'certificaten'), ...qualification, examples: ['C1-K1', 'C1-K2'] },
  elective: { document: het('keuzedeel', 'keuzedelen'), ...qualification, examples: ['D1-K1', 'D1-K2'] },
  'learning-units': {
    document: het('document', 'documenten'),
    unit: de('leereenheid', 'leereenheden'),
    subUnit: de('activiteit', 'activiteiten'),
    row: de('prestatie-indicator', 'prestatie-indicatoren'),
    examples: ['1', '2'],
  },
  'competence-profile': {
    document: het('competentieprofiel', 'competentieprofielen'),
    unit: het('competentiegebied', 'competentiegebieden'),
    subUnit: de('competentie', 'competenties'),
    row: de('indicator', 'indicatoren'),
    examples: ['1', '2'],
  },
  addendum: {
    document: het('addendum', 'addenda'),
    unit: de('taakgroep', 'taakgroepen'),
    subUnit: de('taak', 'taken'),
    row: het('onderdeel van de taak', 'onderdelen van de taak'),
    examples: ['Algemeen', 'Aanvullend'],
  },
  case: {
    document: het('raamwerk', 'raamwerken'),
    unit: het('hoofdonderdeel', 'hoofdonderdelen'),
    subUnit: het('onderdeel', 'onderdelen'),
    row: het('criterium', 'criteria'),
    examples: ['A', 'B'],
  },
};

/** "de kerntaak", "het werkproces" */
export function the({ article, one }: DutchNoun): string {
  return `${article} ${one}`;
}

/** "deze kerntaak", "dit werkproces" */
export function thisOne({ article, one }: DutchNoun): string {
  return `${article === 'de' ? 'deze' : 'dit'} ${one}`;
}

/** "die kerntaak", "dat werkproces" */
export function that({ article, one }: DutchNoun): string {
  return `${article === 'de' ? 'die' : 'dat'} ${one}`;
}

/** "elke kerntaak", "elk werkproces" */
export function each({ article, one }: DutchNoun): string {
  return `${article === 'de' ? 'elke' : 'elk'} ${one}`;
}

/** "geen enkele kerntaak", "geen enkel werkproces" */
export function none({ article, one }: DutchNoun): string {
  return `${article === 'de' ? 'geen enkele' : 'geen enkel'} ${one}`;
}

/** "die" of a kerntaak, "dat" of a werkproces: who or what the rest of the sentence is about. */
export function which({ article }: DutchNoun): string {
  return article === 'de' ? 'die' : 'dat';
}

/** "voeg hem samen", "voeg het samen" */
export function himOrIt({ article }: DutchNoun): string {
  return article === 'de' ? 'hem' : 'het';
}

/** "hij ontbreekt", "het ontbreekt" */
export function heOrIt({ article }: DutchNoun): string {
  return article === 'de' ? 'hij' : 'het';
}
