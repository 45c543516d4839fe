import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { ProfileLine } from './profile-lines';
import { isPartHeading } from './structural-words';

/** A stretch of lines, by index; `to` is the one behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Longer titles are cut: the message only has to say which part it was. */
const longestTitle = 90;

/**
 * Tells which chapters and appendices were not read: everything outside the sections that hold the requirements, one
 * message per part.
 * @param read what was read, in order.
 */
export function tellUnreadParts(lines: readonly ProfileLine[], read: readonly Stretch[]): ImportDiagnostic[] {
  const parts: ProfileLine[][] = [];
  const paged = lines.some(({ startsPage }) => startsPage);
  let chapter = 0;
  let joins = false;
  let at = 0;
  for (const { from, to } of [
    ...read.filter((part) => part.to > part.from),
    { from: lines.length, to: lines.length },
  ]) {
    for (; at < from; at += 1) {
      const line = lines[at] as ProfileLine;
      const number = chapterNumber(line, paged);
      const begins = isPartHeading(line.text) || number === chapter + 1;
      if (number === chapter + 1) chapter = number;
      const open = parts[parts.length - 1];
      if (begins || !joins || open === undefined) parts.push([line]);
      else open.push(line);
      joins = true;
    }
    at = Math.max(at, to);
    joins = false;
  }
  return parts.map((part) => {
    const [first] = part as [ProfileLine];
    const title = first.text.length > longestTitle ? `${first.text.slice(0, longestTitle)}…` : first.text;
    return notice('import/part-not-read', first.line, {
      part: title,
      from: first.line,
      to: part[part.length - 1]?.line ?? first.line,
    });
  });
}

/** "3 Een hoofdstuk" on a new page, or set apart where the file knows no pages. */
function chapterNumber({ text, startsPage, apart }: ProfileLine, paged: boolean): number | null {
  if (paged ? !startsPage : !apart) return null;
  const found = /^(\d{1,2})\.?\s+\p{Lu}[^.;:]{2,80}$/u.exec(text);
  return found === null ? null : Number(found[1]);
}
