/** What sheets say of attempts: what a resit takes over, exemptions, what a re-mark shows of the first judgement. */
export interface AttemptTexts {
  /** "overgenomen uit kans 1" */
  readonly carriedFrom: (attempt: number) => string;
  readonly exempt: string;
  /** @param date as people write it. */
  readonly exemptSince: (date: string) => string;
  /** What a resit form asks, above it. */
  readonly resitNote: string;
}
