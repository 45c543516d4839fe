import type { FilledLine } from '../text/filled-lines';
import { withoutBullet } from '../text/bullets';

/** Fewer bullets show no habit. */
const bulletsNeeded = 3;
/** A line that leaves so much of its column free had room for the next word, whatever letters it is made of. */
const surelyShort = 0.72;

/**
 * Finds bullets that a scan lost: lines without one that begin like the other points of the list, or that stand below a
 * line with room for their first word.
 * @param lists lines of the lists of one column, as wide as it is.
 * @returns the lines that begin a point.
 */
export function lostBullets(lists: readonly (readonly FilledLine[])[]): ReadonlySet<FilledLine> {
  const lines = lists.flat();
  const bare = new Map(lines.map((line) => [line, withoutBullet(line.text)] as const));
  const points = [...bare.values()].filter((text) => text !== null);
  if (points.length < bulletsNeeded) return new Set();
  const width = Math.max(...lines.map(({ text }) => text.length));
  const openings = counted(points.map((text) => firstWords(text, 2)));
  const openers = counted(points.map((text) => firstWords(text, 1)));
  const areSmall = points.filter((text) => /^\p{Ll}/u.test(text)).length * 2 > points.length;
  return new Set(
    lists.flatMap((list) => list.filter((line, at) => bare.get(line) === null && begins(line, list[at - 1]))),
  );

  function begins(line: FilledLine, above: FilledLine | undefined): boolean {
    if (above === undefined || goesOn(above.text) || /^\p{Ll}/u.test(line.text) !== areSmall) return false;
    const first = firstWords(line.text, 1);
    const needed = above.text.length + 1 + first.length;
    if (needed <= width * surelyShort && !line.startsPage) return true;
    if (needed >= width && !/[;.]$/.test(above.text)) return (openings.get(firstWords(line.text, 2)) ?? 0) > 2;
    return (openings.get(firstWords(line.text, 2)) ?? 0) > 1 || (openers.get(first) ?? 0) * 3 >= points.length;
  }
}

/** Must more come behind these words? */
function goesOn(text: string): boolean {
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) return true;
  return /[-,:‐]$|(?:^|\s)(?:en|of|en\/of|de|het|een|van|voor|met|in|op|bij|aan|te|tot|door|om|naar|over|uit|als|zoals|die|dat|zij|ze|niet)$/iu.test(
    text,
  );
}

function firstWords(text: string, count: number): string {
  return text.split(' ', count).join(' ').toLowerCase();
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
