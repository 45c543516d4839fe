import type { PlacedText } from '../../../source-document';

/** A title that fills this many characters of its column may run on in the next line, even with a capital. */
const fullLine = 24;

/**
 * Gives titles to codes. Where a line that runs on begins with a capital there are too many titles: then the longest
 * lines are continued first, as a narrow column breaks them first.
 * @param titles in the order of the document, each with its lines.
 * @param count how many codes wait for one.
 * @returns as many titles as codes, or null when they cannot be matched.
 */
export function settleTitles(
  titles: readonly (readonly PlacedText[])[],
  count: number,
): readonly (readonly PlacedText[])[] | null {
  if (titles.length === count) return titles;
  if (titles.length < count || count === 0) return titles.length === 0 && count === 0 ? [] : null;
  const surplus = titles.length - count;
  const candidates = titles
    .map((title, at) => ({
      at,
      length: title[title.length - 1]?.text.length ?? 0,
      next: titles[at + 1]?.[0]?.line ?? null,
      line: title[title.length - 1]?.line ?? null,
    }))
    .filter(({ next, line, length }) => next !== null && line !== null && next - line === 1 && length >= fullLine)
    .sort((a, b) => b.length - a.length)
    .slice(0, surplus);
  if (candidates.length < surplus) return null;
  const runsOn = new Set(candidates.map(({ at }) => at));
  const joined: PlacedText[][] = [];
  titles.forEach((title, at) => {
    if (runsOn.has(at - 1)) joined[joined.length - 1]?.push(...title);
    else joined.push([...title]);
  });
  return joined;
}
