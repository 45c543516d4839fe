import type { BodyPart } from './body';
import type { Overview, OverviewEntry } from './overview';
import { taskLikeness, wordsOfTask } from './part-likeness';
import { profileCodes } from './place-parts';

/** What it costs that a core task of the overview is missing between two of its profile, or at either end of it. */
const missingTask = 0.75;

/** A core task of the overview, with how many of its own profile stand above and below it. */
interface Place {
  readonly profile: string;
  readonly entry: OverviewEntry;
  readonly above: number;
  readonly below: number;
}

/**
 * Divides a part without a single heading that describes several profiles one after the other: where its core tasks,
 * with their numbers of work processes, are those of consecutive profiles of the overview, or else where that is most
 * likely by their words. Other parts stay as they are.
 * @param parts of the body, in document order.
 */
export function splitParts(parts: readonly BodyPart[], overview: Overview): BodyPart[] {
  const taken = new Set(parts.map(({ profile }) => profile));
  const free = profileCodes(overview).filter((code) => !taken.has(code));
  const tasks = free.map((code) => overview.coreTasks.filter((task) => task.code.startsWith(`${code}-`)));
  const shapes = tasks.map((own) => own.map(({ workProcesses }) => workProcesses.length));
  return parts.flatMap((part) => {
    const nameless = part.kind === 'profile' && part.profile === null;
    if (!nameless || part.coreTasks.some(({ number }) => number !== null)) return [part];
    const lengths =
      consecutive(
        part.coreTasks.map(({ workProcesses }) => workProcesses.length),
        shapes,
      ) ?? (part.level === null ? likeliest(part, free, tasks) : null);
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

/** The core tasks of the part laid beside those of the overview, both in their order; null where it has fewer. */
function likeliest(
  part: BodyPart,
  profiles: readonly string[],
  tasks: readonly (readonly OverviewEntry[])[],
): readonly number[] | null {
  const places = profiles.flatMap((profile, at): Place[] => {
    const own = tasks[at] ?? [];
    return own.map((entry, above) => ({ profile, entry, above, below: own.length - above - 1 }));
  });
  if (part.coreTasks.length > places.length) return null;
  let ways: readonly (Way | null)[] = places.map(({ above }) => ({ sum: -above * missingTask, at: [] }));
  part.coreTasks.forEach((task, row) => {
    const words = wordsOfTask(task);
    const before = ways;
    ways = places.map((place, at) => {
      const way = row === 0 ? (before[at] ?? null) : likeliestBefore(before, places, at);
      return way === null ? null : { sum: way.sum + taskLikeness(words, place.entry), at: [...way.at, at] };
    });
  });
  const best = highest(
    ways.map((way, at) => (way === null ? null : { ...way, sum: way.sum - (places[at]?.below ?? 0) * missingTask })),
  );
  if (best === null) return null;
  const found = best.at.map((at) => places[at]?.profile);
  return [...new Set(found)].map((profile) => found.filter((one) => one === profile).length);
}

/** Places of the core tasks so far, and how likely they are together. */
interface Way {
  readonly sum: number;
  readonly at: readonly number[];
}

/** The best way whose last place is above this one, less what is missing between the two. */
function likeliestBefore(ways: readonly (Way | null)[], places: readonly Place[], at: number): Way | null {
  const place = places[at];
  return highest(
    ways.slice(0, at).map((way, from) => {
      const last = places[from];
      if (way === null || last === undefined || place === undefined) return null;
      const missing = last.profile === place.profile ? at - from - 1 : last.below + place.above;
      return { ...way, sum: way.sum - missing * missingTask };
    }),
  );
}

function highest(ways: readonly (Way | null)[]): Way | null {
  return ways.reduce((top, way) => (way !== null && (top === null || way.sum > top.sum) ? way : top), null);
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
