import type { SourceLine } from '../../source-document';

/** "[^1]: the note", as many tools write footnotes in Markdown. */
const definition = /^\[\^([^\]\s]+)\]:\s*/;
const call = /\[\^([^\]\s]+)\]/g;

/**
 * Footnotes get their role, and the calls to them are removed. A call without a footnote stays as it was typed.
 * @param source the file, to see which lines are indented below a footnote and so belong to it.
 */
export function withoutNotes(lines: readonly SourceLine[], source: readonly string[]): readonly SourceLine[] {
  const defined = new Set(lines.flatMap(({ text }) => definition.exec(text)?.[1] ?? []));
  if (defined.size === 0) return lines;
  let inNote = false;
  return lines.map((line) => {
    if (line.text === '') return line;
    const name = definition.exec(line.text);
    const afterGap = (source[line.number - 2] ?? '').trim() === '';
    inNote = name !== null || (inNote && (!afterGap || /^(\t| {2})/.test(source[line.number - 1] ?? '')));
    if (inNote) return { ...line, text: line.text.slice(name?.[0].length ?? 0), role: 'footnote' as const };
    const text = line.text.replace(call, (whole, called: string) => (defined.has(called) ? '' : whole));
    return text === line.text ? line : { ...line, text };
  });
}
