import type { Framework } from '../framework';
import { plainCode } from '../same-code';

/**
 * Mappings end at codes of the framework's own items ("P2-K1-W2" of a qualification → "C1-K1-W1" of this certificate), so
 * they follow a code that changes and go with an item that goes.
 * @param framework as it has become. @param renamed old code → new one, or null for an item that is gone.
 */
export function renameInMappings(framework: Framework, renamed: ReadonlyMap<string, string | null>): Framework {
  if (renamed.size === 0 || framework.mappings.length === 0) return framework;
  const there = new Set(framework.items.flatMap(({ code }) => (code === null ? [] : [plainCode(code)])));
  const became = new Map([...renamed].map(([code, now]) => [plainCode(code), now]));
  const mappings = framework.mappings.flatMap((mapping) => {
    const now = there.has(plainCode(mapping.to)) ? undefined : became.get(plainCode(mapping.to));
    if (now === undefined) return [mapping];
    return now === null ? [] : [{ ...mapping, to: now }];
  });
  return { ...framework, mappings };
}
