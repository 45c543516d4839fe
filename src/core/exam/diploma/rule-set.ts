import type { RuleSource } from '../../checks/rule';
import type { GenericPart } from './diploma-record';

/** One requirement for the diploma, as data. */
export type Requirement = { readonly source: RuleSource } & (
  | { readonly id: 'core-tasks' }
  | { readonly id: 'placement' }
  | { readonly id: 'citizenship' }
  /** Whole marks: at most `lower` of the parts at `lowest`, the rest at `pass` or more, none below `lowest`. */
  | {
      readonly id: 'generic';
      readonly parts: readonly GenericPart[];
      readonly pass: number;
      readonly lowest: number;
      readonly lower: number;
    }
  /** Each keuzedeel within the obligation has a result; `marks` = what these must be. */
  | { readonly id: 'electives'; readonly marks: ElectiveMarks | null }
  /** What this product does not know: a person has to look. */
  | { readonly id: 'not-in-product' }
);

export type RequirementId = Requirement['id'];

/** What the results of keuzedelen must be. */
export interface ElectiveMarks {
  /** Of the unrounded marks. */
  readonly average: number;
  /** Whole mark that at least half of them reach. */
  readonly half: number;
  /** Whole mark that each of them reaches. */
  readonly lowest: number;
}

/** The requirements for who began in a period, at some levels of qualification. */
export interface RuleSet {
  /** Names it in data and sheets. */
  readonly id: string;
  readonly levels: readonly number[];
  /** First day on which the candidate began, YYYY-MM-DD; null = however long ago. */
  readonly from: string | null;
  readonly requirements: readonly Requirement[];
}
