/**
 * Finds any of these texts as whole words, the longest first, with whatever space between their words; null = there are none.
 * @param flags of the pattern; "u" is needed for letters other than of English.
 */
export function wholeWords(words: readonly string[], flags: string): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const written = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
