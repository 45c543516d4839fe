import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';

/** A learning unit as its pages have it: lines, not yet texts. */
export interface UnitSource {
  /** "1"; null where no number could be read. */
  readonly code: string | null;
  readonly title: readonly PlacedText[];
  readonly line: number;
  readonly qualification: readonly PlacedText[];
  readonly level: number | null;
  /** The table of activities, knowledge, skills and competences, without its header. */
  readonly table: readonly FilledLine[];
  readonly activities: readonly ActivitySource[];
  /** Lines below a title that are no part of it. */
  readonly unplaced: readonly PlacedText[];
}

export interface ActivitySource {
  /** "1.1" */
  readonly code: string;
  readonly title: readonly PlacedText[];
  readonly line: number;
  readonly outcome: readonly PlacedText[];
  /** The table of sub-activities and performance indicators, without its header. */
  readonly rows: readonly FilledLine[];
}

/** One row of that table: a sub-activity with its competencies and indicators. */
export interface RowSource {
  readonly text: readonly PlacedText[];
  readonly competencies: readonly PlacedText[];
  readonly indicators: readonly FilledLine[];
}

/** What the three-column table holds. */
export interface TableSource {
  readonly activities: readonly {
    readonly code: string;
    readonly title: readonly PlacedText[];
    readonly line: number;
  }[];
  /** Lines of each group of bullets. */
  readonly knowledge: readonly (readonly FilledLine[])[];
  readonly skills: readonly (readonly FilledLine[])[];
  readonly competences: readonly PlacedText[];
  /** Headings of groups that are none of the usual ones. */
  readonly unusualHeadings: readonly PlacedText[];
  /** Lines of the column of activities that stand below no number. */
  readonly unplaced: readonly PlacedText[];
}

/** The overview: which work processes of the qualification each unit refers to. */
export interface OverviewSource {
  readonly qualification: readonly PlacedText[];
  readonly level: number | null;
  readonly crebos: {
    readonly dossier: string | null;
    readonly qualification: string | null;
    readonly repairs: readonly PlacedRepair[];
  };
  readonly units: readonly OverviewUnit[];
  /** Read column by column in a way that does not tell which work processes belong to which unit. */
  readonly isUnclear: boolean;
  /** Text before and after the table that holds no requirements. */
  readonly others: readonly (readonly PlacedText[])[];
}

/** A number that was read through damage. */
export interface PlacedRepair {
  readonly original: string;
  readonly repaired: string;
  readonly line: number | null;
}

export interface OverviewUnit {
  readonly code: string;
  readonly title: readonly PlacedText[];
  readonly line: number;
  readonly references: readonly UnitReference[];
  readonly notApplicable: readonly PlacedText[] | null;
  readonly additions: readonly (readonly PlacedText[])[];
}

export interface UnitReference {
  readonly code: string;
  readonly original: string;
  readonly line: number;
  /** The title of the work process as the overview has it; its own document says it with authority. */
  readonly title: readonly PlacedText[];
}
