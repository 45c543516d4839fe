import type { SourceLine } from '../../source-document';

/**
 * The occupation that an addendum is about: "Addendum Fietsverhuurder" on a title page or as a running head, else a
 * sentence that names it; null when neither does.
 * @param lines all of them, running heads too.
 */
export function titleOf(lines: readonly SourceLine[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const own = text.length <= 120 ? /^Addendum\s*[:–-]?\s+(\p{Lu}[^.:;]*)$/u.exec(text)?.[1] : undefined;
    const title = own?.replace(/\s+(?:pagina\s+)?\d{1,3}$/i, '');
    if (title !== undefined && !/\s(?:is|wordt|worden|zijn)\s/.test(title))
      counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best !== undefined) return best[0];
  for (const { text } of lines) {
    const named = /\b[Aa]ddendum\s+(\p{Lu}[^.,:;]*?)\s+(?:is|wordt|zijn|worden)\b/u.exec(text)?.[1];
    if (named !== undefined) return named;
  }
  return null;
}
