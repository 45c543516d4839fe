import type { PlacedText } from '../../source-document';
import type { ProfileLine } from './profile-lines';
import { competenceHeading, isPartHeading, listedArea } from './structural-words';

/** The list that names all areas and competences before they are worked out. */
export interface CompetenceList {
  /** Lines of the title by code, "1" or "1.1". */
  readonly titles: ReadonlyMap<string, readonly PlacedText[]>;
  readonly from: number;
  readonly to: number;
}

/** A title of more lines than this is a text: the numbers are those of chapters. */
const longestTitle = 3;
/** Between the list and the first competence there may be a paragraph of so many lines. */
const longestIntroduction = 15;

/**
 * Finds the list right before the section that works the competences out. The chapters of the document are numbered in
 * the same way, but have more than titles below their numbers.
 * @param end index of the first line of that section.
 * @param codes of the competences that it works out.
 */
export function readCompetenceList(
  lines: readonly ProfileLine[],
  end: number,
  codes: readonly string[],
): CompetenceList {
  const wanted = new Set([...codes, ...codes.map((code) => code.split('.')[0] ?? '')]);
  const titles = new Map<string, PlacedText[]>();
  let from = end;
  let to = end;
  let below: ProfileLine[] = [];
  for (let at = end - 1; at >= 0 && below.length < (titles.size === 0 ? longestIntroduction : longestTitle); at -= 1) {
    const line = lines[at] as ProfileLine;
    const heading = competenceHeading(line.text) ?? listedArea(line.text);
    if (heading === null || !wanted.has(heading.code)) {
      if (isPartHeading(line.text)) break;
      below.unshift(line);
      continue;
    }
    if (titles.has(heading.code)) break;
    if (titles.size === 0) {
      below = below.slice(0, lengthOfTitle(below));
      to = at + 1 + below.length;
    }
    titles.set(heading.code, [{ text: heading.title, line: line.line }, ...below]);
    below = [];
    from = at;
  }
  const found = codes.filter((code) => titles.has(code)).length;
  return found * 2 < codes.length || found === 0 ? { titles: new Map(), from: end, to: end } : { titles, from, to };
}

/** How many lines below the last title continue it rather than introduce what follows. */
function lengthOfTitle(below: readonly ProfileLine[]): number {
  const introduction = below.findIndex(({ apart, startsPage }) => apart || startsPage);
  const length = introduction === -1 ? below.length : introduction;
  return length < longestTitle ? length : 0;
}
