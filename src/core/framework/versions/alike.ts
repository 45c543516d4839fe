import { lettersOf } from '../text-mark';
import { commonWords, wordsIn } from './common-words';

/**
 * How alike two wordings are, 0–1: twice the words they share in order, over all their words (accents, case and
 * punctuation aside).
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => wordsIn(text).flatMap((word) => lettersOf(word) || []));
  if (a === undefined || b === undefined || a.length + b.length === 0) return 0;
  return (2 * commonWords(a, b).length) / (a.length + b.length);
}

/** From here on two wordings may be one item reworded; below it they never are. */
export const leastLikeness = 0.7;

/** A pair must be this much more alike than either is to any other: between two near equals nobody can tell. */
export const leastLead = 0.15;

/**
 * Pairs that are surely one thing reworded: each is the other's best, alike enough, and nothing else comes near. In
 * doubt there is no pair, for a wrong one would move a rating to another criterion.
 */
export function pairsAlike(
  olds: readonly string[],
  news: readonly string[],
): readonly { readonly older: number; readonly newer: number }[] {
  const scores = olds.map((old) => news.map((fresh) => likeness(old, fresh)));
  return scores.flatMap((row, older) => {
    const best = Math.max(...row);
    const newer = row.indexOf(best);
    const rivals = [
      ...row.filter((_, column) => column !== newer),
      ...scores.flatMap((line, index) => (index === older ? [] : (line[newer] ?? []))),
    ];
    return best >= leastLikeness && rivals.every((rival) => best - rival >= leastLead) ? [{ older, newer }] : [];
  });
}
