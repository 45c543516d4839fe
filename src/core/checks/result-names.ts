import type { KindNouns, Noun } from './nouns/kind-nouns';
import { named } from './wording';
import type { Value } from './wording';

/** How the cells with results are called, in one language. */
export interface ResultNames {
  readonly byKind: Readonly<Record<string, string>>;
  /** Before the noun for a unit, or a sub-unit, and its code. */
  readonly ofUnit: Readonly<Record<string, string>>;
  readonly ofSubUnit: Readonly<Record<string, string>>;
  readonly other: string;
}

export const resultNames: Readonly<Record<'nl' | 'en', ResultNames>> = {
  nl: {
    byKind: {
      points: 'de punten',
      maximum: 'het maximum aan punten',
      percentage: 'het percentage',
      mark: 'het cijfer',
      outcome: 'de uitslag',
      unrated: 'het aantal rijen zonder oordeel',
      cutScore: 'de cesuur',
      goodFrom: 'de grens voor goed',
    },
    ofUnit: { coreTask: 'de uitslag van', coreTaskMark: 'het cijfer van' },
    ofSubUnit: { workProcess: 'de uitslag van' },
    other: 'een tussenberekening',
  },
  en: {
    byKind: {
      points: 'the points',
      maximum: 'the maximum number of points',
      percentage: 'the percentage',
      mark: 'the mark',
      outcome: 'the outcome',
      unrated: 'the number of unrated rows',
      cutScore: 'the cut score',
      goodFrom: 'the line for good',
    },
    ofUnit: { coreTask: 'the outcome of', coreTaskMark: 'the mark of' },
    ofSubUnit: { workProcess: 'the outcome of' },
    other: 'an intermediate result',
  },
};

/** "de uitslag" for outcome, "het cijfer van kerntaak B1-K1" for coreTaskMark:B1-K1; other keys are no word of people. */
export function resultName(
  key: Value,
  part: Value,
  { byKind, ofUnit, ofSubUnit, other }: ResultNames,
  { unit, subUnit }: KindNouns<Noun>,
): string {
  const [kind = ''] = named(key).split(':');
  const [words, noun] = ofUnit[kind] === undefined ? [ofSubUnit[kind], subUnit] : [ofUnit[kind], unit];
  return words === undefined ? (byKind[kind] ?? other) : named(words, noun.one, part);
}
