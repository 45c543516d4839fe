import type { FilledLine } from '../../text/filled-lines';
import { isNear } from '../near-words';
import { fold } from '../qualification-file/print/labels';

/** What a line is, when it is a heading of the published form of learning units. */
export type UnitHeading =
  | { readonly kind: 'overview' | 'unit-title' | 'qualification-title' | 'level' | 'outcome'; readonly rest: string }
  | { readonly kind: 'activity'; readonly code: string; readonly rest: string; readonly lines: number }
  | { readonly kind: 'rows' };

type Phrase = Exclude<UnitHeading['kind'], 'activity' | 'rows'>;

const phrases: readonly (readonly [string, Phrase])[] = [
  ['overzicht van de leereenheden', 'overview'],
  ['overzicht leereenheden', 'overview'],
  ['titel van de leereenheid', 'unit-title'],
  ['titel leereenheid', 'unit-title'],
  ['titel van de kwalificatie', 'qualification-title'],
  ['titel kwalificatie', 'qualification-title'],
  ['gerelateerd aan', 'level'],
  ['leerresultaat', 'outcome'],
  ['leerresultaten', 'outcome'],
];

const folded = phrases.map(([words, kind]) => ({ kind, letters: fold(words), words: words.split(' ').length }));
/** Headings begin with one of these, capital or scanned as one. */
const initials = new Set(['t', 'g', 'l', 'o', 'i', '1', '0']);

const activityCode = /^([0-9lIO]{1,2})\s?[.,]\s?([0-9lIO]{1,2})\.?(?=[\s:–-]|$)\s*[:–-]?\s*(.*)$/;

/**
 * The heading that a line is or begins with, read through the damage of a scan.
 * @param lines of the document; a code and the word behind it may stand on two of them.
 */
export function unitHeading(lines: readonly FilledLine[], at: number): UnitHeading | null {
  const text = lines[at]?.text ?? '';
  const activity = activityHeading(text, lines[at + 1]?.text ?? '');
  if (activity !== null) return activity;
  if (isRowsHeader(text)) return { kind: 'rows' };
  if (!initials.has(text.charAt(0).toLowerCase())) return null;
  const words = text.split(/\s+/);
  for (const phrase of folded) {
    for (let count = phrase.words; count >= Math.max(1, phrase.words - 2); count -= 1) {
      const letters = fold(words.slice(0, count).join(''));
      if (words.length < count || !isNear(letters, phrase.letters)) continue;
      return {
        kind: phrase.kind,
        rest: words
          .slice(count)
          .join(' ')
          .replace(/^[:–-]\s*/, ''),
      };
    }
  }
  return null;
}

/** "1.1 Activiteit", also with the title behind it; "Activiteit 1.1"; and the code alone above the word. */
function activityHeading(text: string, next: string): UnitHeading | null {
  const coded = activityCode.exec(text);
  if (coded !== null) {
    const code = codeOf(coded[1] ?? '', coded[2] ?? '');
    const rest = coded[3] ?? '';
    if (rest === '') return isActivityWord(next) ? { kind: 'activity', code, rest: '', lines: 2 } : null;
    const [word = '', ...title] = rest.split(/\s+/);
    return isActivityWord(word)
      ? { kind: 'activity', code, rest: title.join(' ').replace(/^[:–-]\s*/, ''), lines: 1 }
      : null;
  }
  const behind = /^(\p{L}{9,12})\s+([0-9lIO]{1,2})\s?[.,]\s?([0-9lIO]{1,2})\.?(?=[\s:–-]|$)\s*[:–-]?\s*(.*)$/u.exec(
    text,
  );
  if (behind === null || !isActivityWord(behind[1] ?? '')) return null;
  return { kind: 'activity', code: codeOf(behind[2] ?? '', behind[3] ?? ''), rest: behind[4] ?? '', lines: 1 };
}

function isActivityWord(word: string): boolean {
  return word.length >= 9 && word.length <= 12 && isNear(fold(word), 'activiteit');
}

/** "1.1" in front of a title, as the table lists the activities. */
export function listedActivity(text: string): { readonly code: string; readonly rest: string } | null {
  const coded = activityCode.exec(text);
  if (coded === null) return null;
  const rest = coded[3] ?? '';
  return rest === '' || /^\p{L}/u.test(rest) ? { code: codeOf(coded[1] ?? '', coded[2] ?? ''), rest } : null;
}

function codeOf(unit: string, activity: string): string {
  return `${number(unit)}.${number(activity)}`;
}

/** Digits through their look-alikes. */
function number(read: string): number {
  return Number(read.replace(/[lI]/g, '1').replace(/O/g, '0'));
}

const rowWords = ['deelactiviteiten', 'deelactiviteit', 'prestatieindicatoren', 'prestatieindicator'];

/** "Deelactiviteiten", "Prestatie-indicatoren", or both. */
function isRowsHeader(text: string): boolean {
  if (text.length > 45 || !/^[DdPp]/.test(text)) return false;
  const letters = fold(text.replace(/\ben\b|\//gi, ' '));
  return [...rowWords, `${rowWords[0]}${rowWords[2]}`].some((words) => isNear(letters, words));
}

const tableWords = new Set(
  'activiteit activiteiten kennis cognitieve en praktische vaardigheden competentie competenties in termen van verantwoordelijkheid zelfstandigheid'.split(
    ' ',
  ),
);

/**
 * How many lines from `at` are the header of the table of knowledge and skills; 0 = none. A cell that is narrower than a
 * word breaks it without a hyphen: its rest begins the next line.
 */
export function tableHeaderLines(lines: readonly FilledLine[], at: number): number {
  const found = new Set<string>();
  let end = at;
  let begun = '';
  for (let below = at; below < lines.length; below += 1) {
    const read = tableWordsIn(lines[below]?.text ?? '', begun);
    if (read === null) break;
    for (const word of read.words) found.add(word);
    begun = read.begun;
    if (!read.isOpen) end = below + 1;
  }
  const named = ['kennis', 'vaardigheden', 'competenties'].filter((word) => found.has(word));
  return named.length >= 2 ? end - at : 0;
}

interface HeaderLine {
  readonly words: readonly string[];
  /** The letters of its last word: what may go on in the next line. */
  readonly begun: string;
  /** Must they go on? */
  readonly isOpen: boolean;
}

/**
 * The words of a line of the header; null where there is none, or one that the header does not have.
 * @param begun the letters that the line above ends with.
 */
function tableWordsIn(text: string, begun: string): HeaderLine | null {
  if (text.length > 160) return null;
  const parts = text.split(/[^\p{L}\p{N}|]+/u).flatMap((part) => (fold(part) === '' ? [] : [fold(part)]));
  const words: string[] = [];
  let last = begun;
  for (const [at, part] of parts.entries()) {
    const joined = at === 0 ? `${begun}${part}` : part;
    const word = tableWord(part) ?? tableWord(joined);
    const isBegun = at === parts.length - 1 && [...tableWords].some((known) => known.startsWith(joined));
    if (word === null && isBegun) return { words, begun: joined, isOpen: true };
    if (word === null) return null;
    words.push(word);
    last = part;
  }
  return words.length === 0 ? null : { words, begun: last, isOpen: false };
}

/** The word of the header that these letters are; a long one may have a mistaken letter. */
function tableWord(letters: string): string | null {
  if (tableWords.has(letters)) return letters;
  return letters.length < 8 ? null : ([...tableWords].find((known) => isNear(letters, known)) ?? null);
}
