import type { CellPlace } from './cell-place';
import type { FormBasis } from './form-basis';
import type { FormRule } from './form-rules';
import type { AttemptKind, AttemptStatus } from './results/attempt';
import type { RubricRow } from './rubric-row';

/** What one assessor gave on one row. */
export interface Rating {
  /** 1-based. */
  readonly assessor: number;
  readonly cell: string;
  readonly motivationCell: string;
  /** As it stands in the cell, trimmed; null = empty. */
  readonly level: string | null;
  readonly motivation: string | null;
}

/** One rubric row as it stands on a form: what the committee decided, and what assessors filled in. */
export interface Criterion extends RubricRow {
  /** Code of the sub-unit (work process) it stands under. */
  readonly workProcess: string;
  readonly place: CellPlace;
  readonly ratings: readonly Rating[];
  /** Null on a form without agreed levels (a knowledge exam's, or one on which assessors rate together). */
  readonly agreedCell: string | null;
  readonly agreed: string | null;
  /** Why the agreed level is what it is. */
  readonly agreedMotivation: string | null;
  /** On the form of a re-mark: how the row was judged before, in words ("V / O, afgesproken V"); absent = it was not. */
  readonly earlier?: string;
}

/** A cell that must hold a live formula, and what it holds. */
export interface ResultCell {
  readonly place: CellPlace;
  /** Which result it is, e.g. "outcome", "mark", "coreTask:B1-K1". */
  readonly key: string;
  /** The formula that belongs there, without sheet-dependent parts, e.g. "=IF(…)". */
  readonly expected: string;
  /** What stands there now: a formula with "=", or a value as text; "" when empty. */
  readonly actual: string;
}

export interface FormCells {
  readonly points: string;
  readonly mark: string;
  readonly outcome: string;
  /** By core task code. */
  readonly coreTasks: Readonly<Record<string, string>>;
  /** By work process code. */
  readonly workProcesses: Readonly<Record<string, string>>;
}

/** What was achieved on one topic of a knowledge exam. */
export interface Achieved {
  /** Null = no number stands there. */
  readonly points: number | null;
  /** What stands there instead of a number. */
  readonly typed?: string;
  readonly remark: string | null;
}

/** One assessment form: a sheet. */
export interface AssessmentForm {
  readonly examId: string;
  /** Null = the exam's own form; else a copy of it for a candidate, or the form of an earlier cohort. */
  readonly copy: string | null;
  readonly sheet: string;
  /** The cell in whose row and column the keys of its columns and rows stand, "A1". */
  readonly corner: string;
  readonly candidate: { readonly number: string | null; readonly name: string | null } | null;
  readonly attempt: number | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly datePlace: CellPlace | null;
  /** Where it says what became of the attempt. */
  readonly statusPlace: CellPlace | null;
  readonly assessorNames: readonly (string | null)[];
  /** Where these names stand. */
  readonly assessorPlaces: readonly (CellPlace | null)[];
  /** "school", "werkplek"; as the form has it. */
  readonly roles: readonly (string | null)[];
  /** By assessor: whether the form is marked as handed in. */
  readonly handedIn: readonly boolean[];
  /** The same cells, with the number of the assessor each is for. */
  readonly handInCells: readonly { readonly assessor: number; readonly cell: string }[];
  /** First attempt, resit, re-mark, as the form has it. */
  readonly attemptKind: string | null;
  /** The same, understood; null = not said. */
  readonly kind: AttemptKind | null;
  /** Taken, absent, broken off, invalid, as the form has it; null = not said. */
  readonly sitting: string | null;
  /** The same, understood; null = not said. */
  readonly status: AttemptStatus | null;
  readonly instructions: string | null;
  readonly instructionsPlace: CellPlace | null;
  readonly title: CellPlace;
  /** Crebo of the qualification as its head has it; null or absent = none stands there. */
  readonly crebo?: string | null;
  /** What it was made of; null or absent = it was made before that was kept. */
  readonly basis?: FormBasis | null;
  readonly criteria: readonly Criterion[];
  /** Letters of the columns by what they hold ("weight", "level.1", "descriptor.2"). */
  readonly columns: Readonly<Record<string, string>>;
  /** Rules that it repeats in cells of its own, as they stand there. */
  readonly rules: readonly FormRule[];
  /** Codes of its levels, lowest first; none on a blueprint. */
  readonly levels: readonly string[];
  /** Of a blueprint: what is asked about each topic, by id of the row. */
  readonly questions: Readonly<
    Record<string, { readonly questions: number | null; readonly pointsEach: number | null }>
  >;
  /** Of a blueprint: what was achieved on each topic, by id of the row. */
  readonly achieved: Readonly<Record<string, Achieved>>;
  /** Remarks and irregularities, to the committee. */
  readonly remarks: string | null;
  /**
   * What else its head and foot say, by field, as it stands there: cohort, placement, time, adaptation, and by assessor
   * independent, signedBy, signature ("independent.1"); also what cannot be understood (dateTyped, statusTyped).
   */
  readonly about: Readonly<Record<string, string>>;
  readonly cells: FormCells;
  readonly resultCells: readonly ResultCell[];
}
