import { commonWords, wordsIn } from './common-words';

/** A stretch of words that two versions of a text share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  /** Its words, one space between them. */
  readonly text: string;
}

/**
 * What changed between two versions of a text, word by word, to be shown in one line: the words of the older one that
 * are gone stand before those that came in their place. Only white space that differs is no change.
 * @param before null is no text at all, as is an empty one.
 */
export function wordChanges(before: string | null, after: string | null): readonly WordChange[] {
  const one = wordsIn(before ?? '');
  const other = wordsIn(after ?? '');
  const changes: { kind: WordChange['kind']; words: string[] }[] = [];
  const say = (kind: WordChange['kind'], words: readonly string[]): void => {
    if (words.length === 0) return;
    const last = changes.at(-1);
    if (last?.kind === kind) last.words.push(...words);
    else changes.push({ kind, words: [...words] });
  };
  let at = { one: 0, other: 0 };
  for (const pair of [...commonWords(one, other), { one: one.length, other: other.length }]) {
    say('removed', one.slice(at.one, pair.one));
    say('added', other.slice(at.other, pair.other));
    say('same', one.slice(pair.one, pair.one + 1));
    at = { one: pair.one + 1, other: pair.other + 1 };
  }
  return changes.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}
