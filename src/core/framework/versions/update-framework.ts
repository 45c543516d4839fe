import { chooseProfile } from '../choose-profile';
import type { Framework } from '../framework';
import { adoptIds } from './adopt-ids';
import { compareFrameworks } from './compare-frameworks';
import type { FrameworkDifference } from './difference';
import { type Match, matchFrameworks } from './match-frameworks';

/** A newer version of a workbook's dossier, beside what the workbook has. */
export interface FrameworkUpdate {
  /** The whole newer document under the ids of the workbook. */
  readonly framework: Framework;
  /** The id an item has in the workbook, by the id the reader gave it. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Between the workbook's qualification and that of the newer document, both under the workbook's ids. */
  readonly difference: FrameworkDifference;
}

/**
 * Puts a newer version of a document beside the qualification a workbook was made for, and under its ids.
 * @param older the workbook's qualification: one profile, or a document without profiles.
 * @param newer the whole newer document. @param profile the one of its profiles that `older` is; null when it has none.
 * @param asRead the newer document before people corrected it, under the same ids: an item in wholly other words is
 * still the one it was read as.
 */
export function updateFramework(
  older: Framework,
  newer: Framework,
  profile: string | null,
  asRead: Framework = newer,
): FrameworkUpdate {
  const chosen = (framework: Framework): Framework =>
    profile === null ? framework : chooseProfile(framework, profile);
  const { framework, idOf } = adoptIds(older, newer, matchCorrected(older, chosen(newer), chosen(asRead)));
  const after = chosen(framework);
  const same = new Map(
    older.items.flatMap(({ id }) => (after.items.some((item) => item.id === id) ? [[id, id] as const] : [])),
  );
  return { framework, idOf, difference: compareFrameworks(older, after, { newerOf: same, olderOf: same }) };
}

/** Items that their corrected words do not lead to are looked for by the words that were read. */
function matchCorrected(older: Framework, newer: Framework, asRead: Framework): Match {
  const match = matchFrameworks(older, newer);
  if (asRead === newer) return match;
  const [newerOf, olderOf] = [new Map(match.newerOf), new Map(match.olderOf)];
  const typesOf = ({ items }: Framework) => new Map(items.map(({ id, type }) => [id, type]));
  const [oldTypes, newTypes] = [typesOf(older), typesOf(newer)];
  for (const [old, fresh] of matchFrameworks(older, asRead).newerOf) {
    if (newerOf.has(old) || olderOf.has(fresh) || newTypes.get(fresh) !== oldTypes.get(old)) continue;
    newerOf.set(old, fresh);
    olderOf.set(fresh, old);
  }
  return { newerOf, olderOf };
}
