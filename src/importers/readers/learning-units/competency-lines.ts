import { competencyNames } from '../../../core/framework/competencies';
import type { FilledLine } from '../../text/filled-lines';
import { withoutBullet } from '../../text/bullets';
import { competencyList } from '../qualification-file/print/competency-list';
import { fold } from '../qualification-file/print/labels';

/** Lines of "(Plannen en organiseren, …)", at most. */
const linesOfCompetencies = 5;

const names = Object.values(competencyNames).map(fold);

/** Competencies that stand behind the last sentence on its line, put on a line of their own. */
export function withOwnCompetencies(line: FilledLine): FilledLine[] {
  const found = /^(.*[.!?])\s*([([{].+)$/.exec(line.text);
  const listed = found?.[2] ?? '';
  if (found === null || !namesCompetency(listed.slice(1))) return [line];
  return [
    { ...line, text: found[1] ?? '' },
    { ...line, text: listed, afterBlank: false, startsPage: false },
  ];
}

/** How many lines from `at` are one parenthesis that lists competencies; 0 = none. */
export function competencyLines(lines: readonly FilledLine[], at: number): number {
  let text = '';
  for (let count = 1; count <= linesOfCompetencies; count += 1) {
    const line = lines[at + count - 1];
    const next = lines[at + count];
    if (line === undefined) return 0;
    text = `${text} ${line.text}`.trim();
    const ends = closing.test(text);
    if (/[)\]}]/.test(text))
      return ends && (namesCompetency(text.slice(1)) || standsAlone(lines, at, count)) ? count : 0;
    if (breaksOff(next)) return namesCompetency(text.slice(1)) || beginsCompetency(text.slice(1)) ? count : 0;
  }
  return 0;
}

/**
 * How many lines from `at` are the rest of a parenthesis that a page broke in two; 0 = none.
 * @param open what the last page had of it: "(Plannen en organiseren, Samenwerken".
 */
export function restOfCompetencies(lines: readonly FilledLine[], at: number, open: string): number {
  let text = open;
  for (let count = 1; count <= linesOfCompetencies; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || (count > 1 && line.startsPage)) return 0;
    text = `${text} ${line.text}`;
    if (!/[)\]}]/.test(line.text)) continue;
    const listed = text.slice(1).replace(closing, '');
    return closing.test(text) && competencyList(listed).every(({ letter }) => letter !== null) ? count : 0;
  }
  return 0;
}

/** Is the parenthesis not closed yet? */
export function isOpen(listed: string): boolean {
  return !/[)\]}]/.test(listed);
}

const closing = /[)\]}]\s*[.;,]?$/;

function breaksOff(next: FilledLine | undefined): boolean {
  return (
    next === undefined ||
    next.afterBlank ||
    next.startsPage ||
    withoutBullet(next.text) !== null ||
    /:$/.test(next.text)
  );
}

function namesCompetency(listed: string): boolean {
  const inner = listed.replace(closing, '').trim();
  if (/^[A-Y](?:\s*[,;/]\s*[A-Y])*$/.test(inner)) return true;
  return /^\p{Lu}/u.test(inner) && competencyList(inner).some(({ letter }) => letter !== null);
}

/** Does the text break off in the midst of a competency's name? */
function beginsCompetency(listed: string): boolean {
  const letters = fold(listed);
  return /^\p{Lu}/u.test(listed) && letters.length >= 5 && names.some((name) => name.startsWith(letters));
}

/** A parenthesis with a capital between two gaps, or between a sentence and the list of indicators. */
function standsAlone(lines: readonly FilledLine[], at: number, count: number): boolean {
  const first = lines[at];
  const before = lines[at - 1];
  const after = lines[at + count];
  if (first === undefined || !/^.\s*\p{Lu}/u.test(first.text)) return false;
  const opens = first.afterBlank || first.startsPage || before === undefined || /[.;:!?]$/.test(before.text);
  return opens && (after === undefined || /^\p{Lu}/u.test(after.text) || withoutBullet(after.text) !== null);
}
