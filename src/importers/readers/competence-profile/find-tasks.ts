import { withoutBullet } from '../../text/bullets';
import type { ProfileLine } from './profile-lines';
import type { NumberedHeading } from './structural-words';
import { isPartHeading, taskAreaHeading } from './structural-words';
import { lettersOf } from './table-tokens';
import { namesWithLevel } from './variants';

/** The tasks of one variant in one area. */
export interface TaskBlock {
  /** 0-based: the how-manieth variant of the section. */
  readonly variant: number;
  readonly area: NumberedHeading;
  readonly heading: ProfileLine;
  readonly lines: readonly ProfileLine[];
}

export interface TaskSection {
  readonly blocks: readonly TaskBlock[];
  /** The line with the name of each variant. */
  readonly variants: readonly ProfileLine[];
  /** Indices of the first line and the one behind the last; equal when there is no such section. */
  readonly from: number;
  readonly to: number;
}

/**
 * The section that lists the tasks: for each variant its name, and below it the areas with their tasks. The number of
 * the area starts again with each variant, also where a page lost its name; where a variant has no tasks in the first
 * areas, its name is known by the table that says its level.
 * @param end index of what surely comes after it.
 */
export function findTasks(lines: readonly ProfileLine[], end: number): TaskSection {
  const headings: { readonly at: number; readonly area: NumberedHeading }[] = [];
  for (let at = 0; at < end; at += 1) {
    const area = taskAreaHeading(lines[at]?.text ?? '');
    if (area !== null) headings.push({ at, area });
  }
  const variants: ProfileLine[] = [];
  const starts: number[] = [];
  let previous = Number.POSITIVE_INFINITY;
  const above = headings.flatMap(({ at }) => lines[at - 1] ?? []).filter(isVariantName);
  let known: ReadonlySet<ProfileLine> | null = null;
  /** Asked only where the numbers of the areas do not tell: the whole document is searched for its level. */
  const hasLevel = (name: ProfileLine): boolean => (known ??= namesWithLevel(above, lines.slice(0, end))).has(name);
  const blocks = headings.map(({ at, area }, index) => {
    const name = lines[at - 1];
    const hasName = name !== undefined && isVariantName(name);
    const named = hasName && (Number(area.code) <= previous || hasLevel(name));
    previous = Number(area.code);
    if (named && !isSameName(variants[variants.length - 1], name)) variants.push(name);
    starts.push(named ? at - 1 : at);
    return { variant: variants.length - 1, area, at, index };
  });
  const to = headings.length === 0 ? 0 : endOfTasks(lines, (headings[headings.length - 1]?.at ?? 0) + 1, end);
  return {
    blocks: blocks
      .filter(({ variant }) => variant >= 0)
      .map(({ variant, area, at, index }) => ({
        variant,
        area,
        heading: lines[at] as ProfileLine,
        lines: lines.slice(at + 1, starts[index + 1] ?? to),
      })),
    variants,
    from: starts[blocks.findIndex(({ variant }) => variant >= 0)] ?? to,
    to,
  };
}

function isVariantName({ text }: ProfileLine): boolean {
  return text.length <= 90 && !/[.;:,]$/.test(text) && withoutBullet(text) === null && taskAreaHeading(text) === null;
}

/** Does the name come back on the next page of the same variant? */
function isSameName(one: ProfileLine | undefined, other: ProfileLine): boolean {
  return one !== undefined && lettersOf(one.text) === lettersOf(other.text);
}

/** The last list of tasks ends with its last bullet: what stands below that belongs to the next part. */
function endOfTasks(lines: readonly ProfileLine[], from: number, end: number): number {
  let stop = from;
  while (stop < end && !isPartHeading(lines[stop]?.text ?? '') && lines[stop]?.role !== 'heading') stop += 1;
  let last = stop - 1;
  while (last > from && withoutBullet(lines[last]?.text ?? '') === null) last -= 1;
  if (last <= from && withoutBullet(lines[from]?.text ?? '') === null) return stop;
  let to = last + 1;
  while (to < stop && !isParagraph(lines[to]) && runsOn(lines[to - 1], lines[to])) to += 1;
  return to;
}

/** Set apart, and not by the end of a page. */
function isParagraph(line: ProfileLine | undefined): boolean {
  return line !== undefined && line.apart && !line.startsPage;
}

/** A full stop ends a task, unless what follows shows that it was that of an abbreviation. */
function runsOn(above: ProfileLine | undefined, line: ProfileLine | undefined): boolean {
  return !/[.;]$/.test(above?.text ?? '') || /^\p{Ll}/u.test(line?.text ?? '');
}
