/** One candidate (kandidaat). Personal data: nothing of it may leave the workbook, and there is no BSN in it. */
export interface Candidate {
  /** Of the school, as text: "007" stays "007". */
  readonly number: string;
  readonly name: string | null;
  /** YYYY-MM-DD: which rules and which dossier hold for the candidate. */
  readonly startDate: string | null;
  readonly cohort: string | null;
  readonly crebo: string | null;
  /** Group or class. */
  readonly group: string | null;
}

export type CandidateField = keyof Candidate;

export const candidateFields: readonly CandidateField[] = ['number', 'name', 'startDate', 'cohort', 'crebo', 'group'];

/**
 * What reading candidates can say. Sentences: src/language/<language>/candidates.ts. Of a text the line is in `at`, of a
 * sheet the cell. An error about one candidate means that its line was left out.
 */
export type CandidateDiagnosticCode =
  /** Error: there is no candidate in it. */
  | 'candidates/empty'
  /** Error, nothing was read: a column holds a BSN; data: column. */
  | 'candidates/bsn'
  /** Error, nothing was read: the header names no column with numbers; data: columns. */
  | 'candidates/no-number-column'
  /** Warning: columns that nothing is done with, or that stand twice; data: columns. */
  | 'candidates/columns-ignored'
  /** Warning: there is no header and there are more columns than number and name. */
  | 'candidates/extra-columns'
  /** Warning: a quotation mark at the beginning of a cell that does not close at its end was read as a character. */
  | 'candidates/open-quote'
  /** Error: a line without a number; data: name ("" = none). */
  | 'candidates/number-missing'
  /** Error: a spreadsheet shortened the number to 1,2E+11; data: found. */
  | 'candidates/number-shortened'
  /** Error: more cells than there are columns; data: found (the cells too many). */
  | 'candidates/too-many-cells'
  /** Error: data: number, found. */
  | 'candidates/date-unreadable'
  /** Info: a candidate stands twice and is taken once; data: number, line or cell of the first. */
  | 'candidates/twice'
  /** Error: a number stands twice with different data; data: number, line or cell of the first, field, first, second. */
  | 'candidates/number-twice';
