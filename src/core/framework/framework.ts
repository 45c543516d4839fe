/**
 * The framework: whatever document a committee drops in, as one tree of items. The shape is the one that
 * `dekkend import --json` prints (contract of the command line), so it is also what files and workbooks keep.
 */

export const frameworkKinds = [
  'qualification-file',
  'certificate',
  'elective',
  'learning-units',
  'competence-profile',
  'addendum',
  'case',
] as const;

export type FrameworkKind = (typeof frameworkKinds)[number];

export type ItemType =
  | 'core-task'
  | 'work-process'
  | 'indicator'
  | 'knowledge'
  | 'skill'
  | 'learning-unit'
  | 'activity'
  | 'sub-activity'
  | 'task-area'
  | 'task'
  | 'competence-area'
  | 'competence'
  | 'outcome'
  | 'task-group'
  | 'context-addition';

/** A competency named under a work process; `profiles` null means it holds for all of them. */
export interface ItemCompetency {
  /** A–Y, or null when the name is none of the 25. */
  readonly letter: string | null;
  readonly name: string;
  readonly profiles: readonly string[] | null;
}

/** Text that holds only for one profile ("Voor … geldt aanvullend"). */
export interface ProfileAddition {
  readonly profile: string;
  readonly field: 'text' | 'result';
  readonly text: string;
}

export interface FrameworkItem {
  /** Opaque; the same bytes give the same ids, with or without a profile chosen. */
  readonly id: string;
  readonly type: ItemType;
  readonly code: string | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly result: string | null;
  readonly parent: string | null;
  /** null = every profile. */
  readonly profiles: readonly string[] | null;
  readonly competencies: readonly ItemCompetency[];
  readonly additions: readonly ProfileAddition[];
  /** First source line, 1-based; null where the source has no lines. */
  readonly line: number | null;
}

export interface Profile {
  readonly code: string;
  readonly title: string | null;
  readonly level: number | null;
  readonly crebo: string | null;
  /** End of the programme, YYYY-MM-DD. */
  readonly validUntil: string | null;
}

/** A competency that the document itself explains. */
export interface DefinedCompetency {
  readonly letter: string | null;
  readonly name: string;
  readonly text: string | null;
}

/** "This item covers that item of another document": counts only where dossier and qualification are the same. */
export interface Mapping {
  readonly from: string;
  readonly to: string;
  readonly partial: boolean;
  readonly dossier: string | null;
  readonly qualification: string | null;
  /**
   * What the document calls the item the mapping comes from, as printed: a typing error in its code shows where another
   * item has that name. Left out where it cannot be told; no part of what \`import --json\` prints.
   */
  readonly fromTitle?: string;
}

export interface Framework {
  readonly kind: FrameworkKind;
  readonly title: string | null;
  /** The dossier's crebo, the elective's or certificate's own code. */
  readonly code: string | null;
  readonly level: number | null;
  /** YYYY-MM-DD. */
  readonly validFrom: string | null;
  /** End of the programme, YYYY-MM-DD. */
  readonly validUntil: string | null;
  /** Hours of study ("studielast"), of electives and certificates that tell. */
  readonly studyLoad?: number | null;
  readonly profiles: readonly Profile[];
  /** In document order: a parent stands before its children. */
  readonly items: readonly FrameworkItem[];
  readonly competencies: readonly DefinedCompetency[];
  readonly mappings: readonly Mapping[];
}
