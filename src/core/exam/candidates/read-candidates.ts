import type { Diagnostic, Result } from '../../diagnostics/diagnostic';
import type { Candidate, CandidateDiagnosticCode, CandidateField } from './candidate';
import { candidateFields } from './candidate';
import type { CandidateColumn } from './candidate-columns';
import { columnOf, isCitizenNumber } from './candidate-columns';
import type { TypedCandidate } from './gather-candidates';
import { cleanText, gatherCandidates } from './gather-candidates';
import type { SeparatedRow } from '../separated-cells';
import { readSeparated } from '../separated-cells';

type CandidatesResult = Result<readonly Candidate[], CandidateDiagnosticCode>;

/**
 * A candidate list from the text of a CSV file or from cells copied from a spreadsheet. The first line is a header when
 * it names a column we know, in Dutch or English and in any order; without a header a line is number and name. Every
 * line that is left out is told with its line number; with a BSN in it, or without a column of numbers, nothing is read.
 */
export function readCandidates(text: string): CandidatesResult {
  const { rows, openQuotes } = readSeparated(text);
  const [first, ...rest] = rows;
  if (first === undefined) return refused('candidates/empty');
  const header = headerOf(first);
  const diagnostics = openQuotes.map((line): Diagnostic<CandidateDiagnosticCode> => ({
    code: 'candidates/open-quote',
    severity: 'warning',
    at: { line },
    data: {},
  }));

  const bsn = header === null ? undefined : first.cells.find(isCitizenNumber);
  if (bsn !== undefined) return refused('candidates/bsn', first, { column: cleanText(bsn) });
  if (header !== null && !header.includes('number')) {
    return refused('candidates/no-number-column', first, { columns: first.cells.map(cleanText).filter(Boolean) });
  }
  if (header !== null && rest.length === 0) return refused('candidates/empty');
  const columns = header ?? ['number', 'name'];
  const lines = header === null ? rows : rest;
  diagnostics.push(...passedOver(first, header, lines));

  const typed = lines.flatMap((row): readonly TypedCandidate[] => {
    const found = row.cells.slice(columns.length).map(cleanText).filter(Boolean);
    if (header === null || found.length === 0) return [typedIn(row, columns)];
    diagnostics.push({ code: 'candidates/too-many-cells', severity: 'error', at: { line: row.line }, data: { found } });
    return [];
  });
  const gathered = gatherCandidates(typed);
  const told = [...diagnostics, ...gathered.diagnostics].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return { value: gathered.value, diagnostics: told };
}

type Columns = readonly (CandidateColumn | null)[];

/** What each column holds, a column that stands twice only once; null when the row is no header. */
function headerOf({ cells }: SeparatedRow): Columns | null {
  const columns = cells.map(columnOf);
  const known = columns.filter((column) => column !== null);
  // A candidate may well be called Start: beside a number that is no header.
  const ofCandidate = known.length === 1 && known[0] !== 'number' && cells.some((cell) => /^\d/.test(cell.trim()));
  if ((known.length === 0 || ofCandidate) && !cells.some(isCitizenNumber)) return null;
  return columns.map((column, index) => (columns.indexOf(column) === index ? column : null));
}

/** Columns that nothing is done with, told once. */
function passedOver(
  first: SeparatedRow,
  header: Columns | null,
  lines: readonly SeparatedRow[],
): readonly Diagnostic<CandidateDiagnosticCode>[] {
  if (header === null) {
    const wide = lines.find(({ cells }) => cells.slice(2).some((cell) => cell.trim() !== ''));
    if (wide === undefined) return [];
    return [{ code: 'candidates/extra-columns', severity: 'warning', at: { line: wide.line }, data: {} }];
  }
  const columns = first.cells.filter((_, index) => header[index] === null).flatMap((cell) => cleanText(cell) || []);
  if (columns.length === 0) return [];
  return [{ code: 'candidates/columns-ignored', severity: 'warning', at: { line: first.line }, data: { columns } }];
}

function typedIn(row: SeparatedRow, columns: Columns): TypedCandidate {
  const of = (column: CandidateColumn): string => row.cells[columns.indexOf(column)] ?? '';
  const fields = Object.fromEntries(candidateFields.map((field) => [field, of(field)])) as Record<
    CandidateField,
    string
  >;
  const parts = [of('firstName'), of('prefix'), of('lastName')].map(cleanText).filter(Boolean);
  return { fields: { ...fields, name: cleanText(fields.name) || parts.join(' ') }, at: { line: row.line } };
}

function refused(code: CandidateDiagnosticCode, row?: SeparatedRow, data: Diagnostic['data'] = {}): CandidatesResult {
  return { value: [], diagnostics: [{ code, severity: 'error', ...(row && { at: { line: row.line } }), data }] };
}
