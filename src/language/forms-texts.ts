import type { DiagnosticData } from '../core/diagnostics/diagnostic';

/** Everything that making forms and reading a workbook back has to say. */
export type FormsDiagnosticCode =
  /** A form is out of date, but holds ratings or other input: data exam, sheet. */
  | 'forms/kept-filled'
  /** A form is out of date, but approved in this version: data exam, sheet. */
  | 'forms/kept-approved'
  /** A filled or approved form stayed and its exam got a new one: data exam, sheet (new), earlier, approved. */
  | 'forms/new-cohort'
  /** An exam has no form of which rows could be changed: data exam. */
  | 'forms/no-form'
  /** Rows of an approved instrument cannot be changed: data exam, sheet. */
  | 'forms/approved-is-fixed'
  /** Changing rows would take away what is filled in on one: data sheet, text. */
  | 'forms/edit-loses-ratings'
  /** Changing rows would take away what people wrote between or beside them: data sheet, cell, text. */
  | 'forms/edit-loses-notes'
  /** A form is out of date, but people wrote something between its rows or columns: data exam, sheet, cells. */
  | 'forms/kept-notes'
  /** A form is out of date, but people put comments, pictures or the like on it: data exam, sheet. */
  | 'forms/kept-belongings'
  /** What people wrote and has no place any more was put on a sheet of its own: data count, sheet. */
  | 'forms/moved-to-kept'
  /** The exam of a filled form is no longer in the plan: data exam, sheet. */
  | 'forms/kept-without-exam'
  /** An empty form of an exam that is no longer in the plan was taken away: data exam, sheet. */
  | 'forms/removed'
  /** A column of an exam that is no longer in the plan was taken out of the matrix: data exam, marks. */
  | 'forms/column-removed'
  /** A setting is empty or cannot be understood, its default holds: data setting, name (on the sheet), found. */
  | 'forms/setting-unreadable'
  /**
   * A line with the severity of a rule cannot be understood: data line, problem (rule | severity), rule, nearest (id of a
   * rule), meant (error | warning | info).
   */
  | 'forms/severity-unreadable'
  /** A hidden marker stands on two sheets: data sheet (used), copy. */
  | 'forms/sheet-copied'
  /** A mark in the matrix that reads as a denial; data: exam, row, found. */
  | 'forms/mark-denies'
  /** Words in the matrix in place of a mark; data: exam, row, found. */
  | 'forms/mark-unclear'
  /** A cell that cannot be understood, or holds what cannot be; data: what (its head), found. */
  | 'forms/cell-unreadable'
  /** A cell that must hold something and is empty; data: what (its head). */
  | 'forms/cell-empty'
  /** A cell that the program fills, in which something else stands; data: what (its head), found, written. */
  | 'forms/cell-typed-over'
  /** A weight that is no number above zero; data: sheet, row, found. */
  | 'forms/weight-odd'
  /** A re-mark is judged by somebody who judged the attempt before: data sheet, names. */
  | 'forms/same-assessor'
  /** A sheet of ours was deleted: data role, sheet (its usual name). */
  | 'forms/sheet-deleted'
  /** A hidden part that must not be changed was: data sheet. */
  | 'forms/sheet-unreadable'
  /** Items stand below themselves, as hidden data was damaged; they were put at the top: data sheet, items. */
  | 'forms/items-in-circles'
  /** The sheet with settings was deleted: data sheet. */
  | 'forms/settings-deleted'
  /** A text of an exam does not fit in its cell: data exam, field (as plan.json calls it), length, limit. */
  | 'forms/exam-text-too-long'
  /** A workbook of ours is asked to become one. */
  | 'forms/book-exists';

export type FormsTexts = Readonly<Record<FormsDiagnosticCode, (data: DiagnosticData) => string>>;
