import type { CellPlace } from '../cell-place';

/** That the exam office says of a candidate that everything entered meets the requirements. The committee decides (EKB 16). */
export interface RequirementsMet {
  /** Number of the candidate, as it stands in the list. */
  readonly candidate: string;
  /** Null = something else stands there than yes or no. */
  readonly says: true | null;
  /** What stands there. */
  readonly typed: string;
  readonly place: CellPlace;
}
