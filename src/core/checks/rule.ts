import type { DiagnosticData, Severity } from '../diagnostics/diagnostic';
import type { AcceptedAs, AcceptedFinding } from '../exam/accepted-finding';
import type { CellPlace } from '../exam/cell-place';
import type { ExamBook } from '../exam/exam-book';
import type { FrameworkKind } from '../framework/framework';
import type { DutchNouns } from './nouns/dutch';
import type { EnglishNouns } from './nouns/english';
import type { RepairOffer } from './repair';

/** The words of a rule in one language. */
export interface RuleTexts {
  /** A few words: what the rule is about. */
  readonly title: string;
  /** Why it matters to the committee, one or two sentences. */
  readonly why: string;
  /** What to do about a finding. */
  readonly fix: string;
  /** The sentence of a finding that is unmet. */
  readonly unmet: (data: DiagnosticData) => string;
  /** The sentence of a finding that a person must look at, by reason. */
  readonly unclear: Readonly<Record<string, (data: DiagnosticData) => string>>;
  /** Of a rule that can have something repaired: what will be done, and what was done. */
  readonly repair?: {
    readonly offer: (data: DiagnosticData) => string;
    readonly done: (data: DiagnosticData) => string;
  };
}

/** The words of a rule; where they speak of core tasks and the like they follow the kind of document. */
export type KindTexts<Nouns> = RuleTexts | ((nouns: Nouns) => RuleTexts);

/** Where a rule comes from. */
export interface RuleSource {
  /** Law article, standard clause or practice, e.g. "EKB art. 15". */
  readonly reference: string;
  readonly status: 'in-force' | 'repealed-still-practice' | 'practice';
  /** Date of the text read: YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  readonly read: string;
  /** For a repealed text: what is in force on the same thing now, where that is known. */
  readonly inForce?: string;
}

/** What a rule says of one thing in the workbook. */
export interface Verdict {
  readonly verdict: 'unmet' | 'unclear';
  /** Key into RuleTexts.unclear, when unclear. */
  readonly reason?: string;
  /** Overrides the rule's default severity (e.g. a warning while the share is still above the minimum). */
  readonly severity?: Severity;
  readonly place: CellPlace | null;
  /** Fills the sentence; keys are part of the `check --json` output. */
  readonly data: DiagnosticData;
  /** What the finding is about, stable across runs: with the rule id it names an accepted finding. */
  readonly subject: string;
}

/** One check. Its file carries everything about it: id, source, words, judgement. */
export interface Rule {
  /** "coverage/core-task-not-examined": folder and file name. */
  readonly id: string;
  readonly severity: Severity;
  readonly source: RuleSource;
  readonly texts: { readonly nl: KindTexts<DutchNouns>; readonly en: KindTexts<EnglishNouns> };
  /**
   * The data of real findings, from the mutations in test/checks: `unmet`, and each reason for unclear by its key. The pages
   * with all rules say them in a sentence.
   */
  readonly examples?: Readonly<Record<string, DiagnosticData>>;
  /** Findings, in the order of the sheet; an empty list = met. Pure. */
  readonly judge: (book: ExamBook) => readonly Verdict[];
  /** What can safely be done about one of its verdicts, and taken back; null = a person has to. Left out = never. Pure. */
  readonly repair?: (book: ExamBook, verdict: Verdict) => RepairOffer | null;
}

/** A verdict with the rule that gave it and whether somebody accepted it. */
export interface Finding extends Verdict {
  readonly rule: string;
  /** The kind of document the workbook is for: its sentence uses that kind's words. */
  readonly kind: FrameworkKind;
  readonly severity: Severity;
  readonly accepted: { readonly by: string; readonly reason: string; readonly date: string } | null;
  /** Somebody accepted it as it was then, and it says something else now: it counts again. Left out = nobody did. */
  readonly acceptedBefore?: AcceptedFinding & { readonly as: AcceptedAs };
}
