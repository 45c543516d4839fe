import type { CellPlace } from '../exam/cell-place';
import type { ExamBook } from '../exam/exam-book';
import type { InParts } from '../in-parts';
import { atOnce } from '../in-parts';
import { acceptedOtherwise } from './accept/accepted-as';
import { findingKey } from './finding-key';
import type { Finding, Rule, Verdict } from './rule';
import { rules as registeredRules } from './rules/registry';

const severityRank = { error: 0, warning: 1, info: 2 } as const;

/**
 * Runs the rules that fit the workbook: all of them on a plan, form/* and rating/* only on a form that was sent out.
 * @param rules in the order of contracts/rules.md; the registry unless a test brings its own.
 * @returns findings by severity, then in the order of the rules, then in the order of the sheet. Accepted ones are
 *   marked, not left out. Pure.
 */
export function check(book: ExamBook, rules: readonly Rule[] = registeredRules): readonly Finding[] {
  return atOnce(checkInParts(book, rules));
}

/** Pane, sheet and report all ask for them, and a book never changes. */
const known = new WeakMap<ExamBook, readonly Finding[]>();

/** The same, rule by rule. */
export function* checkInParts(book: ExamBook, rules: readonly Rule[] = registeredRules): InParts<readonly Finding[]> {
  const there = rules === registeredRules ? known.get(book) : undefined;
  if (there !== undefined) return there;
  const found: (readonly Finding[])[] = [];
  for (const rule of rules) {
    if (book.role !== 'plan' && !rule.id.startsWith('form/') && !rule.id.startsWith('rating/')) continue;
    const verdicts = withOwnSubjects(inSheetOrder(rule.judge(book)));
    found.push(verdicts.map((verdict) => findingOf(rule, verdict, book)));
    yield;
  }
  const findings = found.flat().sort((one, other) => severityRank[one.severity] - severityRank[other.severity]);
  if (rules === registeredRules) known.set(book, findings);
  return findings;
}

function findingOf(rule: Rule, verdict: Verdict, book: ExamBook): Finding {
  const key = findingKey(rule.id, verdict.subject);
  const accepted = book.acceptedFindings.find((candidate) => candidate.key === key);
  const before = accepted === undefined ? null : acceptedOtherwise(accepted, verdict);
  return {
    ...verdict,
    rule: rule.id,
    kind: book.framework.kind,
    severity: book.settings.severities[rule.id] ?? verdict.severity ?? rule.severity,
    accepted: accepted && before === null ? { by: accepted.by, reason: accepted.reason, date: accepted.date } : null,
    ...(before === null ? {} : { acceptedBefore: before }),
  };
}

/** Subjects made different where a row or column was copied with its hidden id: else accepting one accepts all. */
function withOwnSubjects(verdicts: readonly Verdict[]): readonly Verdict[] {
  const seen = new Map<string, number>();
  return verdicts.map((verdict) => {
    const count = (seen.get(verdict.subject) ?? 0) + 1;
    seen.set(verdict.subject, count);
    return count === 1 ? verdict : { ...verdict, subject: `${verdict.subject} (${count})` };
  });
}

/** By sheet in order of first mention, then row, then column: people sort and move rows, rules follow the dossier. */
function inSheetOrder(verdicts: readonly Verdict[]): readonly Verdict[] {
  const sheets = [...new Set(verdicts.map(({ place }) => place?.sheet))];
  const position = (place: CellPlace | null): readonly [number, number, number] => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/i.exec(place?.cell ?? '') ?? [];
    const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return [sheets.indexOf(place?.sheet), Number(row), column];
  };
  return [...verdicts].sort((one, other) => {
    const [sheet, row, column] = position(one.place);
    const [otherSheet, otherRow, otherColumn] = position(other.place);
    return sheet - otherSheet || row - otherRow || column - otherColumn;
  });
}
