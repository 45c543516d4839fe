import { chooseProfile } from '../choose-profile';
import type { Framework } from '../framework';
import { adoptIds } from './adopt-ids';
import { compareFrameworks } from './compare-frameworks';
import type { FrameworkDifference } from './difference';
import { matchFrameworks } from './match-frameworks';

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
 */
export function updateFramework(older: Framework, newer: Framework, profile: string | null): FrameworkUpdate {
  const chosen = (framework: Framework): Framework =>
    profile === null ? framework : chooseProfile(framework, profile);
  const { framework, idOf } = adoptIds(older, newer, matchFrameworks(older, chosen(newer)));
  const after = chosen(framework);
  const same = new Map(
    older.items.flatMap(({ id }) => (after.items.some((item) => item.id === id) ? [[id, id] as const] : [])),
  );
  return { framework, idOf, difference: compareFrameworks(older, after, { newerOf: same, olderOf: same }) };
}
