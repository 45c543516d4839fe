/** Longer than this it is no front matter but a document between two rules. */
const longest = 100;

/**
 * How many of the first lines are front matter: what a tool noted about the file, between two lines of dashes. It is
 * about the file and not in the document, so it is left out.
 */
export function frontMatterLength(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.slice(1, longest).findIndex((line) => /^(---|\.\.\.)\s*$/.test(line)) + 1;
  const isNote = (line: string): boolean => /^(\s*$|\s*#|\s+\S|-\s|["']?[\w. -]+["']?\s*:(\s|$))/.test(line);
  return end > 1 && lines.slice(1, end).every(isNote) ? end + 1 : 0;
}
