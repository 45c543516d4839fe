import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';
import { withoutBullet } from '../../text/bullets';
import { isNear } from '../near-words';
import { fold } from '../qualification-file/print/labels';
import { listHeading, numbering } from './chapters';
import type { KnowledgeSource } from './draft';

interface OpenKnowledge {
  readonly group: PlacedText[];
  readonly knowledge: FilledLine[][];
  readonly skills: FilledLine[][];
}

const linesOfTitle = 3;

/**
 * Reads the lists of knowledge and skills of each group of tasks.
 * @param titles of the groups, as lines of the tasks' chapter have them.
 * @returns the lists, and the lines above the first of them.
 */
export function readKnowledge(
  lines: readonly FilledLine[],
  titles: readonly string[],
): { readonly groups: readonly KnowledgeSource[]; readonly unplaced: readonly PlacedText[] } {
  const letters = titles.map(fold).filter((title) => title !== '');
  const groups: OpenKnowledge[] = [];
  const unplaced: PlacedText[] = [];
  let list: FilledLine[] | null = null;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const taken = groupTitleLines(lines, at, letters);
    const kind = listHeading(line.text);
    if (taken > 0) {
      groups.push({ group: lines.slice(at, at + taken).map(titlePart), knowledge: [], skills: [] });
      list = null;
      at += taken;
      continue;
    }
    at += 1;
    if (kind !== null) {
      list = openList(groups, kind);
    } else if (list === null && withoutBullet(line.text) === null) {
      unplaced.push({ text: line.text, line: line.line });
    } else {
      list ??= openList(groups, 'knowledge');
      list.push(line);
    }
  }
  return { groups, unplaced };
}

function openList(groups: OpenKnowledge[], kind: 'knowledge' | 'skills'): FilledLine[] {
  if (groups.length === 0) groups.push({ group: [], knowledge: [], skills: [] });
  const list: FilledLine[] = [];
  groups[groups.length - 1]?.[kind].push(list);
  return list;
}

function titlePart({ text, line }: FilledLine): PlacedText {
  return { text: text.replace(numbering, ''), line };
}

/** How many lines from `at` are the title of a group: a known one, or any heading above "Vakkennis"; 0 = none. */
function groupTitleLines(lines: readonly FilledLine[], at: number, titles: readonly string[]): number {
  const first = lines[at];
  if (first === undefined || !/^[\p{Lu}\d]/u.test(first.text) || withoutBullet(first.text) !== null) return 0;
  let letters = '';
  for (let count = 1; count <= linesOfTitle; count += 1) {
    const line = lines[at + count - 1];
    const next = lines[at + count];
    if (line === undefined || listHeading(line.text) !== null) return 0;
    letters += fold(titlePart(line).text);
    if (titles.some((title) => isNear(letters, title, 12))) return count;
    const above = next !== undefined && listHeading(next.text) === 'knowledge';
    if (above && count === 1 && !/[.;:,]$/.test(line.text) && line.text.length <= 80) return 1;
    if (!titles.some((title) => title.startsWith(letters))) return 0;
  }
  return 0;
}
