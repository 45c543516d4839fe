import type { BodyItem, BodyPart } from './body';

/** The parts of a body while it is read. */
export interface BodyParts {
  readonly parts: readonly BodyPart[];
  /**
   * The part that a code belongs to, added where there is none yet.
   * @param profile "P2"; null for the base part.
   * @param current the part being read; without a code and still empty, it takes this one.
   */
  readonly partFor: (profile: string | null, line: number, current: BodyPart | null) => BodyPart;
  readonly addPart: (kind: BodyPart['kind'], line: number, profile?: string | null) => BodyPart;
}

/** Begins a body without parts. */
export function bodyParts(): BodyParts {
  const parts: BodyPart[] = [];
  return { parts, partFor, addPart };

  function partFor(profile: string | null, line: number, current: BodyPart | null): BodyPart {
    const kind = profile === null ? 'base' : 'profile';
    const known = parts.find(
      (candidate) => candidate.kind === kind && (kind === 'base' || candidate.profile === profile),
    );
    if (known !== undefined) return known;
    if (current !== null && current.kind === kind && current.profile === null && current.coreTasks.length === 0) {
      current.profile = profile;
      return current;
    }
    return addPart(kind, line, profile);
  }

  function addPart(kind: BodyPart['kind'], line: number, profile: string | null = null): BodyPart {
    const added: BodyPart = { kind, profile, title: null, level: null, line, coreTasks: [] };
    parts.push(added);
    return added;
  }
}

/** A profile part of which nothing is told yet; a level alone is the part of a profile without core tasks of its own. */
export function isOpenProfile(part: BodyPart | null): boolean {
  return part?.kind === 'profile' && part.coreTasks.length === 0 && part.level === null;
}

/** The item with that number, added at the end where there is none yet. */
export function findOrAdd<Item extends BodyItem>(
  items: Item[],
  number: number,
  line: number,
  empty: (number: number, line: number) => Item,
): { readonly item: Item; readonly added: boolean } {
  const known = items.find((item) => item.number === number);
  if (known !== undefined) return { item: known, added: false };
  const item = empty(number, line);
  items.push(item);
  return { item, added: true };
}
