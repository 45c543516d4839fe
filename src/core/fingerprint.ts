/**
 * A short fingerprint of a text (FNV-1a, twice 32 bits): tells whether two texts are the same, protects nothing.
 * Source of constants: Fowler, Noll, Vo, "FNV hash", IETF draft-eastlake-fnv.
 */
export function fingerprint(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0xcbf29ce4);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
