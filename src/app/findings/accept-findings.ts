import type { AcceptDiagnosticCode, AcceptWish } from '../../core/checks/accept/acceptance';
import { keyOf, withAccepted, withoutAccepted } from '../../core/checks/accept/acceptance';
import { check } from '../../core/checks/engine';
import type { Finding, Rule } from '../../core/checks/rule';
import { rules } from '../../core/checks/rules/registry';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import { acceptTextsOf } from '../../language/accept-texts';
import { planAccepted } from '../../workbook/plan/findings/plan-accepted';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { languages } from '../../language/language';

/** Which findings somebody means: those that were shown, by key, or those of a rule, where they named one at one cell. */
export type FindingChoice =
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  /** `cell` "Dekking!D7" or as `check` prints it, "blad Dekking, cel D7", case ignored; null = all of the rule. */
  | { readonly kind: 'rule'; readonly rule: string; readonly cell: string | null };

/** What somebody decides about findings. */
export type AcceptDeed = { readonly kind: 'accept'; readonly wish: AcceptWish } | { readonly kind: 'withdraw' };

/** What came of it. */
export interface AcceptPlanned {
  readonly plan: WorkbookPlan;
  readonly findings: readonly Finding[];
}

/**
 * Plans that findings are accepted, or no longer. Every finding can be: it stays in sight with name, date and reason.
 * @param book of role plan, read from `snapshot`.
 * @throws Refusal findings/… when what was chosen is not there (any more) or the name or the reason is missing.
 */
export function planAcceptance(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  choice: FindingChoice,
  deed: AcceptDeed,
): AcceptPlanned {
  const findings = chosen(check(book), choice, deed);
  const accepted =
    deed.kind === 'accept'
      ? withAccepted(book.acceptedFindings, findings, deed.wish)
      : withoutAccepted(book.acceptedFindings, findings);
  return { plan: planAccepted(book, snapshot, accepted), findings };
}

/** Of a whole rule only those are meant for which there is something to do. */
function chosen(found: readonly Finding[], choice: FindingChoice, { kind }: AcceptDeed): readonly Finding[] {
  if (choice.kind === 'keys') {
    const byKey = new Map(found.map((finding) => [keyOf(finding), finding]));
    return choice.keys.map((key) => byKey.get(key) ?? refuse('findings/gone'));
  }
  const { rule, cell } = choice;
  const known = ruleIn(rule);
  const meant = found.filter((finding) => finding.rule === known.id && (cell === null || isAt(finding, cell)));
  if (meant.length === 0) return refuse('findings/none-of-rule', { rule: known.id, cell });
  const open = meant.filter(({ accepted }) => (accepted === null) === (kind === 'accept'));
  return open.length === 0 ? meant : open;
}

/** The rule that somebody names, case ignored. @throws Refusal findings/unknown-rule */
export function ruleIn(name: string): Rule {
  return rules.find(({ id }) => id === name.trim().toLowerCase()) ?? refuse('findings/unknown-rule', { rule: name });
}

function isAt({ place }: Finding, cell: string): boolean {
  const plain = (text: string): string => text.replace(/['$]/g, '').trim().toLowerCase();
  if (place === null) return false;
  const names = languages.flatMap((language) => acceptTextsOf(language).placeNames(place.sheet, place.cell));
  return [`${place.sheet}!${place.cell}`, ...names].some((name) => plain(name) === plain(cell));
}

function refuse(code: AcceptDiagnosticCode, data: DiagnosticData = {}): never {
  throw new Refusal({ code, severity: 'error', data });
}
