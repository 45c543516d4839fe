import type { FilledLine } from '../../text/filled-lines';
import { withoutBullet } from '../../text/bullets';
import { competencyLines, isOpen, restOfCompetencies, withOwnCompetencies } from './competency-lines';
import { introductionLines, subjectsOf } from './introductions';

/** What the lines of the table of sub-activities are by themselves. */
export interface RowToken {
  readonly kind: 'competencies' | 'introduction' | 'bullet' | 'plain';
  readonly lines: readonly FilledLine[];
}

/** Divides the lines into running text, competencies in parentheses, "De medewerker:" above a list, and its bullets. */
export function rowTokens(source: readonly FilledLine[]): RowToken[] {
  const lines = source.flatMap(withOwnCompetencies);
  const subjects = subjectsOf(lines);
  const tokens: RowToken[] = [];
  let broken: string | null = null;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const token: RowToken = restAt(lines, at, broken) ?? tokenAt(lines, at, line, subjects);
    if (token.kind === 'competencies') {
      const listed = token.lines.map(({ text }) => text).join(' ');
      broken = isOpen(listed) ? listed : null;
    }
    tokens.push(token);
    at += token.lines.length;
  }
  return tokens;
}

/** The rest of a parenthesis that the page before left open; on a page it stands above the indicators. */
function restAt(lines: readonly FilledLine[], at: number, broken: string | null): RowToken | null {
  const line = lines[at];
  if (broken === null || line === undefined || !(line.startsPage || line.afterBlank)) return null;
  const count = restOfCompetencies(lines, at, broken);
  return count === 0 ? null : { kind: 'competencies', lines: lines.slice(at, at + count) };
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
