import type { BodyPart } from './body';
import type { Overview } from './overview';
import { profileCodes } from './place-parts';

/**
 * Divides a part without a single heading that describes several profiles one after the other: where its core tasks,
 * with their numbers of work processes, are those of consecutive profiles of the overview. Other parts stay as they are.
 * @param parts of the body, in document order.
 */
export function splitParts(parts: readonly BodyPart[], overview: Overview): BodyPart[] {
  const taken = new Set(parts.map(({ profile }) => profile));
  const free = profileCodes(overview).filter((code) => !taken.has(code));
  const shapes = free.map((code) =>
    overview.coreTasks
      .filter((task) => task.code.startsWith(`${code}-`))
      .map(({ workProcesses }) => workProcesses.length),
  );
  return parts.flatMap((part) => {
    const nameless = part.kind === 'profile' && part.profile === null;
    if (!nameless || part.coreTasks.some(({ number }) => number !== null)) return [part];
    const lengths = consecutive(
      part.coreTasks.map(({ workProcesses }) => workProcesses.length),
      shapes,
    );
    return lengths === null || lengths.length < 2 ? [part] : divided(part, lengths);
  });
}

/** How many core tasks each profile of a run has; null when no run, or more than one, fits. */
function consecutive(counts: readonly number[], shapes: readonly (readonly number[])[]): readonly number[] | null {
  const wanted = counts.join();
  const runs = shapes.flatMap((_, from) =>
    shapes.slice(from).flatMap((__, more) => {
      const run = shapes.slice(from, from + more + 1);
      return run.flat().join() === wanted ? [run.map(({ length }) => length)] : [];
    }),
  );
  const [only, ...others] = runs;
  return only === undefined || others.length > 0 ? null : only;
}

function divided(part: BodyPart, lengths: readonly number[]): BodyPart[] {
  let from = 0;
  return lengths.map((length, at) => {
    const coreTasks = part.coreTasks.slice(from, from + length);
    from += length;
    const line = at === 0 ? part.line : (coreTasks[0]?.line ?? part.line);
    return at === 0 ? { ...part, coreTasks } : { ...part, title: null, level: null, line, coreTasks };
  });
}
