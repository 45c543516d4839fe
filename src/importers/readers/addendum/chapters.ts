import type { FilledLine } from '../../text/filled-lines';
import { withoutBullet } from '../../text/bullets';
import { isNear } from '../near-words';
import { fold } from '../qualification-file/print/labels';
import type { AddendumChapters } from './draft';

/** The chapters of an addendum by what they hold. */
export type Chapter = 'overview' | 'tasks' | 'knowledge' | 'competencies' | 'other';

const names: readonly (readonly [string, Chapter])[] = [
  ['overzicht taken', 'overview'],
  ['overzicht van taken', 'overview'],
  ['overzicht van de taken', 'overview'],
  ['taken', 'tasks'],
  ['beschrijving taken', 'tasks'],
  ['beschrijving van de taken', 'tasks'],
  ['omschrijving van de taken', 'tasks'],
  ['uitwerking van de taken', 'tasks'],
  ['vakkennis en vaardigheden', 'knowledge'],
  ['kennis en vaardigheden', 'knowledge'],
  ['competenties', 'competencies'],
  ['inleiding', 'other'],
  ['algemene informatie beroepsuitoefening', 'other'],
  ['geraadpleegde bronnen', 'other'],
  ['bronnen', 'other'],
  ['literatuur', 'other'],
  ['stuurgroep', 'other'],
  ['validering en legitimering', 'other'],
  ['colofon', 'other'],
  ['disclaimer', 'other'],
];

const folded = names.map(([words, chapter]) => ({ letters: fold(words), chapter }));
const exact = new Map(folded.map(({ letters, chapter }) => [letters, chapter] as const));
const longest = Math.max(...folded.map(({ letters }) => letters.length)) + 2;

/** "3.", "3.1", "3.2.1" in front of a heading. */
export const numbering = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=\p{Lu})/u;

/** The chapter that a heading opens, read through damage; null = it is none. A line of contents ends in its page. */
export function chapterOf(text: string): Chapter | null {
  if (!/^[\p{Lu}\d]/u.test(text) || text.length > longest + 20 || /[\d.;,:]$/.test(text)) return null;
  const letters = fold(text.replace(numbering, ''));
  if (letters.length < 5 || letters.length > longest) return null;
  const known = exact.get(letters);
  if (known !== undefined) return known;
  return folded.find(({ letters: name }) => isNear(letters, name))?.chapter ?? null;
}

/**
 * Divides an addendum into its chapters. One with a name of its own that is none of ours is known by its number, which
 * goes on from the chapter before; tasks are numbered too, but from 1.
 */
export function divideChapters(lines: readonly FilledLine[]): AddendumChapters {
  const found = { overview: [], tasks: [], knowledge: [], competencies: [] } as {
    readonly [name in Exclude<Chapter, 'other'>]: FilledLine[];
  };
  const others: FilledLine[][] = [[]];
  let open: Chapter = 'other';
  let number = 0;
  let lastTask = 0;
  for (const line of lines) {
    const chapter = chapterOf(line.text);
    const numbered = /^(\d{1,2})\.?\s+\p{Lu}/u.exec(line.text);
    const own = numbered === null ? null : Number(numbered[1]);
    const isNext = own !== null && own === number + 1 && number > 0;
    if (chapter !== null) {
      open = chapter;
      if (own !== null) number = own;
      if (chapter === 'tasks') lastTask = 0;
      if (chapter === 'other') others.push([line]);
      continue;
    }
    if (open !== 'other' && isNext && opensOther(line, open, own, lastTask)) {
      open = 'other';
      number = own;
      others.push([line]);
    } else if (open === 'other') {
      if (isNext && isHeadingLike(line)) {
        number = own;
        others.push([]);
      }
      others[others.length - 1]?.push(line);
    } else {
      if (open === 'tasks' && (own === lastTask + 1 || own === 1)) lastTask = own;
      found[open].push(line);
    }
  }
  return { ...found, others: others.filter(({ length }) => length > 0) };
}

function opensOther(line: FilledLine, open: Chapter, own: number, lastTask: number): boolean {
  if (!isHeadingLike(line)) return false;
  return open === 'tasks' ? own !== lastTask + 1 : open !== 'overview';
}

function isHeadingLike({ text, afterBlank, startsPage, isHeading }: FilledLine): boolean {
  return (afterBlank || startsPage || isHeading) && text.length <= 90 && !/[.;,:]$/.test(text);
}

const kinds: readonly (readonly [string, 'knowledge' | 'skills'])[] = [
  ['vakkennis', 'knowledge'],
  ['kennis', 'knowledge'],
  ['vaardigheden', 'skills'],
];

/** "Vakkennis" or "Vaardigheden" alone above a list. */
export function listHeading(text: string): 'knowledge' | 'skills' | null {
  if (text.length > 16 || !/^\p{Lu}/u.test(text) || withoutBullet(text) !== null) return null;
  const letters = fold(text);
  const found = kinds.find(([word]) => letters === word || (word.length > 8 && isNear(letters, word)));
  return found?.[1] ?? null;
}
