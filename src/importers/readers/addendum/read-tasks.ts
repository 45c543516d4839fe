import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';
import { withoutBullet } from '../../text/bullets';
import { isNear } from '../near-words';
import { fold } from '../qualification-file/print/labels';
import { additionLines } from './additions';
import { numbering } from './chapters';
import type { AdditionSource, GroupSource, OverviewTask, TaskOverview, TaskSource } from './draft';
import { numberedTask } from './read-overview';

type Open<T, Keys extends keyof T> = Omit<T, Keys> & { readonly [K in Keys]: PlacedText[] };
type OpenAddition = Open<AdditionSource, 'context' | 'text'>;
type OpenTask = Open<Omit<TaskSource, 'additions'>, 'title' | 'text'> & { readonly additions: OpenAddition[] };
type OpenGroup = Open<Omit<GroupSource, 'tasks'>, 'title'> & { readonly tasks: OpenTask[] };

/** Titles of more lines than this have not been seen. */
const linesOfTitle = 3;

/** A heading of the tasks: its number, its title and the lines that it takes. */
interface TaskHeading {
  readonly code: string;
  readonly title: readonly PlacedText[];
  readonly isCounted: boolean;
}

/**
 * Reads the descriptions of the tasks: groups, tasks with their text, and "Aanvullend geldt voor …". Headings are known by
 * the overview, and where it does not help by their number.
 * @returns the groups, and lines that stand below no task.
 */
export function readTasks(
  lines: readonly FilledLine[],
  overview: TaskOverview,
): { readonly groups: readonly GroupSource[]; readonly unplaced: readonly PlacedText[] } {
  const titles = new Map(
    overview.groups.flatMap(({ tasks }) => tasks.map((task) => [lettersOf(task.title), task] as const)),
  );
  const groupTitles = overview.groups.map(({ title }) => lettersOf(title)).filter((letters) => letters !== '');
  const beginnings = beginningsOf([...titles.keys()]);
  const restarts = numbersRestart(overview);
  const used = new Set<string>();
  const groups: OpenGroup[] = [];
  const unplaced: PlacedText[] = [];
  let last = 0;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const group = groups[groups.length - 1];
    const groupLines = groupHeadingAt(lines, at, groupTitles);
    const heading = groupLines === 0 ? taskHeadingAt(lines, at) : null;
    const task = group?.tasks[group.tasks.length - 1];
    const addition = groupLines === 0 && heading === null ? additionLines(lines, at) : null;
    if (groupLines > 0) {
      const title = lines.slice(at, at + groupLines).map(placed);
      groups.push({ title: withoutNumbering(title), line: line.line, tasks: [] });
      if (restarts) used.clear();
      at += groupLines;
    } else if (heading !== null) {
      const open = group ?? openGroup(groups, overview);
      open.tasks.push({ ...heading, title: [...heading.title], line: line.line, text: [], additions: [] });
      used.add(heading.code);
      last = Number(heading.code);
      at += heading.title.length;
    } else if (addition !== null && task !== undefined) {
      task.additions.push({ context: [...addition.context], text: [...addition.text], line: line.line });
      at += addition.lines;
    } else {
      const target = task?.additions[task.additions.length - 1]?.text ?? task?.text ?? unplaced;
      target.push(placed(line));
      at += 1;
    }
  }
  return { groups, unplaced };

  function taskHeadingAt(all: readonly FilledLine[], at: number): TaskHeading | null {
    const line = all[at];
    if (line === undefined) return null;
    const numbered = numberedTask.exec(line.text);
    const text = numbered === null ? (withoutBullet(line.text) ?? line.text) : line.text.slice(numbered[0].length);
    const number = numbered === null ? null : Number(numbered[1]);
    const listed = /^["“'‘(]?\p{Lu}/u.test(text) ? listedTitle(all, at, text) : null;
    if (listed !== null && !used.has(listed.task.code)) {
      return {
        code: listed.task.code,
        title: listed.title,
        isCounted: listed.task.isCounted && number === null,
      };
    }
    if (number === null || used.has(String(number)) || !standsAsHeading(all, at, text)) return null;
    if (number !== last + 1 && !overviewHas(number)) return null;
    return { code: String(number), title: unlistedTitle(all, at, text), isCounted: false };
  }

  function overviewHas(number: number): boolean {
    return overview.groups.some(({ tasks }) => tasks.some(({ code }) => code === String(number)));
  }

  /** The task of the overview whose title these lines are, alone or with the next ones. */
  function listedTitle(
    all: readonly FilledLine[],
    at: number,
    text: string,
  ): { readonly task: OverviewTask; readonly title: PlacedText[] } | null {
    const title: PlacedText[] = [{ text, line: all[at]?.line ?? null }];
    for (let count = 1; count <= linesOfTitle; count += 1) {
      const letters = lettersOf(title);
      const task = titles.get(letters) ?? nearTask(letters, count === 1 ? all[at]?.text : undefined);
      if (task !== undefined) return { task, title };
      const next = all[at + count];
      if (next === undefined || !beginnings.has(letters)) return null;
      title.push(placed(next));
    }
    return null;
  }

  /** A title with a mistaken letter or two; only behind a number, where a title is expected. */
  function nearTask(letters: string, line: string | undefined): OverviewTask | undefined {
    if (line !== undefined && !numberedTask.test(line)) return undefined;
    for (const [known, task] of titles) if (isNear(letters, known, 10)) return task;
    return undefined;
  }
}

/** Does every group count its tasks from 1? */
export function numbersRestart({ groups }: TaskOverview): boolean {
  const codes = groups.flatMap(({ tasks }) => tasks.map(({ code }) => code));
  return new Set(codes).size < codes.length;
}

/** Everything that these titles begin with and go on from, so that lines are looked up and not compared. */
function beginningsOf(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.flatMap((letters) => Array.from(letters, (_, length) => letters.slice(0, length))));
}

function openGroup(groups: OpenGroup[], overview: TaskOverview): OpenGroup {
  const title = overview.groups[0]?.title ?? [];
  const group = { title: [...title], line: title[0]?.line ?? null, tasks: [] };
  groups.push(group);
  return group;
}

/** "3.2.1 Title", or a line that the overview has as the title of a group; 0 = no such heading. */
function groupHeadingAt(lines: readonly FilledLine[], at: number, titles: readonly string[]): number {
  const line = lines[at];
  if (line === undefined || !/^[\p{Lu}\d]/u.test(line.text)) return 0;
  const depth = (numbering.exec(line.text)?.[1] ?? '').split('.').length;
  if (numberedTask.test(line.text)) return 0;
  const title = [placed(line)];
  for (let count = 1; count <= linesOfTitle; count += 1) {
    const letters = lettersOf(withoutNumbering(title));
    if (titles.some((known) => isNear(letters, known, 12))) return count;
    const next = lines[at + count];
    if (next === undefined || !titles.some((known) => known.startsWith(letters) && known.length > letters.length))
      break;
    title.push(placed(next));
  }
  return depth >= 3 || (depth === 2 && (line.afterBlank || line.startsPage) && !/[.;:]$/.test(line.text)) ? 1 : 0;
}

function withoutNumbering(title: readonly PlacedText[]): PlacedText[] {
  return title.map((part, at) => (at === 0 ? { ...part, text: part.text.replace(numbering, '') } : part));
}

/** A short line that ends no sentence, below one that does. */
function standsAsHeading(lines: readonly FilledLine[], at: number, text: string): boolean {
  const line = lines[at];
  const above = lines[at - 1];
  if (line === undefined || text.length > 110 || !/^["“'‘(]?\p{Lu}/u.test(text) || /[.;:,]$/.test(text)) return false;
  return line.afterBlank || line.startsPage || line.isHeading || above === undefined || !/[^.!?:]$/.test(above.text);
}

/** A title that no overview has: its line, and those that go on with a small letter. */
function unlistedTitle(lines: readonly FilledLine[], at: number, text: string): PlacedText[] {
  const title: PlacedText[] = [{ text, line: lines[at]?.line ?? null }];
  for (let next = lines[at + 1]; next !== undefined && title.length < linesOfTitle; next = lines[at + title.length]) {
    if (!/^\p{Ll}/u.test(next.text) || next.afterBlank) break;
    title.push(placed(next));
  }
  return title;
}

function placed({ text, line }: FilledLine): PlacedText {
  return { text, line };
}

function lettersOf(lines: readonly PlacedText[]): string {
  return fold(lines.map(({ text }) => text).join(''));
}
