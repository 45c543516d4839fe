import type { FormContent } from '../form-content';

/** How an instrument came to be: bought, built by the school, or validated by an outside body (domain.md, "Words"). */
export type ApprovalRoute = 'bought' | 'own' | 'validated';

export const approvalRoutes: readonly ApprovalRoute[] = ['own', 'bought', 'validated'];

interface Happened {
  readonly examId: string;
  /** Of the instrument, as it is from then on: "1.0". */
  readonly version: string;
  /** Who did it, for the committee. */
  readonly by: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** The committee approved an instrument, with what it asked on that day. */
export interface Approval extends Happened {
  readonly kind: 'approved';
  readonly builtBy: string;
  readonly route: ApprovalRoute;
  readonly content: FormContent;
  /** fingerprintOf(content) */
  readonly hash: string;
}

/** A typing error put right in an approved instrument. */
export interface EditorialChange extends Happened {
  readonly kind: 'editorial';
  /** The row with its text before. */
  readonly row: { readonly id: string; readonly text: string };
  /** Whose descriptor it was; null = the text of the row itself. */
  readonly level: string | null;
  readonly before: string;
  readonly after: string;
}

/** What happened to an instrument; the history of a workbook is a list of these, oldest first. */
export type InstrumentEvent = Approval | EditorialChange | ({ readonly kind: 'withdrawn' | 'new-version' } & Happened);

/** The next version when content changes: 1.3 → 2.0. */
export function nextMajor(version: string): string {
  return `${numbersOf(version)[0] + 1}.0`;
}

/** The next version after an editorial change: 1.3 → 1.4. */
export function nextMinor(version: string): string {
  const [major, minor] = numbersOf(version);
  return `${major}.${minor + 1}`;
}

/** People write "v2" and "1,3" as well; what is no number counts as 1.0. */
function numbersOf(version: string): readonly [number, number] {
  const [, major = '1', minor = '0'] = /^\D*(\d{1,6})(?:[.,](\d{1,6}))?/.exec(version.trim()) ?? [];
  return [Number(major), Number(minor)];
}
