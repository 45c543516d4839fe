import type { DiagnosticData } from '../diagnostics/diagnostic';
import type { Finding } from '../checks/rule';

/** A person's name as it is written somewhere, and what stands there in a report without names. */
export interface Masked {
  readonly name: string;
  readonly by: string;
}

/** Replaces every name in a text that somebody typed. Names shorter than three letters are no names to look for. */
export type Masking = (text: string) => string;

/**
 * What takes names out of free text: as whole words, longest first, as they are written. What people write about somebody
 * without the name, or with another spelling of it, stays: a reader of the report must still be told to look.
 */
export function maskingOf(people: readonly Masked[]): Masking {
  const known = new Map(people.filter(({ name }) => name.trim().length > 2).map(({ name, by }) => [name.trim(), by]));
  if (known.size === 0) return (text) => text;
  const longestFirst = [...known.keys()].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const written = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(names, (name) => known.get(name) ?? name);
}

/** A finding without names: in what fills its sentence and in the reason for which it was accepted. */
export function findingWithoutNames(finding: Finding, mask: Masking): Finding {
  const { accepted } = finding;
  return {
    ...finding,
    data: dataWithoutNames(finding.data, mask),
    accepted: accepted === null ? null : { ...accepted, reason: mask(accepted.reason) },
  };
}

/** What fills a sentence, without names. */
export function dataWithoutNames(data: DiagnosticData, mask: Masking): DiagnosticData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (typeof value === 'string') return [key, mask(value)];
      return [key, typeof value === 'object' && value !== null ? value.map(mask) : value];
    }),
  );
}
