import { placeIn } from './letter-hash';

/** Hashes that were added; says yes of a few that were not, never no of one that was. */
export interface HashSet {
  readonly add: (hash: number) => void;
  readonly has: (hash: number) => boolean;
}

/** @param bits how many, a power of two: one for every hash, so small that it stays in the cache of the processor. */
export function hashSet(bits: number): HashSet {
  const words = new Uint32Array(bits / 32);
  return {
    add: (hash) => {
      const bit = placeIn(bits, hash);
      words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
    },
    has: (hash) => {
      const bit = placeIn(bits, hash);
      return ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    },
  };
}
