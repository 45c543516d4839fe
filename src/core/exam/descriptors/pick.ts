/** A number that hangs on the text alone (FNV-1a, 32 bits): the same row gets the same choice on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** One of several, by the text; undefined of none. */
export function pick<T>(choices: readonly T[], text: string): T | undefined {
  return choices[hashOf(text) % Math.max(1, choices.length)];
}
