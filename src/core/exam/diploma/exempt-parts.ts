import type { Exemption } from '../results/attempt';
import type { EnteredElective, GenericPart } from './diploma-record';

/** What a candidate is exempt from beside core tasks, as a whole. */
export interface ExemptParts {
  readonly parts: ReadonlySet<GenericPart | 'citizenship'>;
  /** Names or codes of keuzedelen (electiveKey). */
  readonly electives: ReadonlySet<string>;
}

/**
 * An exemption of a part of Nederlands, rekenen or Engels (the central exam, say) leaves the part itself without a result.
 * @param exemptions of one candidate. Source: EKB art. 3b.
 */
export function exemptParts(exemptions: readonly Exemption[]): ExemptParts {
  const parts = new Set<GenericPart | 'citizenship'>();
  const electives = new Set<string>();
  for (const { further, part } of exemptions) {
    if (further === 'elective') {
      if (part !== null) electives.add(electiveKey(part));
    } else if (further !== undefined && part === null) parts.add(further);
  }
  return { parts, electives };
}

/** One without a name is nobody's. */
export function isExemptElective({ name }: Pick<EnteredElective, 'name'>, { electives }: ExemptParts): boolean {
  return name !== '' && electives.has(electiveKey(name));
}

/** Names compare ignoring case and how many spaces there are, as the formulas of the sheet compare them. */
function electiveKey(name: string): string {
  return name
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase();
}
