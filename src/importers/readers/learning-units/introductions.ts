import type { FilledLine } from '../../text/filled-lines';
import { withoutBullet } from '../../text/bullets';
import { fold } from '../qualification-file/print/labels';

/** "De medewerker:" above the indicators, at most. */
const linesOfIntroduction = 3;
const wordsOfIntroduction = 14;

/** How many lines from `at` are "De medewerker:" right above a bullet; 0 = none. A lost colon is forgiven when others have it. */
export function introductionLines(lines: readonly FilledLine[], at: number, subjects: ReadonlySet<string>): number {
  const before = lines[at - 1];
  const first = lines[at];
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return 0;
  const opens = before === undefined || first.afterBlank || first.startsPage || /[.;:!?)\]}]$/.test(before.text);
  const isOpen = opens || withoutBullet(before.text) !== null;
  for (let count = 1; count <= linesOfIntroduction; count += 1) {
    const taken = lines.slice(at, at + count);
    const last = taken[count - 1];
    const next = lines[at + count];
    if (last === undefined || next === undefined || (count > 1 && withoutBullet(last.text) !== null)) return 0;
    const text = taken.map((line) => line.text).join(' ');
    if (text.split(' ').length > wordsOfIntroduction || /[.!?]\s/.test(text)) return 0;
    if (count > 1 && /^(?:De|Het|Een)\s.*:$/.test(last.text)) return 0;
    const isKnown = subjects.has(fold(text));
    if (withoutBullet(next.text) === null && !(isKnown && /:$/.test(text))) continue;
    return (isOpen && /:$/.test(text)) || isKnown ? count : 0;
  }
  return 0;
}

/**
 * The subjects that introduce indicators in this table: above a list they stand with a colon, and where a page breaks off
 * the sentence before them it takes another line that begins with the same subject.
 */
export function subjectsOf(lines: readonly FilledLine[]): ReadonlySet<string> {
  const subjects = new Set<string>();
  const sorted = lines.map(({ text }) => text).sort();
  lines.forEach(({ text }, at) => {
    if (!/^\p{Lu}/u.test(text) || subjects.has(fold(text))) return;
    const count = introductionLines(lines, at, subjects);
    if (count > 0) {
      const taken = lines.slice(at, at + count).map((line) => line.text);
      subjects.add(fold(taken.join(' ')));
      return;
    }
    const next = lines[at + 1];
    const bare = text.replace(/:$/, '');
    const isLone = bare !== text && next !== undefined && withoutBullet(next.text) !== null;
    if (isLone && bare.split(' ').length <= wordsOfIntroduction && someBegin(sorted, `${bare} `)) {
      subjects.add(fold(bare));
    }
  });
  return subjects;
}

/** Does one of the sorted texts begin like that? Looked up by halving, as a long table has many introductions. */
function someBegin(sorted: readonly string[], start: string): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((sorted[middle] ?? '') < start) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(start) === true;
}
