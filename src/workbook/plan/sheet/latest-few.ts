/** What was made most recently, by key: a bounded memory, so that many workbooks take no more room than a few. */
export interface LatestFew<T> {
  /** What is known under the key; else what `make` gives, which is then known. @param make pure, and decided by the key. */
  readonly get: (key: string, make: () => T) => T;
}

/** @param most how many are kept; the one that was asked for longest ago makes room. */
export function latestFew<T>(most: number): LatestFew<T> {
  const known = new Map<string, { readonly value: T }>();
  return {
    get: (key, make) => {
      const there = known.get(key) ?? { value: make() };
      known.delete(key);
      known.set(key, there);
      if (known.size > most) for (const oldest of [...known.keys()].slice(0, known.size - most)) known.delete(oldest);
      return there.value;
    },
  };
}
