import type { CarriedScore } from '../part-score';
import type { AttemptPart, Grade, WorkProcessResult } from './attempt';

/** A work process (or a core task without any) that a resit takes over, with what it came to. */
export interface CarriedPart extends CarriedScore {
  readonly code: string;
  readonly coreTask: string;
  readonly outcome: Grade;
  /** Number of the attempt it comes from. */
  readonly from: number;
}

/**
 * What a resit takes over, one by one, as its form shows and counts it. A core task that was examined as a whole (a
 * knowledge exam) is one part.
 * @param carried as failed-parts.ts gives it. @param of the attempt the resit follows, for what does not say where it
 *   comes from. @param weightOf what a core task weighs of which the parts are not known.
 */
export function carriedParts(
  carried: readonly AttemptPart[],
  of: number,
  weightOf: (coreTask: string) => number,
): readonly CarriedPart[] {
  return carried.flatMap((part) =>
    (part.workProcesses.length > 0 ? part.workProcesses : [asWhole(part, weightOf(part.coreTask))]).flatMap(
      ({ code, outcome, percentage, weight, everyRowPasses, carriedFrom }) =>
        outcome === null || percentage === null || !(weight > 0)
          ? []
          : [{ code, coreTask: part.coreTask, outcome, percentage, weight, everyRowPasses, from: carriedFrom ?? of }],
    ),
  );
}

function asWhole({ coreTask, outcome, percentage }: AttemptPart, weight: number): WorkProcessResult {
  return { code: coreTask, outcome, percentage, weight, everyRowPasses: outcome !== 'O', carriedFrom: null };
}
