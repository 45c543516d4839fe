import type { BodyPart } from './body';
import type { Overview } from './overview';
import { profileCodes } from './place-parts';

/**
 * Takes core tasks without a heading out of a part that has all of its own: where the headings of the next part are
 * missing too, they stand at its end. The overview tells how many it has.
 * @param parts of the body, in document order.
 * @returns the parts, each followed by what was taken out of it as a profile part without a code.
 */
export function detachTasks(parts: readonly BodyPart[], overview: Overview): BodyPart[] {
  const described = new Set(parts.map(({ profile }) => profile));
  if (profileCodes(overview).every((code) => described.has(code))) return [...parts];
  return parts.flatMap((part) => {
    const count = ownTasks(part, overview);
    const surplus = part.coreTasks.slice(count);
    const [first] = surplus;
    if (first === undefined) return [part];
    const next: BodyPart = {
      kind: 'profile',
      profile: null,
      title: null,
      level: null,
      line: first.line,
      coreTasks: surplus,
    };
    return [{ ...part, coreTasks: part.coreTasks.slice(0, count) }, next];
  });
}

/** How many core tasks from the first on are the part's own: those up to the last number, and what the overview has after it. */
function ownTasks(part: BodyPart, overview: Overview): number {
  const prefix = part.kind === 'base' ? 'B1' : part.profile;
  const listed = overview.coreTasks.filter(({ code }) => code.startsWith(`${prefix}-`)).length;
  if (prefix === null || (part.kind === 'profile' && listed === 0)) return part.coreTasks.length;
  const numbers = part.coreTasks.map(({ number }) => number);
  const last = numbers.reduce<number>((found, number, at) => (number === null ? found : at), -1);
  return last + 1 + Math.max(0, listed - (numbers[last] ?? 0));
}
