/**
 * What reading a plan.json can say. Sentences: src/language/<language>/plan.ts. What is about items of the framework also
 * has its kind in data (kind: FrameworkKind), as it is called by that kind's nouns.
 */
export type PlanDiagnosticCode =
  /** Refused: a value of another kind than the contract gives; data: path, expected (PlanExpectation), found; allowed
   * words of one-of; example (of a key) of weight. */
  | 'plan/wrong-shape'
  /** Refused: no part of the dossier has this code or id; data: path, code, nearest (a code, or
   * an id with its nearestWords). */
  | 'plan/unknown-code'
  /** Refused: the code belongs to another profile than the chosen one; data: path, code, profiles, chosen,
   * nearest, nearestWords. */
  | 'plan/code-of-other-profile'
  /** Refused: several items have this code; data: path, code, ids, words (of each). */
  | 'plan/ambiguous-code'
  /** Refused: the item exists but cannot stand here; data: path, code, expected (PlanItemKind). */
  | 'plan/wrong-kind'
  /** Warning: a key the contract does not know was passed over; data: path, nearest. */
  | 'plan/unknown-key'
  /** Warning: an indicator is critical on an exam that does not cover it; data: path, code, exam. */
  | 'plan/critical-not-covered';

/** What should have stood at a path of plan.json. */
export type PlanExpectation =
  | 'object'
  | 'list'
  | 'text'
  | 'one-of'
  | 'percent-1-99'
  | 'percent-0-100'
  | 'whole-number-from-1'
  | 'number-from-0'
  | 'number'
  | 'number-0-1'
  | 'weight'
  | 'yes-or-no'
  | 'scale-of-2-6'
  | 'scale-distinct'
  | 'scale-passes-upwards';

/** Which part of the framework a code or id at a path must name. */
export type PlanItemKind = 'coverable' | 'unit' | 'sub-unit' | 'row';
