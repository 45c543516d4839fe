import type { Agreement } from '../core/exam/assess/agreement';
import type { ToDo } from '../core/exam/assess/still-to-do';
import type { Outcome } from '../core/exam/mark';
import type { AttemptStatus } from '../core/exam/results/attempt';
import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import { packOf } from './pack-of';

/** What filling in a form from the pane runs into. */
export type AssessDiagnosticCode =
  /** The row or the form is no longer where anybody can find it: data sheet. */
  'assess/field-gone';

/** What the pane says to who assesses. */
export interface AssessTexts {
  readonly diagnostics: Readonly<Record<AssessDiagnosticCode, (data: DiagnosticData) => string>>;
  readonly title: string;
  /** The button that opens a form to assess on. */
  readonly open: string;
  readonly openSpoken: (sheet: string) => string;
  readonly noForm: string;
  readonly candidate: (candidate: string) => string;
  readonly whoAmI: string;
  readonly assessor: (number: number, name: string | null) => string;
  readonly together: string;
  readonly progress: (answered: number, rows: number) => string;
  /** What became of an attempt that gives no result, or was broken off before it was complete, is said instead. */
  readonly outcomeOf: (outcome: Outcome, status: AttemptStatus | null) => string;
  readonly outcomeLabel: string;
  readonly sittingNote: Readonly<Record<Exclude<AttemptStatus, 'taken'>, string>>;
  readonly row: (number: number, rows: number) => string;
  readonly result: (result: string) => string;
  readonly critical: string;
  readonly criticalSpoken: string;
  readonly criticalHint: string;
  /** A descriptor that nobody has looked at yet. */
  readonly proposed: string;
  readonly evidence: (evidence: string) => string;
  readonly levels: string;
  readonly notObserved: string;
  /** "toets V of 2" */
  readonly keys: (keys: readonly string[]) => string;
  /** Something in the cell is no level. */
  readonly unclear: (text: string) => string;
  readonly motivation: (isNeeded: boolean) => string;
  readonly motivationHint: string;
  readonly previous: string;
  readonly clear: string;
  readonly next: string;
  readonly nextOpen: string;
  /** Once every row has a level: to a row on which something else is left. */
  readonly nextToDo: string;
  readonly others: string;
  readonly hasGiven: (who: string, level: string | null) => string;
  readonly othersLater: string;
  readonly farApart: string;
  /** Of a re-mark: how the row was judged before, and when that can be seen. */
  readonly earlier: { readonly title: string; readonly later: string; readonly none: string };
  readonly agreed: string;
  readonly agreedNone: string;
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly agreedMotivation: string;
  readonly left: (rows: number) => string;
  readonly nothingLeft: (status: AttemptStatus | null) => string;
  /** What of the head of the form is not filled in yet. */
  readonly head: {
    readonly missing: string;
    readonly candidate: string;
    readonly date: string;
    readonly name: (assessor: number) => string;
  };
  readonly toDo: Readonly<Record<ToDo, string>>;
  readonly unseen: (count: number) => string;
  readonly handIn: string;
  readonly handInAnyway: string;
  /** @param left rows on which something is left. @param lacks what the head of the form does not say. */
  readonly handInAsk: (left: number, lacks: readonly string[]) => string;
  readonly goOn: string;
  readonly handedIn: string;
  /** What happens next: with a form of its own, or on a sheet in the committee's workbook. */
  readonly handedInNext: { readonly form: string; readonly plan: string };
  readonly takeBack: string;
  readonly follow: string;
  /** The summary of what each key does. */
  readonly keyHelp: string;
  readonly keyRows: {
    /** "V of 2" */
    readonly or: (keys: readonly string[]) => string;
  } & Readonly<Record<'clear' | 'next' | 'along', readonly [key: string, what: string]>>;
  readonly saving: string;
  readonly failed: string;
}

export function assessTextsOf(language: Language): AssessTexts {
  return packOf(language).assess;
}
