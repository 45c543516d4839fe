import { Refusal } from '../../diagnostics/diagnostic';
import type { DiagnosticData } from '../../diagnostics/diagnostic';
import type { AcceptedFinding } from '../../exam/accepted-finding';
import { readTypedDate } from '../../typed-date';
import { findingKey } from '../finding-key';
import type { Finding } from '../rule';
import { saysNothing } from '../says-nothing';
import { acceptedAs } from './accepted-as';

/** Why findings are not accepted, or stay so; nothing is written then. */
export type AcceptDiagnosticCode =
  /** Nobody is named. */
  | 'findings/no-name'
  /** There is no reason, or one that only fills its cell. */
  | 'findings/no-reason'
  /** Data date: what was typed. */
  | 'findings/bad-date'
  /** What was shown is not found any more. */
  | 'findings/gone'
  /** They are accepted already. */
  | 'findings/accepted-already'
  /** They are not accepted, so there is nothing to take back. */
  | 'findings/not-accepted'
  /** Data rule. */
  | 'findings/unknown-rule'
  /** Data rule, cell: nothing of that rule is found, or not there. */
  | 'findings/none-of-rule';

/** Why something is not repaired, or a repair not taken back; nothing is written then. */
export type RepairDiagnosticCode =
  /** What would be done is not what was shown any more. */
  | 'findings/repair-changed'
  /** Something people wrote would have no place: data sheet. */
  | 'findings/would-move'
  /** What was repaired was changed since: data sheet. */
  | 'findings/changed-since';

/** Who accepts a finding, and why. */
export interface AcceptWish {
  readonly by: string;
  /** A sentence for whoever reads the report. */
  readonly reason: string;
  /** As typed. */
  readonly on: string;
}

/**
 * The list of accepted findings with these as well. Source: practice, a finding that is left as it is must be accounted
 * for by name (domain.md, published rule 7).
 * @param findings open ones, at least one.
 * @throws Refusal findings/no-name, findings/no-reason, findings/bad-date, findings/accepted-already
 */
export function withAccepted(
  accepted: readonly AcceptedFinding[],
  findings: readonly Finding[],
  wish: AcceptWish,
): readonly AcceptedFinding[] {
  const by = wish.by.trim();
  const reason = wish.reason.trim();
  const [lacking] = lackingIn(wish);
  if (lacking !== undefined) throw refusal(lacking);
  const date = readTypedDate(wish.on);
  if (typeof date !== 'string') throw refusal('findings/bad-date', { date: wish.on });
  if (findings.some((finding) => finding.accepted !== null)) throw refusal('findings/accepted-already');
  const now = new Map(findings.map((finding) => [keyOf(finding), acceptedAs(finding)]));
  const news = [...now].map(([key, as]): AcceptedFinding => ({ key, by, reason, date, as }));
  return [...accepted.filter(({ key }) => !now.has(key)), ...news];
}

/** What still has to be said before findings can be accepted. */
export function lackingIn({ by, reason }: Pick<AcceptWish, 'by' | 'reason'>): readonly AcceptDiagnosticCode[] {
  return [
    ...(by.trim() === '' ? (['findings/no-name'] as const) : []),
    ...(saysNothing(reason) ? (['findings/no-reason'] as const) : []),
  ];
}

/** The list without these: they count again. @throws Refusal findings/not-accepted */
export function withoutAccepted(
  accepted: readonly AcceptedFinding[],
  findings: readonly Finding[],
): readonly AcceptedFinding[] {
  if (findings.some((finding) => finding.accepted === null)) throw refusal('findings/not-accepted');
  const keys = new Set(findings.map(keyOf));
  return accepted.filter(({ key }) => !keys.has(key));
}

/** Names a finding for good: stable as long as its rule and what it is about are. */
export function keyOf({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string {
  return findingKey(rule, subject);
}

function refusal(code: AcceptDiagnosticCode, data: DiagnosticData = {}): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
