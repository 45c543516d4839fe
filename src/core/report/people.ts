import { personKey } from '../checks/person-names';

/** How assessors are called in a report. */
export interface AssessorNames {
  /** Their name, or a letter that is the same wherever they occur; null = nobody wrote a name. */
  readonly of: (name: string | null) => string | null;
}

/**
 * With names: as they are written first. Without: "A", "B", … "Z", "AA", in the order of the names given, so that pairs
 * can be compared and nobody is named. Spellings of one name are one person.
 * @param names of everybody who may occur, in an order that does not depend on who did well.
 */
export function assessorNames(names: readonly (string | null)[], isNamed: boolean): AssessorNames {
  const people = new Map<string, string>();
  for (const name of names) {
    const key = personKey(name ?? '');
    if (name !== null && key !== '' && !people.has(key)) people.set(key, isNamed ? name.trim() : letterOf(people.size));
  }
  return { of: (name) => people.get(personKey(name ?? '')) ?? null };
}

/** 0 → A, 25 → Z, 26 → AA. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
