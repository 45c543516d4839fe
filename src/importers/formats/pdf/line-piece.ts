import { cleanLine } from './clean-text';
import type { Fragment } from './fragment';
import type { Unit } from './rows';
import { isMark } from './rows';

/** Gap after which letters are two words, in parts of the type; what pdf.js itself takes for a space is marked. */
const wordGap = 0.15;
/** What a call of a footnote is written with. */
const call = /^(\d{1,3}|[*†‡§]{1,4})\)?$/;
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The marks of footnotes that a unit calls: raised, or in square brackets. */
export function callsIn(unit: Unit): string[] {
  const raised = unit.fragments.flatMap((fragment) =>
    fragment.raised === true && call.test(fragment.text) ? [bare(fragment.text)] : [],
  );
  const printed = unit.fragments.flatMap(({ text }) => [
    ...[...text.matchAll(/\[(\d{1,2})\]/g)].map(([, mark]) => mark ?? ''),
    ...[...text.matchAll(/(?<=[\p{L}).,])(\*{1,4}|[¹²³⁴-⁹]{1,2})(?![\p{L}*])/gu)].map(([mark]) => bare(mark)),
  ]);
  return [...raised, ...printed];
}

/**
 * The text of a unit.
 * @param explained marks whose footnote was found on the page: they are left out. Any other raised digit stays raised.
 */
export function textOfUnit({ fragments }: Pick<Unit, 'fragments'>, explained: ReadonlySet<string>): string {
  const [first, second] = fragments;
  if (first !== undefined && second === undefined) return cleanLine(shownText(first, explained));
  let text = '';
  let last: Fragment | null = null;
  for (const fragment of fragments) {
    const shown = shownText(fragment, explained);
    if (last !== null && text !== '' && isApart(last, fragment)) text += ' ';
    text += shown;
    last = fragment;
  }
  const isListMark = first !== undefined && second !== undefined && first.raised !== true && isMark(first, second);
  return cleanLine(
    isListMark && !/^\(?[\da-z]{1,2}[.)]$/.test(first.text) ? `• ${text.slice(first.text.length)}` : text,
  );
}

function isApart(last: Fragment, next: Fragment): boolean {
  const gap = next.x - last.right;
  if (next.raised === true && gap < 0.4 * next.size) return false;
  // A cell that fills its column touches the next: "Hoofdmedewerker" and "Begeleider" are no word of both.
  const touches = gap > -0.6 * next.size && /\p{Ll}{2}$/u.test(last.text) && /^\p{Lu}/u.test(next.text);
  return last.spaceAfter || next.spaceBefore || touches || gap > wordGap * Math.max(last.size, next.size);
}

function shownText({ text, raised }: Fragment, explained: ReadonlySet<string>): string {
  if (raised === true) {
    if (call.test(text) && explained.has(bare(text))) return '';
    return /^\d{1,2}$/.test(text) ? [...text].map((digit) => raisedDigits.charAt(Number(digit))).join('') : text;
  }
  if (explained.size === 0) return text;
  return text
    .replace(/\s?\[(\d{1,2})\]/g, (all, mark: string) => (explained.has(mark) ? '' : all))
    .replace(/(?<=[\p{L}).,])(\*{1,4}|[¹²³⁴-⁹]{1,2})(?![\p{L}*])/gu, (mark) => (explained.has(bare(mark)) ? '' : mark));
}

/** "¹)" as "1". */
export function bare(mark: string): string {
  return mark.normalize('NFKC').replace(/[()[\].]/g, '');
}
