import { findCodes } from '../qualification-file/print/codes';

/** From the first line of an entry to its first code, at most. */
const linesOfTitle = 8;

export const notApplicable = /(?<![\p{L}\d])N\s?\.?\s?v\s?\.?\s?t\b\.?/iu;

/** "1. Verhuren van fietsen": the number and title of a unit, as the overview and the head of the unit have it. */
export function entryNumber(text: string): { readonly code: string; readonly rest: string } | null {
  const found = /^(\d{1,2})\s?[.):]?\s+(\p{Lu}.*)$/u.exec(text);
  return found === null ? null : { code: found[1] ?? '', rest: found[2] ?? '' };
}

/**
 * The rows of the overview: numbered lines that a code or "N.v.t." follows soon.
 * @param front what stands before the first unit. @returns their places, from the last to the first.
 */
export function overviewEntries(front: readonly { readonly text: string }[]): readonly number[] {
  let lastSign = Number.POSITIVE_INFINITY;
  const entries: number[] = [];
  for (let at = front.length - 1; at >= 0; at -= 1) {
    const text = front[at]?.text ?? '';
    if (findCodes(text).length > 0 || notApplicable.test(text)) lastSign = at;
    if (lastSign - at <= linesOfTitle && entryNumber(text) !== null) entries.push(at);
  }
  return entries;
}
