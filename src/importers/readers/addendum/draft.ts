import type { PlacedText } from '../../source-document';
import type { FilledLine } from '../../text/filled-lines';

/** The parts of an addendum that hold requirements, and the stretches between them that do not. */
export interface AddendumChapters {
  readonly overview: readonly FilledLine[];
  readonly tasks: readonly FilledLine[];
  readonly knowledge: readonly FilledLine[];
  readonly competencies: readonly FilledLine[];
  readonly others: readonly (readonly FilledLine[])[];
}

/** What the list of tasks in front says: groups and titles, without texts. */
export interface TaskOverview {
  readonly groups: readonly OverviewGroup[];
}

export interface OverviewGroup {
  readonly title: readonly PlacedText[];
  readonly tasks: readonly OverviewTask[];
}

export interface OverviewTask {
  readonly code: string;
  readonly title: readonly PlacedText[];
  readonly line: number;
  /** The number was not in the file: by its place in the list it is this one. */
  readonly isCounted: boolean;
}

export interface GroupSource {
  readonly title: readonly PlacedText[];
  readonly line: number | null;
  readonly tasks: readonly TaskSource[];
}

export interface TaskSource {
  readonly code: string;
  readonly title: readonly PlacedText[];
  readonly line: number;
  readonly text: readonly PlacedText[];
  readonly additions: readonly AdditionSource[];
  readonly isCounted: boolean;
}

/** "Aanvullend geldt voor <context>: <text>". */
export interface AdditionSource {
  readonly context: readonly PlacedText[];
  readonly text: readonly PlacedText[];
  readonly line: number;
}

export interface KnowledgeSource {
  /** The heading of the group; empty where none stands above the lists. */
  readonly group: readonly PlacedText[];
  readonly knowledge: readonly (readonly FilledLine[])[];
  readonly skills: readonly (readonly FilledLine[])[];
}

export interface CompetencySource {
  readonly letter: string | null;
  readonly name: readonly PlacedText[];
  readonly text: readonly PlacedText[];
  readonly line: number;
}
