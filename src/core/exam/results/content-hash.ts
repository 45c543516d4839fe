import { fingerprint } from '../../fingerprint';

/**
 * A short hash of data that does not depend on the order of an object's keys; the order of lists does count. Undefined
 * counts as absent.
 */
export function contentHash(data: unknown): string {
  return fingerprint(canonical(data));
}

function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? 'null';
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(',')}}`;
}
