/** The hash of letters with one character more (FNV-1a); that of none is 0. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Where a hash belongs in a table of so many places, a power of two: its low bits alone are much alike for like words. */
export function placeIn(places: number, hash: number): number {
  return (hash ^ (hash >>> 15)) & (places - 1);
}
