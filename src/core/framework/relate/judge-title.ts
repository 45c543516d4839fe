import type { Framework, FrameworkItem } from '../framework';
import { subUnitsOf, unitsOf } from '../structure';
import { titleLikeness } from './same-title';

/** Whether a mapping means the item that has its code, by what the document calls it. */
export type TitleVerdict =
  | { readonly kind: 'same' }
  /** @param elsewhere the item of the qualification that does have this title; null when there is none. */
  | { readonly kind: 'other'; readonly elsewhere: FrameworkItem | null }
  /** One of the two has no title that can be compared. */
  | { readonly kind: 'unknown' };

/**
 * From here on two titles may be one, reworded or damaged. Measured 2026-11-25 on the titles of one dossier of six profiles:
 * of 1,254 pairs of different titles three are this alike, all of two profiles; with one letter in twenty read wrong, 99 %
 * of the titles are at least 0.85 like themselves.
 */
const leastLikeness = 0.65;
/** So much more like the title of another item: then the code is the mistake. */
const leastLead = 0.1;
/** So much alike is the title of another item that it can be named as the one that was meant. */
const leastToName = 0.8;

/**
 * Compares the title that a document gives with the code of a qualification with the one the qualification has there.
 * @param title as the document prints it. @param item of the qualification, found by the code.
 */
export function judgeTitle(title: string, item: FrameworkItem, qualification: Framework): TitleVerdict {
  const own = item.title === null ? null : titleLikeness(title, item.title);
  if (own === null) return { kind: 'unknown' };
  const others = [...unitsOf(qualification), ...subUnitsOf(qualification)]
    .filter(({ id }) => id !== item.id)
    .map((other) => ({ other, likeness: titleLikeness(title, other.title ?? '') ?? 0 }));
  const best = others.reduce<(typeof others)[number] | null>(
    (most, one) => (most === null || one.likeness > most.likeness ? one : most),
    null,
  );
  const isOfOther = best !== null && best.likeness >= leastLikeness && best.likeness - own >= leastLead;
  if (!isOfOther && own >= leastLikeness) return { kind: 'same' };
  return { kind: 'other', elsewhere: isOfOther && best.likeness >= leastToName ? best.other : null };
}
