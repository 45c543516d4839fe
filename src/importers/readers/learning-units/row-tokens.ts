import type { FilledLine } from '../../text/filled-lines';
import { withoutBullet } from '../../text/bullets';
import { competencyList } from '../qualification-file/print/competency-list';
import { fold } from '../qualification-file/print/labels';

/** What the lines of the table of sub-activities are by themselves. */
export interface RowToken {
  readonly kind: 'competencies' | 'introduction' | 'bullet' | 'plain';
  readonly lines: readonly FilledLine[];
}

/** Lines of "(Plannen en organiseren, …)", at most. */
const linesOfCompetencies = 5;
/** "De medewerker:" above the indicators, at most. */
const linesOfIntroduction = 3;
const wordsOfIntroduction = 14;

/** Divides the lines into running text, competencies in parentheses, "De medewerker:" above a list, and its bullets. */
export function rowTokens(source: readonly FilledLine[]): RowToken[] {
  const lines = source.flatMap(withOwnCompetencies);
  const subjects = subjectsOf(lines);
  const tokens: RowToken[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const token = tokenAt(lines, at, line, subjects);
    tokens.push(token);
    at += token.lines.length;
  }
  return tokens;
}

function tokenAt(lines: readonly FilledLine[], at: number, line: FilledLine, subjects: ReadonlySet<string>): RowToken {
  if (!/[\p{L}\p{N}]/u.test(line.text)) return { kind: 'bullet', lines: [line] };
  if (/^[([{]/.test(line.text)) {
    const count = competencyLines(lines, at);
    if (count > 0) return { kind: 'competencies', lines: lines.slice(at, at + count) };
  }
  if (withoutBullet(line.text) !== null) return { kind: 'bullet', lines: [line] };
  const introduced = introductionLines(lines, at, subjects);
  return introduced > 0
    ? { kind: 'introduction', lines: lines.slice(at, at + introduced) }
    : { kind: 'plain', lines: [line] };
}

/** Competencies that stand behind the last sentence on its line. */
function withOwnCompetencies(line: FilledLine): FilledLine[] {
  const found = /^(.*[.!?])\s*(\(.+)$/.exec(line.text);
  const listed = found?.[2] ?? '';
  if (found === null || !namesCompetency(listed.slice(1))) return [line];
  return [
    { ...line, text: found[1] ?? '' },
    { ...line, text: listed, afterBlank: false, startsPage: false },
  ];
}

/** How many lines from `at` are one parenthesis that lists competencies; 0 = none. */
function competencyLines(lines: readonly FilledLine[], at: number): number {
  let text = '';
  for (let count = 1; count <= linesOfCompetencies; count += 1) {
    const line = lines[at + count - 1];
    const next = lines[at + count];
    if (line === undefined) return 0;
    text = `${text} ${line.text}`.trim();
    const ends = /[)\]}]\s*[.;]?$/.test(text);
    if (/[)\]}]/.test(text))
      return ends && (namesCompetency(text.slice(1)) || standsAlone(lines, at, count)) ? count : 0;
    const closes = next === undefined || next.afterBlank || withoutBullet(next.text) !== null || /:$/.test(next.text);
    if (closes) return namesCompetency(text.slice(1)) ? count : 0;
  }
  return 0;
}

function namesCompetency(listed: string): boolean {
  const inner = listed.replace(/[)\]}]\s*[.;]?$/, '').trim();
  if (/^[A-Y](?:\s*[,;/]\s*[A-Y])*$/.test(inner)) return true;
  return /^\p{Lu}/u.test(inner) && competencyList(inner).some(({ letter }) => letter !== null);
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

/** How many lines from `at` are "De medewerker:" right above a bullet; 0 = none. A lost colon is forgiven when others have it. */
function introductionLines(lines: readonly FilledLine[], at: number, subjects: ReadonlySet<string>): number {
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
    if (withoutBullet(next.text) === null) continue;
    return (isOpen && /:$/.test(text)) || subjects.has(fold(text)) ? count : 0;
  }
  return 0;
}

/**
 * The subjects that introduce indicators in this table: above a list they stand with a colon, and where a page breaks off
 * the sentence before them it takes another line that begins with the same subject.
 */
function subjectsOf(lines: readonly FilledLine[]): ReadonlySet<string> {
  const subjects = new Set<string>();
  lines.forEach(({ text }, at) => {
    if (!/^\p{Lu}/u.test(text) || subjects.has(fold(text))) return;
    const count = introductionLines(lines, at, subjects);
    const next = lines[at + 1];
    const bare = text.replace(/:$/, '');
    const isLone = count === 0 && bare !== text && next !== undefined && withoutBullet(next.text) !== null;
    const words = bare.split(' ').length;
    if (count > 0)
      subjects.add(
        fold(
          lines
            .slice(at, at + count)
            .map((line) => line.text)
            .join(' '),
        ),
      );
    else if (isLone && words <= wordsOfIntroduction && lines.some((line) => line.text.startsWith(`${bare} `))) {
      subjects.add(fold(bare));
    }
  });
  return subjects;
}
