import type { KindNouns, Noun, NounsByKind } from './kind-nouns';

export type EnglishNouns = KindNouns<Noun>;

const noun = (one: string, other = `${one}s`): Noun => ({ one, other });

const qualification = {
  unit: noun('core task'),
  subUnit: noun('work process', 'work processes'),
  row: noun('indicator'),
};

export const englishNouns: NounsByKind<Noun> = {
  'qualification-file': { document: noun('dossier'), ...qualification, examples: ['B1-K1', 'P1-K1'] },
  certificate: { document: noun('certificate'), ...qualification, examples: ['C1-K1', 'C1-K2'] },
  elective: { document: noun('elective'), ...qualification, examples: ['D1-K1', 'D1-K2'] },
  'learning-units': {
    document: noun('document'),
    unit: noun('learning unit'),
    subUnit: noun('activity', 'activities'),
    row: noun('performance indicator'),
    examples: ['1', '2'],
  },
  'competence-profile': {
    document: noun('competence profile'),
    unit: noun('competence area'),
    subUnit: noun('competence'),
    row: noun('indicator'),
    examples: ['1', '2'],
  },
  addendum: {
    document: noun('addendum', 'addenda'),
    unit: noun('task group'),
    subUnit: noun('task'),
    row: noun('part of the task', 'parts of the task'),
    examples: ['General', 'Additional'],
  },
  case: {
    document: noun('framework'),
    unit: noun('main part'),
    subUnit: noun('part'),
    row: noun('criterion', 'criteria'),
    examples: ['A', 'B'],
  },
};

/** "a core task", "an activity" */
export function a({ one }: Noun): string {
  return `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`;
}
