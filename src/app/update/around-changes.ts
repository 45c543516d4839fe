import type { WordChange } from '../../core/framework/versions/word-changes';

/** So many words of what stayed are shown on each side of a change: enough to know the sentence. */
const AROUND = 8;

/**
 * Leaves out what stayed and is far from a change, with "…" in its place: a paragraph of two hundred words in which one
 * is other hides it. A text without a change, and a stretch that would hardly get shorter, stay whole.
 */
export function aroundChanges(changes: readonly WordChange[]): readonly WordChange[] {
  if (changes.every(({ kind }) => kind === 'same')) return changes;
  return changes.map((change, at) => {
    if (change.kind !== 'same') return change;
    const words = change.text.split(' ');
    const before = at === 0 ? 0 : AROUND;
    const after = at === changes.length - 1 ? 0 : AROUND;
    if (words.length <= before + after + AROUND / 2) return change;
    const shown = [...words.slice(0, before), '…', ...words.slice(words.length - after)];
    return { kind: 'same', text: shown.join(' ') };
  });
}
