import { distance, fold } from './labels';

/** A profile that a name in the text can mean. */
export interface NamedProfile {
  readonly code: string;
  title: string | null;
}

export interface ProfileMatch<Profile> {
  readonly profiles: readonly Profile[];
  /** Only likely: the letters differ from the title. */
  readonly repaired: boolean;
}

/** Words in front of a name that are no part of it. */
const article = /^((voor|de|het|een|alle|beide|profiel|profielen|kwalificatie|kwalificaties)\s+)+(?=\S)/i;

/**
 * The profiles that "<name>" in "Voor <name> geldt aanvullend" stands for: by code, by title, or several of them
 * divided by commas and "en"; read through damage.
 * @returns null when no profile is meant clearly.
 */
export function matchProfiles<Profile extends NamedProfile>(
  name: string,
  profiles: readonly Profile[],
): ProfileMatch<Profile> | null {
  const bare = name.replace(article, '').replace(/[\s:;.,]+$/, '');
  const names = bare.split(/\s*[,/&]\s*(?:en\s+)?|\s+en\s+(?:voor\s+)?/i).filter((part) => part !== '');
  for (const find of [exact, near, loose]) {
    const one = find(bare, profiles);
    const found = one !== undefined ? [one] : divided(names, (part) => find(part.replace(article, ''), profiles));
    if (found !== null) return { profiles: found, repaired: find !== exact };
  }
  const begun = beginningOf(bare, profiles);
  return begun === undefined ? null : { profiles: [begun], repaired: false };
}

/** Each name one profile; a title may have an "en" of its own. */
function divided<Profile>(
  names: readonly string[],
  find: (name: string) => Profile | undefined,
): readonly Profile[] | null {
  if (names.length === 0) return [];
  for (let count = names.length; count > 0; count -= 1) {
    const first = find(names.slice(0, count).join(' en '));
    const rest = first === undefined ? null : divided(names.slice(count), find);
    if (first !== undefined && rest !== null) return [first, ...rest];
  }
  return null;
}

/** By code ("P1", "P1: Molenbouwer"), or by title letter for letter. */
function exact<Profile extends NamedProfile>(name: string, profiles: readonly Profile[]): Profile | undefined {
  const several = (name.match(/\bP\s?\d{1,2}\b/gi) ?? []).length > 1;
  if (several) return undefined;
  const code = /^\(?P\s?(\d{1,2})(?![\p{L}\d])/iu.exec(name)?.[1] ?? /\(P\s?(\d{1,2})\)$/iu.exec(name)?.[1];
  const coded = code === undefined ? undefined : profiles.find((profile) => profile.code === `P${Number(code)}`);
  return coded ?? profiles.find(({ title }) => title !== null && fold(title) === fold(name));
}

function near<Profile extends NamedProfile>(name: string, profiles: readonly Profile[]): Profile | undefined {
  return nearest(name, profiles, 8, 0);
}

/** Further off, but nearer to one title than to any other. */
function loose<Profile extends NamedProfile>(name: string, profiles: readonly Profile[]): Profile | undefined {
  const folded = fold(name);
  const holding = profiles.filter(({ title }) => folded.length >= 6 && fold(title ?? '').includes(folded));
  return nearest(name, profiles, 4, 2) ?? (holding.length === 1 ? holding[0] : undefined);
}

/**
 * @param share one letter in so many may differ.
 * @param margin letters by which the next best has to be further off.
 */
function nearest<Profile extends NamedProfile>(
  name: string,
  profiles: readonly Profile[],
  share: number,
  margin: number,
): Profile | undefined {
  const folded = fold(name);
  const ranked = profiles
    .filter(({ title }) => title !== null)
    .map((profile) => {
      const title = fold(profile.title ?? '');
      const limit = Math.max(1, Math.floor(title.length / share));
      return { profile, away: distance(folded, title, limit + margin), limit };
    })
    .sort((a, b) => a.away - b.away);
  const [best, next] = ranked;
  if (best === undefined || best.away > best.limit) return undefined;
  return next === undefined || next.away - best.away >= margin ? best.profile : undefined;
}

/** The profile of whose title only the beginning is known; it gets the whole name. */
function beginningOf<Profile extends NamedProfile>(name: string, profiles: readonly Profile[]): Profile | undefined {
  const folded = fold(name);
  const begun = profiles.filter(({ title }) => fold(title ?? '').length >= 8 && folded.startsWith(fold(title ?? '')));
  const [only, ...others] = begun;
  if (only === undefined || others.length > 0) return undefined;
  only.title = name;
  return only;
}
