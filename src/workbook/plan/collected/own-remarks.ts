/**
 * What stands in a cell with remarks of a form, after somebody may have typed in it: what the form says now comes in the
 * place of what it said before, and everything of people's own stays around it.
 * @param typed as the cell has it. @param before what the form said when the cell was written. @param now what it says now.
 */
export function withOwnRemarks(typed: string, before: string, now: string): string {
  const there = typed.replace(/\r\n?/g, '\n').trim();
  const said = before.trim();
  if (there === '' || there === said || there === now.trim()) return now;
  if (said !== '' && there.includes(said)) return there.replace(said, () => now.trim()).trim();
  const known = new Set([...linesOf(there), ...linesOf(said)]);
  return [there, ...linesOf(now).filter((line) => !known.has(line))].join('\n');
}

/** Whether somebody typed something in a cell with remarks. */
export function hasOwnRemarks(typed: string, before: string): boolean {
  return typed.trim() !== '' && withOwnRemarks(typed, before, '') !== '';
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
