import type { Profile } from '../framework';
import { lettersOf } from '../text-mark';
import { likeness } from './alike';

/** A profile under the same code is another one when less than this of its name is the same. */
const leastNameLikeness = 0.5;

/**
 * The profile of a newer version that is the one a workbook was made for: by crebo, then by name, then by code if the
 * names are not altogether different, for codes are given out anew.
 * @returns its code in the newer version; null = nobody can tell, a person must choose.
 */
export function matchingProfile(known: Profile, profiles: readonly Profile[]): string | null {
  const sameCrebo = profiles.find(({ crebo }) => crebo !== null && crebo === known.crebo);
  const sameName = profiles.find(
    ({ title }) => title !== null && known.title !== null && lettersOf(title) === lettersOf(known.title),
  );
  const sameCode = profiles.find(
    ({ code, title }) =>
      code === known.code &&
      (title === null || known.title === null || likeness(title, known.title, () => 1) >= leastNameLikeness),
  );
  return (sameCrebo ?? sameName ?? sameCode)?.code ?? null;
}
