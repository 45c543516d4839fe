import type { FilledLine } from '../../text/filled-lines';
import { withoutBullet } from '../../text/bullets';
import { textOf } from '../../text/join-lines';
import { fold } from '../qualification-file/print/labels';
import type { ActivitySource } from './draft';
import { listedActivity } from './headings';

/** The lines of the table that are titles of activities, as the pages of these activities have them. */
export interface TitleLines {
  readonly lines: ReadonlySet<FilledLine>;
  /** Are all titles of the table found whole? Then nothing else stands in the column of activities. */
  readonly isComplete: boolean;
}

/**
 * Finds the titles that the table lists, line by line below their number and, where a page breaks them off, at the top
 * of a column of a later one.
 * @param activities as they are described behind the table.
 */
export function titleLines(lines: readonly FilledLine[], activities: readonly ActivitySource[]): TitleLines {
  const titles = new Map(activities.map(({ code, title }) => [code, fold(textOf(title))]));
  const found = new Set<FilledLine>();
  let isComplete = true;
  let rest = '';
  lines.forEach((line, at) => {
    const listed = withoutBullet(line.text) === null ? listedActivity(line.text) : null;
    if (listed !== null) {
      isComplete &&= rest === '';
      rest = titles.get(listed.code) ?? '';
      const begun = fold(listed.rest);
      // A title that the table has in other words tells nothing about where it ends.
      if (rest === '' || !rest.startsWith(begun)) isComplete = false;
      rest = rest.startsWith(begun) ? rest.slice(begun.length) : '';
      if (listed.rest !== '' && rest === '' && isComplete) found.add(line);
      return;
    }
    const letters = fold(line.text);
    if (rest === '' || letters === '' || !rest.startsWith(letters)) return;
    const above = lines[at - 1];
    const goesOn = above !== undefined && (found.has(above) || listedActivity(above.text) !== null);
    if (!goesOn && !line.startsPage && !line.afterBlank) return;
    found.add(line);
    rest = rest.slice(letters.length);
  });
  return { lines: found, isComplete: isComplete && rest === '' };
}
