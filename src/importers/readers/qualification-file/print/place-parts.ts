import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { Block, BodyPart } from './body';
import { fold } from './labels';
import type { Overview, OverviewEntry } from './overview';

/** Two profiles whose likeness to a part differs less than this cannot be told apart by it. */
const margin = 0.15;

/**
 * Finds out which profiles the parts without a code describe: by the number of core tasks and work processes, and by
 * the words that titles of the overview share with the texts. Parts keep the order of the overview. Writes the codes
 * into `parts`.
 * @param parts of the body, in document order.
 */
export function placeParts(parts: readonly BodyPart[], overview: Overview): ImportDiagnostic[] {
  const taken = new Set(parts.map(({ profile }) => profile));
  const open = parts.filter((part) => part.kind === 'profile' && part.profile === null && part.coreTasks.length > 0);
  const candidates = profileCodes(overview).filter((code) => !taken.has(code));
  const scores = open.map((part) => {
    const words = wordsOfPart(part, open.length === 1 ? parts.filter(({ kind }) => kind === 'base') : []);
    return candidates.map((code) => likeness(part, words, tasksOf(overview, code), titleIn(overview, code)));
  });
  const places = bestPlaces(scores);
  return open.map((part, at) => {
    const place = places[at] ?? null;
    if (place === null) {
      part.profile = nextFree(taken);
      taken.add(part.profile);
      return notice('import/profile-unclear', part.line, { profile: part.profile, others: [] });
    }
    const code = candidates[place] ?? '';
    part.profile = code;
    taken.add(code);
    const own = scores[at]?.[place] ?? 0;
    const rivals =
      open.length === 1
        ? candidates.filter((_, rival) => rival !== place && own - (scores[at]?.[rival] ?? 0) < margin)
        : [];
    return rivals.length > 0 || !hasShapeOf(part, tasksOf(overview, code))
      ? notice('import/profile-unclear', part.line, { profile: part.profile, others: rivals })
      : notice('import/profile-recognised', part.line, { profile: part.profile });
  });
}

/** The profiles of the overview, "P1" first. */
export function profileCodes(overview: Overview): string[] {
  const codes = overview.coreTasks.flatMap(({ code }) => /^P\d+/.exec(code)?.[0] ?? []);
  return [...new Set(codes)];
}

/** Has every profile a row? A print of one profile has a single row, numbered anew: that tells a name, not a code. */
export function isTableOfAll(overview: Overview): boolean {
  return profileCodes(overview).every((code) => overview.profiles.some((row) => row.code === code));
}

function tasksOf(overview: Overview, profile: string): OverviewEntry[] {
  return overview.coreTasks.filter(({ code }) => code.startsWith(`${profile}-`));
}

function titleIn(overview: Overview, profile: string): string {
  const rows = isTableOfAll(overview) ? overview.profiles : [];
  return fold(
    rows
      .find(({ code }) => code === profile)
      ?.title.map(({ text }) => text)
      .join(' ') ?? '',
  );
}

/** What a part says, read once for all the profiles that it may describe. */
interface PartWords {
  /** Of every core task and of its work processes. */
  readonly tasks: readonly { readonly own: ReadonlySet<string>; readonly processes: readonly ReadonlySet<string>[] }[];
  readonly letters: string;
}

/** @param base what is printed with the part for its profile alone: "Voor <name> geldt aanvullend" names it there. */
function wordsOfPart(part: BodyPart, base: readonly BodyPart[]): PartWords {
  const scopes = base.flatMap((one) => blocksOf(one).map(({ scope }) => scope ?? ''));
  const own = blocksOf(part).flatMap(({ scope, lines }) => [scope ?? '', ...lines.map(({ text }) => text)]);
  return {
    tasks: part.coreTasks.map(({ complexity, responsibility, knowledge, workProcesses }) => ({
      own: wordsOf([...complexity, ...responsibility, ...knowledge]),
      processes: workProcesses.map(({ description, result }) => wordsOf([...description, ...result])),
    })),
    letters: fold([...scopes, ...own].join(' ')),
  };
}

function blocksOf(part: BodyPart): readonly Block[] {
  return part.coreTasks.flatMap(({ complexity, responsibility, knowledge, workProcesses }) => [
    ...[complexity, responsibility, knowledge].flat(),
    ...workProcesses.flatMap(({ description, result, behaviour }) => [...description, ...result, ...behaviour]),
  ]);
}

/** 0 = nothing in common; 2 and more = the same tree; a profile that the text names settles it. */
function likeness(part: BodyPart, words: PartWords, tasks: readonly OverviewEntry[], title: string): number {
  const shape = hasShapeOf(part, tasks) ? 2 : part.coreTasks.length === tasks.length ? 0.5 : 0;
  const shares = tasks.flatMap((task, at) => {
    const described = words.tasks[at];
    if (described === undefined) return [];
    const processes = task.workProcesses.map((process, index) =>
      share(process.title, described.processes[index] ?? new Set()),
    );
    return [share(task.title, described.own), ...processes];
  });
  const mean = shares.length === 0 ? 0 : shares.reduce((sum, one) => sum + one, 0) / shares.length;
  const named = title !== '' && words.letters.includes(title) ? 1 : 0;
  return shape + mean + named;
}

/** As many core tasks, each with as many work processes: else codes counted from the text are a guess. */
function hasShapeOf(part: BodyPart, tasks: readonly OverviewEntry[]): boolean {
  const counts = (items: readonly { readonly workProcesses: readonly unknown[] }[]): string =>
    items.map(({ workProcesses }) => workProcesses.length).join();
  return counts(part.coreTasks) === counts(tasks);
}

/** The beginnings of longer words: enough to know "coördineert" in "coördinerende". */
function wordsOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ lines }) => lines.flatMap(({ text }) => stems(text))));
}

function stems(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]{5,}/gu) ?? [])
    .map((word) => fold(word).slice(0, 7))
    .filter((stem) => stem.length >= 5);
}

function share(title: readonly { readonly text: string }[], words: ReadonlySet<string>): number {
  const own = title.flatMap(({ text }) => stems(text));
  return own.length === 0 ? 0 : own.filter((stem) => words.has(stem)).length / own.length;
}

/** For each row one column, in rising order, with the highest sum. Null where there are too few columns. */
function bestPlaces(scores: readonly (readonly number[])[]): (number | null)[] {
  const columns = scores[0]?.length ?? 0;
  if (columns < scores.length) return scores.map((_, at) => (at < columns ? at : null));
  let best: { readonly sum: number; readonly places: readonly number[] }[] = [];
  scores.forEach((row, at) => {
    const next: typeof best = [];
    for (let column = 0; column < columns; column += 1) {
      const before = at === 0 ? { sum: 0, places: [] } : highest(best.slice(0, column));
      if (before !== undefined && column >= at) {
        next[column] = { sum: before.sum + (row[column] ?? 0), places: [...before.places, column] };
      }
    }
    best = next;
  });
  return [...(highest(best)?.places ?? [])];
}

function highest<Choice extends { readonly sum: number }>(
  choices: readonly (Choice | undefined)[],
): Choice | undefined {
  return choices.reduce<Choice | undefined>(
    (top, choice) => (choice !== undefined && (top === undefined || choice.sum > top.sum) ? choice : top),
    undefined,
  );
}

function nextFree(taken: ReadonlySet<string | null>): string {
  let number = 1;
  while (taken.has(`P${number}`)) number += 1;
  return `P${number}`;
}
