import type { Diagnostic } from '../../diagnostics/diagnostic';

/** What putting a newer version of a document into a workbook has to say. */
export type UpdateDiagnosticCode =
  /** Refused: a document of another kind is no newer version: data kind, other (FrameworkKind). */
  | 'update/other-kind'
  /** Refused: two documents of different kinds are not compared: data kind, other (FrameworkKind). */
  | 'update/kinds-differ'
  /** A question: the newer document has another code: data code, other. */
  | 'update/other-dossier'
  /** Refused: the workbook's profile is not in the newer document: data profile, profiles. */
  | 'update/profile-gone'
  /** Rows of the matrix with marks whose item is gone; they stay, without an item: data items. */
  | 'update/rows-lapsed'
  /** Forms that no longer fit; whatever is filled in on them stays: data sheets. */
  | 'update/forms-outdated'
  /** Corrections that the newer version does not take; they are kept with the reason: data count, sheet. */
  | 'update/corrections-unapplied';

export type UpdateDiagnostic = Diagnostic<UpdateDiagnosticCode>;
