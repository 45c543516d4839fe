import type { FilledLine } from '../../text/filled-lines';
import { withoutBullet } from '../../text/bullets';
import { fold } from '../qualification-file/print/labels';
import { isNear } from '../near-words';
import { listedActivity } from './headings';
import { isUnfinished } from './sentence-ends';
import type { TitleLines } from './title-lines';

/** Columns of the table, in the order in which they stand and are read on each page. */
export const columns = ['activities', 'knowledge', 'skills', 'competences'] as const;
export type Column = (typeof columns)[number];

/** What a line of the table is by itself. */
export interface TableToken {
  readonly kind: 'heading' | 'bullet' | 'number' | 'plain';
  /** The lines of a heading; one line of anything else. */
  readonly lines: readonly FilledLine[];
  /** The column that its words speak for. */
  readonly column: Column | null;
  /** "1.1" of a number. */
  readonly code: string | null;
  /** Is it the title of an activity? Null where nothing tells. */
  readonly isTitle: boolean | null;
  readonly afterBlank: boolean;
  readonly startsPage: boolean;
}

/** Headings of more lines than this have not been seen. */
const linesOfHeading = 3;
const wordsOfHeading = 7;

/** Words of the headings that NLQF descriptions group knowledge and skills by. */
const knowledgeWords = /feiten|begrippen|ideeen|theorie|methoden|processen|materialen|middelen|relaties|^kennis/;
const skillWords = /vaardighe(?:id|den)$|^toepass(?:en|ing)|toepassen$|^probleemoplossende/;

/** Last words of such headings, as far as a page may part them from the first. */
const restWords: readonly (readonly [RegExp, Column])[] = [
  [/^(?:abstracte)?(?:begrippen)?ideeen$|^begrippen$|^(?:methoden)?processen$|^(?:en)?middelen$/, 'knowledge'],
  [/vaardigheden$|^(?:van)?kennis$/, 'skills'],
];
const wordsOfRest = 3;
/** "Leer- en", without its signs. */
const lettersOfHalf = 6;

/** Headings of groups as the NLQF form prints them: known without a gap or a list below them. */
const usualHeadings = [
  'feiten abstracte begrippen ideeën',
  'theorieën methoden processen',
  'feiten en begrippen',
  'materialen en middelen',
  'toepassen van kennis',
  'probleemoplossende vaardigheden',
  'leer- en ontwikkelvaardigheden',
  'informatievaardigheden',
  'communicatievaardigheden',
].map(fold);

const opensKnowledge =
  /^(?:heeft|bezit)\s+(?:\S+\s+)?(?:\S+\s+)?kennis\b|^(?:brede |specialistische )?kennis\s+van\b|^kent\b|^weet\b/i;
const opensSkill = /^(?:kan|past|beheerst|is in staat)\b/i;

/**
 * Divides the lines of the table into headings, bullets, numbers and running text; bullets without text are nothing.
 * @param titles those of its lines that are titles of activities: they are running text, and the last is a whole one.
 */
export function tableTokens(lines: readonly FilledLine[], titles: TitleLines): TableToken[] {
  const filled = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const tokens: TableToken[] = [];
  for (let at = 0; at < filled.length;) {
    const line = filled[at];
    if (line === undefined) break;
    const token = titleToken(line, titles) ?? tokenAt(filled, at, line, titles);
    const rest = restOfHeading(tokens, filled, at);
    tokens.push(rest ?? token);
    at += (rest ?? token).lines.length;
  }
  return tokens;
}

/** "vaardigheden" above a list at the top of a page, where "Probleemoplossende" ended the column on the page before. */
function restOfHeading(tokens: readonly TableToken[], lines: readonly FilledLine[], at: number): TableToken | null {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || !(line.startsPage || line.afterBlank)) return null;
  if (!/^\p{Ll}/u.test(line.text) || line.text.split(' ').length > wordsOfRest) return null;
  if (withoutBullet(line.text) !== null || withoutBullet(next.text) === null) return null;
  const column = restWords.find(([word]) => word.test(fold(line.text)))?.[1];
  const isLeft = tokens.some((token, place) => token.column === column && isHalved(token, tokens[place + 1]));
  if (column === undefined || !isLeft) return null;
  const { startsPage, afterBlank } = line;
  return { kind: 'heading', lines: [line], column, code: null, isTitle: false, startsPage, afterBlank };
}

/** Does nothing stand below a heading in its column? */
function isHalved({ kind }: TableToken, next: TableToken | undefined): boolean {
  return kind === 'heading' && next !== undefined && (next.startsPage || next.afterBlank || next.kind !== 'bullet');
}

function titleToken(line: FilledLine, titles: TitleLines): TableToken | null {
  if (!titles.lines.has(line) || listedActivity(line.text) !== null) return null;
  const { startsPage, afterBlank } = line;
  return { kind: 'plain', lines: [line], column: 'activities', code: null, isTitle: true, startsPage, afterBlank };
}

function tokenAt(lines: readonly FilledLine[], at: number, line: FilledLine, titles: TitleLines): TableToken {
  const isTitle = titles.isComplete ? false : null;
  const base = { afterBlank: line.afterBlank, startsPage: line.startsPage, code: null, column: null, isTitle };
  const bare = withoutBullet(line.text);
  if (bare !== null) return { ...base, kind: 'bullet', lines: [line], column: columnOfBullet(bare) };
  const listed = listedActivity(line.text);
  if (listed !== null) return { ...base, kind: 'number', lines: [line], code: listed.code, isTitle: true };
  const heading = headingAt(lines, at, titles) ?? halfHeadingAt(lines, at);
  return heading === null ? { ...base, kind: 'plain', lines: [line] } : { ...base, kind: 'heading', ...heading };
}

function columnOfBullet(text: string): Column | null {
  if (opensKnowledge.test(text)) return 'knowledge';
  return opensSkill.test(text) ? 'skills' : null;
}

/** A short phrase with a capital above a bullet, or one with the usual words wherever it stands apart. */
function headingAt(
  lines: readonly FilledLine[],
  at: number,
  titles: TitleLines,
): { readonly lines: readonly FilledLine[]; readonly column: Column | null } | null {
  const first = lines[at];
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return null;
  const before = lines[at - 1];
  const isOpen = before !== undefined && !titles.lines.has(before) && isUnfinished(before.text);
  const apart = at === 0 || first.afterBlank || first.startsPage || first.isHeading;
  for (let count = wholeHeading(lines, at) ?? 1; count <= linesOfHeading; count += 1) {
    const taken = lines.slice(at, at + count);
    const last = taken[taken.length - 1];
    if (taken.length < count || last === undefined || (count > 1 && withoutBullet(last.text) !== null)) return null;
    if (count > 1 && (last.afterBlank || last.startsPage || last.column !== first.column)) return null;
    const text = taken.map((line) => line.text).join(' ');
    if (text.split(' ').length > wordsOfHeading || /[.;:]$/.test(text)) return null;
    const next = lines[at + count];
    const aboveList = next !== undefined && withoutBullet(next.text) !== null && !next.afterBlank;
    const column = goesOnWithBullet(before, isOpen, text) ? null : columnOfHeading(text);
    const followed = next === undefined || aboveList || next.afterBlank || next.startsPage;
    const isApart = aboveList || next === undefined || isTop(next);
    if (isUsual(text) && (!isOpen || isApart)) return { lines: taken, column: columnOfHeading(text) };
    if (column !== null && followed && (apart || aboveList)) return { lines: taken, column };
    if (aboveList && apart) return { lines: taken, column: null };
  }
  return null;
}

/** How many lines are a heading of the form to the letter, also where a narrow column breaks a word; null for none. */
function wholeHeading(lines: readonly FilledLine[], at: number): number | null {
  for (let count = linesOfHeading; count > 0; count -= 1) {
    const text = lines.slice(at, at + count).map((line) => line.text);
    if (text.length === count && usualHeadings.includes(fold(text.join(' ')))) return count;
  }
  return null;
}

/** "Leer- en" at the foot of a page, when "ontwikkelvaardigheden" stands at the top of the column on another. */
function halfHeadingAt(
  lines: readonly FilledLine[],
  at: number,
): { readonly lines: readonly FilledLine[]; readonly column: Column | null } | null {
  const first = lines[at];
  const next = lines[at + 1];
  if (first === undefined || next === undefined || !/^\p{Lu}/u.test(first.text)) return null;
  const begun = fold(first.text);
  if (begun.length < lettersOfHalf) return null;
  const whole = usualHeadings.find(
    (heading) =>
      heading.startsWith(begun) &&
      lines.some((line, below) => {
        if (below <= at || !isTop(line) || fold(line.text) !== heading.slice(begun.length)) return false;
        return (isTop(first) && isTop(next)) || withoutBullet(lines[below + 1]?.text ?? '') !== null;
      }),
  );
  return whole === undefined ? null : { lines: [first], column: columnOfHeading(whole) };
}

function isTop({ startsPage, afterBlank }: FilledLine): boolean {
  return startsPage || afterBlank;
}

/** "PBM's toepassen" below "kan kennis van" or "kan kennis van helmen en": the rest of a skill, and no heading. */
function goesOnWithBullet(before: FilledLine | undefined, isOpen: boolean, text: string): boolean {
  if (before === undefined) return false;
  return isOpen || (/toepassen$/.test(text) && /\bkennis\b(?!.*\btoe)/.test(before.text));
}

/** Is it a heading that the NLQF form prints? */
export function isUsual(text: string): boolean {
  const letters = fold(text);
  return usualHeadings.some((heading) => isNear(letters, heading));
}

/** The column that a heading of a group has by its words. */
export function columnOfHeading(text: string): Column | null {
  const letters = fold(text);
  if (skillWords.test(letters)) return 'skills';
  return knowledgeWords.test(letters) ? 'knowledge' : null;
}
