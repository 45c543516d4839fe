/** Letters that scans read for one another, each group written as one; pairs before the single letters in them. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/rn|nn/g, 'm'],
  [/cl/g, 'd'],
  [/vv/g, 'w'],
  [/i/g, 'l'],
  [/c/g, 'e'],
  [/h/g, 'b'],
  [/u/g, 'n'],
  [/q/g, 'g'],
];

/**
 * The shape of a word: what is left of its letters when those that a scan mixes up are one. Two words of the same shape
 * may be the same word, read twice.
 * @param letters folded.
 */
export function shapeOf(letters: string): string {
  return groups.reduce((shape, [pattern, letter]) => shape.replace(pattern, letter), letters);
}
