import { bare, endsInPause } from '../words';
import type { DegreeWord } from './degree-words';
import { degreeWords } from './degree-words';
import { particles, prepositions } from './function-words';

/** Where the degree words of a sentence stand: "snel en accuraat" is one place of two words. */
export interface DegreePlace {
  readonly from: number;
  /** After the last of them. */
  readonly to: number;
  readonly words: readonly DegreeWord[];
}

const intensifiers = new Set([
  'zeer',
  'heel',
  'erg',
  'uiterst',
  'bijzonder',
  'altijd',
  'steeds',
  'te',
  'meer',
  'even',
  'mede',
]);

/** The first degree words that stand as adverbs or predicate; null = none, undefined = some that cannot be shifted safely. */
export function degreePlaceIn(main: readonly string[]): DegreePlace | null | undefined {
  const from = main.findIndex((word, at) => degreeWords.has(bare(word)) && !isOfANoun(main, at));
  if (from < 0) return null;
  const words: DegreeWord[] = [];
  let to = from;
  while (to < main.length) {
    const word = degreeWords.get(bare(main[to] ?? ''));
    if (word === undefined) break;
    words.push(word);
    to += 1;
    const next = main[to];
    if (/^(en|of|maar)$/u.test(next ?? '')) {
      if (!degreeWords.has(bare(main[to + 1] ?? ''))) return undefined;
      to += 1;
      continue;
    }
    if (endsInPause(main[to - 1]) && degreeWords.has(bare(next ?? ''))) continue;
    break;
  }
  const isDeep = main.slice(0, from).some((word) => endsInPause(word)) && !beginsPhrase(main[to]);
  const isAside =
    main
      .slice(0, from + 1)
      .join(' ')
      .split('(').length !== main.slice(0, from).join(' ').split(')').length;
  return isSafeAfter(main, from) && !isDeep && !isAside ? { from, to, words } : undefined;
}

/** "gericht op …" and "betrokken partijen" belong to a noun. */
function isOfANoun(main: readonly string[], at: number): boolean {
  const [word, next] = [bare(main[at] ?? ''), main[at + 1]];
  if (word === 'gericht') return next === 'op';
  return (
    /^(open|betrokken|direct)$/u.test(word) &&
    !beginsPhrase(next) &&
    !/^(en|of)$/u.test(next ?? '') &&
    !endsInPause(main[at])
  );
}

/** Whether a phrase of the verb follows, its particle, or nothing. */
function beginsPhrase(next: string | undefined): boolean {
  return next === undefined || prepositions.has(bare(next)) || particles.has(bare(next));
}

/** Not after an intensifier, nor as the second of a pair whose first we do not know. */
function isSafeAfter(main: readonly string[], from: number): boolean {
  const before = main[from - 1];
  if (before === undefined) return true;
  if (/^(en|of|maar)$/u.test(before) || intensifiers.has(bare(before))) return false;
  return !endsInPause(before) || from > 1;
}
