import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';
import { withoutBullet } from '../../text/bullets';
import { fold } from '../qualification-file/print/labels';
import type { OverviewGroup, OverviewTask, TaskOverview } from './draft';

/** "1. Title", "1) Title". */
export const numberedTask = /^(\d{1,2})\s?[.)]\s*(?=\p{L})/u;

interface OpenGroup {
  readonly title: PlacedText[];
  readonly tasks: (Omit<OverviewTask, 'title'> & { readonly title: PlacedText[] })[];
}

/**
 * Reads the list of tasks. A group's title stands above its first task and comes back later in the document; other lines
 * without a number go on with the title above them. Tasks that lost their numbers are counted.
 * @param occurrences how often the document has a line, by its letters.
 */
export function readOverview(lines: readonly FilledLine[], occurrences: ReadonlyMap<string, number>): TaskOverview {
  const groups: OpenGroup[] = [];
  let last = 0;
  lines.forEach((line, at) => {
    const placed = { text: line.text, line: line.line };
    const numbered = numberedTask.exec(line.text);
    const bullet = numbered === null ? withoutBullet(line.text) : null;
    const group = groups[groups.length - 1];
    if (numbered !== null || bullet !== null) {
      const number = numbered === null ? last + 1 : Number(numbered[1]);
      last = number;
      const title = bullet ?? line.text.slice(numbered?.[0].length ?? 0);
      (group ?? openGroup(groups)).tasks.push({
        code: String(number),
        title: [{ ...placed, text: title }],
        line: line.line,
        isCounted: numbered === null,
      });
      return;
    }
    const task = group?.tasks[group.tasks.length - 1];
    if (task === undefined) (group ?? openGroup(groups)).title.push(placed);
    else if (opensGroup(lines, at, occurrences)) openGroup(groups).title.push(placed);
    else task.title.push(placed);
  });
  return { groups: groups as readonly OverviewGroup[] };
}

function openGroup(groups: OpenGroup[]): OpenGroup {
  const group = { title: [], tasks: [] };
  groups.push(group);
  return group;
}

function opensGroup(lines: readonly FilledLine[], at: number, occurrences: ReadonlyMap<string, number>): boolean {
  const line = lines[at];
  if (line === undefined || !/^\p{Lu}/u.test(line.text)) return false;
  return line.afterBlank || line.isHeading || (occurrences.get(fold(line.text)) ?? 0) > 1;
}
