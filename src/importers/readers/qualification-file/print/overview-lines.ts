import { findCodes } from './codes';
import { labelOf } from './labels';

/** Fewer words with a full stop are the rest of a title. */
const sentenceWords = 5;

/** Words of the overview's own table: its column heads and what stands in the columns beside the profiles. */
const tableWords =
  /^((naam|profiel(en)?|kwalificaties?|kerntaak|kerntaken|werkproces(sen)?|code|titel|(mbo[- ]?)?niveau|beroepsvereisten|certificaten|typering|soort|opleiding)\s*)+$/i;
const training =
  /\s*\b(ja|nee)\b(\s+(entree|basisberoeps|vak|middenkader|specialisten)opleiding)?\s*$|\s*\b(entree|basisberoeps|vak|middenkader|specialisten)opleiding\s*$/i;

/** A line that is part of the overview's frame and of no title. */
export function isOverviewNoise(text: string): boolean {
  if (text === '' || labelOf(text) !== null || tableWords.test(text)) return true;
  return /[:.]$/.test(text) || !/\p{L}{2}/u.test(text) || text.replace(training, '').trim() === '';
}

/** Does a line say something about the overview, as titles do not? */
export function isSentence(text: string): boolean {
  return /^\p{Lu}.*\p{Ll}[:.]$/u.test(text) && text.split(' ').length >= sentenceWords && findCodes(text).length === 0;
}

/** "Title ........ 12" without the dots and the page. */
export function withoutLeader(text: string): string {
  return text.replace(/\s*(\.\s?){4,}\s*\d*\s*$|\s*…+\s*\d*\s*$/, '').replace(training, '');
}

/** "P1 Medewerker balie 3 Nee vakopleiding": a row of the table of profiles. */
export function profileRow(
  text: string,
): { readonly code: string; readonly title: string; readonly level: number | null } | null {
  const row = /^P\s?([0-9lI]{1,2})\s*[:.]?\s+(\p{Lu}.*?)(?:\s+([1-4]))?$/u.exec(text);
  if (row === null) return null;
  // On the title page a profile stands with its crebo, in a table of contents with its page.
  if (/\bcrebo/i.test(text)) return null;
  const number = Number((row[1] ?? '').replace(/[lI]/g, '1'));
  return number === 0
    ? null
    : { code: `P${number}`, title: row[2] ?? '', level: row[3] === undefined ? null : Number(row[3]) };
}
