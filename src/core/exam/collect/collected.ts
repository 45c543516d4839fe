import { keyOfNumber } from '../candidates/merge-candidates';
import type { Exam, Settings } from '../exam-plan';
import type { AttemptKind, Adoption, AttemptStatus, Exemption } from '../results/attempt';
import type { IssuedForm } from '../issued-form';
import type { Filled } from './filled';
import type { OtherClaim } from './merge-field';

/** One candidate, one exam, one attempt or re-mark of it: what a form is filled in for, by however many assessors. */
export interface Sitting {
  readonly examId: string;
  /** Number of the candidate. */
  readonly candidate: string;
  readonly attempt: number;
  readonly kind: AttemptKind;
}

/** What tells sittings apart; numbers of candidates compare ignoring case. */
export function sittingKey({ examId, candidate, attempt, kind }: Sitting): string {
  return JSON.stringify([examId, keyOfNumber(candidate), attempt, kind]);
}

/** What tells rows of the register apart: a sitting has one for each core task. */
export function registerKey(sitting: Sitting, coreTask: string): string {
  return `${sittingKey(sitting)}${coreTask}`;
}

/** What a registerKey is of: the key of its sitting, a list in JSON, and the core task behind that. */
export function partsOfRegisterKey(key: string): readonly [sitting: string, coreTask: string] {
  const [sitting = ''] = /^\[(?:"(?:[^"\\]|\\.)*"|[^"\]])*\]/.exec(key) ?? [];
  return [sitting, key.slice(sitting.length)];
}

/** A row as the form had it that was filled in. */
export interface VersionRow {
  readonly id: string;
  readonly ids: readonly string[];
  readonly own: boolean;
  readonly text: string;
  /** Code of the work process it stands under. */
  readonly workProcess: string;
  /** Code of the core task that is under; null = none. */
  readonly coreTask: string | null;
  readonly critical: boolean;
  readonly weight: number;
  /** Points it can bring, on the form of a knowledge exam; null on others. */
  readonly maximum: number | null;
}

/**
 * A form as it was handed out. What was filled in on it is scored by it, also after the plan has changed: the forms of a
 * cohort stay as they are (domain.md, "published rules" 11).
 */
export interface FormVersion {
  readonly id: string;
  /** Fingerprint of what it asks (form-content.ts). */
  readonly content: string;
  readonly exam: Exam;
  readonly settings: Settings;
  readonly rows: readonly VersionRow[];
  /** What it did not ask: taken over in a resit, or exempt; left out = it asked everything. */
  readonly settled?: Pick<IssuedForm, 'carried' | 'exempt'>;
}

/** What was collected of a sitting. */
export interface CollectedForm extends Sitting {
  readonly name: string | null;
  /** Id of the version that was filled in. */
  readonly version: string;
  readonly filled: Filled;
}

/** A value that some form has for a field and that is not the one that counts. */
export interface Difference extends OtherClaim, Sitting {
  /** fieldKey */
  readonly field: string;
}

/** Everything that was collected in a workbook. */
export interface Collected {
  readonly forms: readonly CollectedForm[];
  readonly versions: readonly FormVersion[];
  readonly differences: readonly Difference[];
}

/** What people typed about a sitting in the register, over what its form says. */
export interface RegisterRecord extends Sitting {
  /** Null = as the form says. */
  readonly status: AttemptStatus | null;
  /** YYYY-MM-DD; null = as the form says. */
  readonly date: string | null;
  /** An empty hash: typed in the sheet, its ratings are fixed when the register is written next (fix-adoptions.ts). */
  readonly adopted: Adoption | null;
}

/** What the register says that a core task of a sitting came to, as it stands there. */
export interface RecordedResult {
  /** O, V, G, or what somebody typed; "" = nothing, or that it is incomplete. */
  readonly outcome: string;
  /** "6"; "" = nothing. */
  readonly mark: string;
  /** Cells in A1; null = the register has no such column. */
  readonly outcomeCell: string | null;
  readonly markCell: string | null;
}

/** What people keep about results. */
export interface Register {
  readonly records: readonly RegisterRecord[];
  readonly exemptions: readonly Exemption[];
}

export const nothingCollected: Collected = { forms: [], versions: [], differences: [] };

export const emptyRegister: Register = { records: [], exemptions: [] };
