/** A text as its words, separated by white space. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * The longest row of words that two texts have in common, in order: pairs of positions, counted from 0. Of several as
 * long, the one that keeps the earliest words of the first text. O(n · m) in time and memory: texts of items, not of
 * documents.
 */
export function commonWords(
  one: readonly string[],
  other: readonly string[],
): readonly { readonly one: number; readonly other: number }[] {
  const width = other.length + 1;
  // lengths[i * width + j] = longest row in one[i…] and other[j…].
  const lengths = new Uint16Array((one.length + 1) * width);
  const length = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        one[i] === other[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const pairs: { one: number; other: number }[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) pairs.push({ one: i++, other: j++ });
    else if (length(i, j + 1) >= length(i + 1, j)) j += 1;
    else i += 1;
  }
  return pairs;
}
