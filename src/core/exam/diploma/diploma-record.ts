import type { CellPlace } from '../cell-place';
import type { ResultWord } from '../results/result-words';

/** What somebody entered in one place. */
export interface Entered<Value> {
  /** Null = nothing, or nothing that is understood. */
  readonly value: Value | null;
  /** What stands there and is not understood; null = nothing of the kind. */
  readonly unread: string | null;
  readonly place: CellPlace | null;
}

/** A result as it was entered: a mark, or a word with the mark that it stands for in this workbook. */
export interface EnteredMark {
  /** 1–10, unrounded. */
  readonly mark: number;
  readonly word: ResultWord | null;
}

/** A keuzedeel. */
export interface EnteredElective {
  /** Its place among the candidate's keuzedelen, from 1. */
  readonly number: number;
  /** Name or code; "" = none. */
  readonly name: string;
  readonly namePlace: CellPlace | null;
  readonly result: Entered<EnteredMark>;
  /** Done on top of what the candidate must do (buiten de keuzedeelverplichting): it does not count. */
  readonly extra: Entered<boolean>;
}

/** Dates of a candidate that tell how long their data are kept: the diploma, leaving without one, the last day of an appeal. */
export type EndingDate = 'diplomaOn' | 'leftOn' | 'appealUntil';

/** Nederlands, rekenen, Engels. */
export type GenericPart = 'dutch' | 'arithmetic' | 'english';

/** What is entered of one candidate beside the core tasks. */
export interface DiplomaRecord {
  /** Number of the candidate. */
  readonly candidate: string;
  /** Where the candidate stands in the list; null = nowhere yet. */
  readonly place: CellPlace | null;
  /** Whether the work placement (bpv) was judged positive. */
  readonly placement: Entered<boolean>;
  /** Whether loopbaan en burgerschap is "voldaan". */
  readonly citizenship: Entered<boolean>;
  readonly generic: Readonly<Record<GenericPart, Entered<EnteredMark>>>;
  /** Those of which something is entered. */
  readonly electives: readonly EnteredElective[];
  /** YYYY-MM-DD */
  readonly ending: Readonly<Record<EndingDate, Entered<string>>>;
}

/** What the sheet with the requirements says. */
export interface DiplomaEntries {
  readonly sheet: string;
  /** Level of the qualification, as it stands on the sheet; null = none, or none that is understood. */
  readonly level: number | null;
  readonly records: readonly DiplomaRecord[];
  /** keyOfNumber of everybody who stands in more than one row: only one of these counts. */
  readonly twice: ReadonlySet<string>;
}

/** Of a candidate of whom nothing is entered. */
export function nothingEntered(candidate: string): DiplomaRecord {
  const generic = { dutch: empty, arithmetic: empty, english: empty };
  const ending = { diplomaOn: empty, leftOn: empty, appealUntil: empty };
  return { candidate, place: null, placement: empty, citizenship: empty, generic, electives: [], ending };
}

const empty = { value: null, unread: null, place: null };

/** What there is to say of cells of the sheet. Sentences: src/language/<language>/diploma-sheet.ts; the caller says which cell. */
export type DiplomaSheetDiagnosticCode =
  /** No mark from 1 to 10 and no word that stands for one; data: column, found. */
  | 'diploma/mark-unread'
  /** It looks like a mark, but is text: a spreadsheet does not reckon with it; data: column, found. */
  | 'diploma/mark-is-text'
  /** A word for an exemption where a result belongs; data: column, found. */
  | 'diploma/exemption-elsewhere'
  /** No date; data: column, found. */
  | 'diploma/date-unread'
  /** None of two choices; data: column, found, yes, no. */
  | 'diploma/choice-unread'
  /** Data: found. */
  | 'diploma/level-unread'
  /** Something is entered beside no number. */
  | 'diploma/candidate-missing'
  /** Data: number. */
  | 'diploma/candidate-unknown'
  /** Data: number, cell of the first. */
  | 'diploma/candidate-twice'
  /** Somebody typed where the workbook itself writes; data: column, found. */
  | 'diploma/typed-over'
  /** The sheet is behind the rest of the workbook; data: numbers (of candidates). */
  | 'diploma/outdated';
