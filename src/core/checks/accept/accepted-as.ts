import type { DiagnosticData } from '../../diagnostics/diagnostic';
import type { AcceptedAs, AcceptedFinding } from '../../exam/accepted-finding';
import type { Finding, Verdict } from '../rule';

/** What is kept of a finding when it is accepted. */
export function acceptedAs({ verdict, reason, data }: Pick<Verdict, 'verdict' | 'reason' | 'data'>): AcceptedAs {
  return { verdict, ...(reason === undefined ? {} : { reason }), data };
}

/**
 * The acceptance of a finding that has become something else since; null while it is what was accepted, or less of it.
 * Where things stand and what they are called does not count: people rename, sort and insert. A list that has lost some
 * is less of the same, and so are the numbers that fell with it; any other difference is something that nobody has seen.
 */
export function acceptedOtherwise(
  accepted: AcceptedFinding,
  now: Pick<Verdict, 'verdict' | 'reason' | 'data'>,
): NonNullable<Finding['acceptedBefore']> | null {
  const { as } = accepted;
  if (as === undefined) return null;
  const isSame =
    as.verdict === now.verdict && (as.reason ?? null) === (now.reason ?? null) && isNoMore(now.data, as.data);
  return isSame ? null : { ...accepted, as };
}

/** Where something stands, what it is called, and what else may be meant: a guess that follows from the rest of the book. */
const naming = new Set([
  ...['sheet', 'sheets', 'cell', 'cells', 'otherCell', 'places', 'firstRow'],
  ...['exam', 'form', 'code', 'title', 'letter', 'nearest'],
]);

function isNoMore(now: DiagnosticData, then: DiagnosticData): boolean {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(then)])].filter((key) => !naming.has(key));
  const lists = keys.filter((key) => Array.isArray(now[key]) && Array.isArray(then[key]));
  const hasFewer = lists.some((key) => partsOf(now[key]).length < partsOf(then[key]).length);
  return keys.every((key) => {
    const [value, before] = [now[key] ?? null, then[key] ?? null];
    if (lists.includes(key)) return partsOf(value).every((part) => partsOf(before).includes(part));
    if (typeof value === 'number' && typeof before === 'number')
      return value === before || (hasFewer && value < before);
    return plain(value) === plain(before);
  });
}

function partsOf(value: DiagnosticData[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(plain) : [];
}

/** A value without what moves: an address alone is only where something stands. */
function plain(value: unknown): string {
  return typeof value === 'string'
    ? value
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/, '·')
    : JSON.stringify(value);
}
