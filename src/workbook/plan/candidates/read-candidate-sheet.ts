import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Candidate, CandidateDiagnosticCode, CandidateField } from '../../../core/exam/candidates/candidate';
import { candidateFields } from '../../../core/exam/candidates/candidate';
import type { TypedCandidate } from '../../../core/exam/candidates/gather-candidates';
import { gatherCandidates } from '../../../core/exam/candidates/gather-candidates';
import type { RequirementsMet } from '../../../core/exam/candidates/requirements-met';
import type { CellPlace } from '../../../core/exam/cell-place';
import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import { readDate } from '../exams/readable';
import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import type { Area } from '../workbook-plan';

/** What the hidden column has beside every row of the table. */
export const candidateKey = 'candidate';

/** The list of candidates on a sheet, and where there is room for more. */
export interface CandidateRows {
  /** Rows of the sheet that hold a candidate, by keyOfNumber. */
  readonly byNumber: ReadonlyMap<string, number>;
  /** Empty rows of the list behind the last candidate, from the top. */
  readonly free: readonly number[];
  /** The first row below everything on the sheet. */
  readonly below: number;
}

/**
 * The candidates of the sheet Kandidaten, in sheet order. The list is the table, what follows it without an empty row,
 * because not every program lets a table grow, and every row that the hidden column tells to be of it.
 * @param table the table on this sheet, if it is still there.
 */
export function readCandidateSheet(
  sheet: KeyedSheet,
  table: Area | null,
): Result<readonly Candidate[], CandidateDiagnosticCode> {
  return gatherCandidates(listRows(sheet, table).flatMap(({ index }) => typedIn(sheet, index) ?? []));
}

/** Where the candidates stand. @param table as in readCandidateSheet. */
export function candidateRows(sheet: KeyedSheet, table: Area | null): CandidateRows {
  const rows = listRows(sheet, table).map(({ index }) => ({ index, typed: typedIn(sheet, index) }));
  const byNumber = new Map<string, number>();
  for (const { index, typed } of rows) {
    const number = keyOfNumber(typed?.fields.number ?? '');
    if (number !== '' && !byNumber.has(number)) byNumber.set(number, index);
  }
  const last = rows.map(({ typed }) => typed !== null).lastIndexOf(true);
  return {
    byNumber,
    free: rows.slice(last + 1).map(({ index }) => index),
    below: Math.max(sheet.corner.row, ...sheet.rows.map(({ index }) => index)) + 1,
  };
}

/** The cell for the crebo of each candidate, by keyOfNumber; none where the list has no such column. */
export function creboCells(sheet: KeyedSheet, table: Area | null): ReadonlyMap<string, CellPlace> {
  if (!hasColumn(sheet, 'crebo')) return new Map();
  const { byNumber } = candidateRows(sheet, table);
  return new Map([...byNumber].map(([number, row]) => [number, sheet.place(row, sheet.column('crebo'))]));
}

/** Whatever people may mean yes and no by; what is empty is no answer. */
const yes = new Set(['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'waar']);
const no = new Set(['', 'nee', 'n', 'no', '0', 'false', 'onwaar', '-']);

/** Of whom the list says that they meet the requirements, and what stands there that is no answer, in sheet order. */
export function requirementsMet(sheet: KeyedSheet, table: Area | null): readonly RequirementsMet[] {
  const column = sheet.column('meets');
  if (column === null) return [];
  return [...candidateRows(sheet, table).byNumber.values()].flatMap((row): readonly RequirementsMet[] => {
    const typed = sheet.text(row, column).trim();
    if (no.has(typed.toLowerCase())) return [];
    const says = yes.has(typed.toLowerCase()) ? true : null;
    return [{ candidate: textIn(sheet, row, 'number'), says, typed, place: sheet.place(row, column) }];
  });
}

/** Whether the list still has its heads and this column. */
export function hasColumn(sheet: KeyedSheet, field: CandidateField): boolean {
  return sheet.row('header') !== null && sheet.column(field) !== null;
}

function listRows(sheet: KeyedSheet, table: Area | null): readonly KeyedLine[] {
  const header = sheet.row('header');
  if (header === null || !hasColumn(sheet, 'number')) return [];
  const last = table === null ? header : table.row + table.rows - 1;
  let goesOn = true;
  return sheet.rows.filter(({ key, index }) => {
    if (index <= header) return false;
    if (index > last && key !== candidateKey && typedIn(sheet, index) === null) goesOn = false;
    return index <= last || key === candidateKey || goesOn;
  });
}

/** null = nothing stands in the row. */
function typedIn(sheet: KeyedSheet, row: number): TypedCandidate | null {
  const fields = Object.fromEntries(
    candidateFields.map((field) => [field, field === 'startDate' ? dateIn(sheet, row) : textIn(sheet, row, field)]),
  ) as Record<CandidateField, string>;
  if (Object.values(fields).every((text) => text === '')) return null;
  return { fields, at: sheet.place(row, sheet.column('number')) };
}

function textIn(sheet: KeyedSheet, row: number, field: CandidateField): string {
  return sheet.text(row, sheet.column(field)).trim();
}

function dateIn(sheet: KeyedSheet, row: number): string {
  const value = sheet.value(row, sheet.column('startDate'));
  const date = typeof value === 'number' ? readDate(value) : null;
  return date ?? textIn(sheet, row, 'startDate');
}
