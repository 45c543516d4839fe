import type { EditLine } from '../app/rubric/edit-lines';
import type { LeftReason } from '../core/exam/descriptors/left-reason';
import type { FrameworkKind } from '../core/framework/framework';
import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import { packOf } from './pack-of';

/** Why changed rows of a form are not written; nothing was. */
export type RowsDiagnosticCode =
  /** Rows that were edited changed in the sheet as well: data rows (texts). */
  | 'rows/changed-meanwhile'
  /** The exam of which rows are to be filled is not in the plan: data exam (as typed), exams (codes). */
  | 'rows/unknown-exam'
  /** A row of the school's own, or a merged one, says nothing: data exam. */
  | 'rows/without-text'
  /** Examenplan has no cell any more that says which work processes are essential: data exam, sheet. */
  | 'rows/no-essential-cell';

/** What editing the rows of a form says; the words of its screen are loaded with it. */
export interface RowsTexts {
  readonly diagnostics: Readonly<Record<RowsDiagnosticCode, (data: DiagnosticData) => string>>;
  readonly title: (exam: string) => string;
  readonly gone: string;
  readonly fixed: string;
  readonly holistic: string;
  readonly part: PartTexts;
  readonly row: RowTexts;
  readonly merge: MergeTexts;
  readonly own: OwnRowTexts;
  readonly proposals: ProposalTexts;
  readonly meanwhile: MeanwhileTexts;
  readonly save: (edits: number) => string;
  readonly nothingToSave: string;
  readonly saved: string;
  readonly undo: string;
  readonly undone: string;
  readonly edits: (count: number) => string;
  readonly startAgain: string;
  readonly startedAgain: string;
  readonly cancel: string;
  /** What was changed, for the list of edits: the row's text stands beside it. */
  readonly kinds: Readonly<Record<EditLine['kind'], (rows: number) => string>>;
}

interface PartTexts {
  /** @param inDossier rows of the dossier, of which `covered` stand on the form. */
  readonly counts: (rows: number, covered: number, inDossier: number, own: number, kind: FrameworkKind) => string;
  readonly essential: string;
}

interface RowTexts {
  /** With the share that the sheet shows. */
  readonly weighs: (weight: number, shareOfUnit: number) => string;
  readonly critical: string;
  readonly own: string;
  readonly counts: (rows: number, kind: FrameworkKind) => string;
  readonly proposal: string;
  readonly changed: string;
  readonly rated: string;
  /** Levels that nobody described; `all` = none is described. */
  readonly undescribed: (levels: readonly string[], all: boolean) => string;
  /** How the keyboard moves rows. */
  readonly keys: string;
  readonly text: string;
  readonly textNeeded: string;
  readonly criticalSwitch: string;
  readonly criticalHint: string;
  readonly weight: string;
  /** A weight as people of the language type it. */
  readonly typed: (weight: number) => string;
  readonly weightHint: (share: number, shareOfUnit: number) => string;
  readonly weightWrong: string;
  readonly evidence: string;
  readonly evidenceHint: string;
  readonly evidences: readonly string[];
  readonly levels: string;
  readonly level: (code: string, name: string) => string;
  readonly takeOver: string;
  readonly takeOverLevel: (level: string) => string;
  readonly takeAway: string;
  readonly takeAwayLevel: (level: string) => string;
  readonly up: string;
  readonly down: string;
  readonly moved: (place: number, of: number) => string;
  readonly split: (rows: number) => string;
  readonly splitDone: string;
  readonly remove: string;
  readonly removed: string;
  readonly ratedStays: string;
  readonly notDescribed: string;
}

interface MergeTexts {
  readonly begin: string;
  readonly hint: string;
  readonly becomes: string;
  readonly choose: (text: string) => string;
  readonly merge: (rows: number) => string;
  readonly done: (rows: number) => string;
  /** Why the chosen rows cannot become one. */
  readonly ratedRow: string;
}

interface OwnRowTexts {
  readonly begin: string;
  readonly label: string;
  readonly hint: string;
  readonly add: string;
  readonly added: string;
}

interface ProposalTexts {
  readonly begin: string;
  readonly willFill: (rows: number) => string;
  readonly nothing: string;
  readonly left: (rows: number) => string;
  readonly reasons: Readonly<Record<LeftReason, string>>;
  /** Why nothing is proposed for one row. */
  readonly none: (reason: string) => string;
  readonly fill: (rows: number) => string;
  readonly fillRow: string;
  readonly filled: (rows: number) => string;
  readonly takeOverAll: (rows: number) => string;
  readonly takenOver: string;
  readonly takenAway: string;
}

/** The sheet changed while rows were being edited. */
interface MeanwhileTexts {
  readonly joined: string;
  readonly conflict: (rows: number) => string;
  readonly wouldGo: (edits: number) => string;
}

export function rowsTextsOf(language: Language): RowsTexts {
  return packOf(language).rows;
}
