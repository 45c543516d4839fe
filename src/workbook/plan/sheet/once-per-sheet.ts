import type { KeyedSheet } from './keyed-sheet';

/**
 * A reading of a sheet that is done once: asked again for the same sheet, with the rest the same too, it gives what it gave
 * before. A sheet that was read again is another object (keyed-sheet.ts), so what people change is always read.
 * @param read pure. The rest counts as the same when each is, or is alike field by field.
 */
export function oncePerSheet<Rest extends readonly unknown[], T>(
  read: (sheet: KeyedSheet, ...rest: Rest) => T,
): (sheet: KeyedSheet, ...rest: Rest) => T {
  const known = new WeakMap<KeyedSheet, { readonly rest: Rest; readonly value: T }>();
  return (sheet, ...rest) => {
    const there = known.get(sheet);
    if (there !== undefined && there.rest.every((one, at) => isAlike(one, rest[at]))) return there.value;
    const value = read(sheet, ...rest);
    known.set(sheet, { rest, value });
    return value;
  };
}

function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.has(key) && Object.is(value, other.get(key)));
}
