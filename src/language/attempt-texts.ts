/** What sheets say of attempts: what a resit takes over, exemptions, what a re-mark shows of the first judgement. */
export interface AttemptTexts {
  /** "overgenomen uit kans 1" */
  readonly carriedFrom: (attempt: number) => string;
  readonly exempt: string;
  /** @param date as people write it. */
  readonly exemptSince: (date: string) => string;
  /** What a resit form asks, above it. */
  readonly resitNote: string;
  /** What a re-mark form is, above it; and of the column with the earlier judgement, when that appears. */
  readonly remarkNote: string;
  readonly remarkShows: string;
  /** Header of the column with how a row was judged before. */
  readonly earlier: string;
  /** "V / O, afgesproken V"; null = no level. */
  readonly earlierLevels: (levels: readonly (string | null)[], agreed: string | null) => string;
  /** Beside the names, when one of the new assessors judged before. */
  readonly sameAssessor: string;
}
