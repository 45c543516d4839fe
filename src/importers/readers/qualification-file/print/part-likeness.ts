import type { Block, BodyCoreTask, BodyPart } from './body';
import { fold } from './labels';
import type { OverviewEntry } from './overview';

/** What a part says, read once for all the profiles that it may describe. */
export interface PartWords {
  /** Of every core task and of its work processes. */
  readonly tasks: readonly TaskWords[];
  readonly letters: string;
}

export interface TaskWords {
  readonly own: ReadonlySet<string>;
  readonly processes: readonly ReadonlySet<string>[];
}

/** @param base what is printed with the part for its profile alone: "Voor <name> geldt aanvullend" names it there. */
export function wordsOfPart(part: BodyPart, base: readonly BodyPart[]): PartWords {
  const scopes = base.flatMap((one) => blocksOf(one).map(({ scope }) => scope ?? ''));
  const own = blocksOf(part).flatMap(({ scope, lines }) => [scope ?? '', ...lines.map(({ text }) => text)]);
  return { tasks: part.coreTasks.map(wordsOfTask), letters: fold([...scopes, ...own].join(' ')) };
}

/** The words of a core task and of its work processes, with those of a title where one stands above them. */
export function wordsOfTask({ title, complexity, responsibility, knowledge, workProcesses }: BodyCoreTask): TaskWords {
  return {
    own: wordsOf([{ lines: title }, ...complexity, ...responsibility, ...knowledge]),
    processes: workProcesses.map((process) =>
      wordsOf([{ lines: process.title }, ...process.description, ...process.result]),
    ),
  };
}

function blocksOf(part: BodyPart): readonly Block[] {
  return part.coreTasks.flatMap(({ complexity, responsibility, knowledge, workProcesses }) => [
    ...[complexity, responsibility, knowledge].flat(),
    ...workProcesses.flatMap(({ description, result, behaviour }) => [...description, ...result, ...behaviour]),
  ]);
}

/** 0 = nothing in common; 2 and more = the same tree; a profile that the text names settles it. */
export function likeness(part: BodyPart, words: PartWords, tasks: readonly OverviewEntry[], title: string): number {
  const shape = hasShapeOf(part, tasks) ? 2 : part.coreTasks.length === tasks.length ? 0.5 : 0;
  const shares = tasks.flatMap((task, at) => {
    const described = words.tasks[at];
    return described === undefined ? [] : sharesOf(described, task);
  });
  const named = title !== '' && words.letters.includes(title) ? 1 : 0;
  return shape + mean(shares) + named;
}

/** 0 = nothing in common; 1 and more = as many work processes; 2 and more = all words of their titles too. */
export function taskLikeness(words: TaskWords, task: OverviewEntry): number {
  return (words.processes.length === task.workProcesses.length ? 1 : 0) + mean(sharesOf(words, task));
}

/** As many core tasks, each with as many work processes: else codes counted from the text are a guess. */
export function hasShapeOf(part: BodyPart, tasks: readonly OverviewEntry[]): boolean {
  const counts = (items: readonly { readonly workProcesses: readonly unknown[] }[]): string =>
    items.map(({ workProcesses }) => workProcesses.length).join();
  return counts(part.coreTasks) === counts(tasks);
}

function sharesOf(words: TaskWords, task: OverviewEntry): number[] {
  const processes = task.workProcesses.map(({ title }, at) => share(title, words.processes[at] ?? new Set()));
  return [share(task.title, words.own), ...processes];
}

function mean(shares: readonly number[]): number {
  return shares.length === 0 ? 0 : shares.reduce((sum, one) => sum + one, 0) / shares.length;
}

/** The words of a text, and each two that follow on one another. */
function wordsOf(blocks: readonly Pick<Block, 'lines'>[]): ReadonlySet<string> {
  const words = blocks.map(({ lines }) => lines.flatMap(({ text }) => stems(text)));
  return new Set(words.flatMap((own) => [...own, ...pairs(own)]));
}

/** The beginnings of longer words: enough to know "coördineert" in "coördinerende". */
function stems(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]{5,}/gu) ?? [])
    .map((word) => fold(word).slice(0, 7))
    .filter((stem) => stem.length >= 5);
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** 1 = all words of the title are there; 1.5 = also in its order, as few texts have them by chance. */
function share(title: readonly { readonly text: string }[], words: ReadonlySet<string>): number {
  const own = title.flatMap(({ text }) => stems(text));
  return shareOf(own, words) + shareOf(pairs(own), words) / 2;
}

function shareOf(wanted: readonly string[], words: ReadonlySet<string>): number {
  return wanted.length === 0 ? 0 : wanted.filter((one) => words.has(one)).length / wanted.length;
}
