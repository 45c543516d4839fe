import type { Diagnostic, DiagnosticData, Place, Result, Severity } from '../../diagnostics/diagnostic';
import { readTypedDate } from '../../typed-date';
import type { Candidate, CandidateDiagnosticCode, CandidateField } from './candidate';
import { candidateFields } from './candidate';
import { keyOfNumber } from './merge-candidates';

/** What somebody typed for one candidate, and where. */
export interface TypedCandidate {
  readonly fields: Readonly<Partial<Record<CandidateField, string>>>;
  readonly at: Place;
}

/**
 * Candidates from what was typed, each number once, in the order in which they stand. Numbers compare ignoring case. A
 * candidate that stands twice is taken once, with what either line leaves open filled in by the other.
 */
export function gatherCandidates(
  typed: readonly TypedCandidate[],
): Result<readonly Candidate[], CandidateDiagnosticCode> {
  const found = new Map<string, { candidate: Candidate; at: Place }>();
  const diagnostics: Diagnostic<CandidateDiagnosticCode>[] = [];
  for (const { fields, at } of typed) {
    const tell = (code: CandidateDiagnosticCode, severity: Severity, data: DiagnosticData): void => {
      diagnostics.push({ code, severity, at, data });
    };
    const candidate = candidateOf(fields, tell);
    if (candidate === null) continue;
    const key = keyOfNumber(candidate.number);
    const first = found.get(key);
    if (first === undefined) {
      found.set(key, { candidate, at });
      continue;
    }
    const number = first.candidate.number;
    const where = { line: first.at.line ?? null, cell: first.at.cell ?? null };
    const field = candidateFields.find((each) => each !== 'number' && differs(first.candidate[each], candidate[each]));
    if (field === undefined) {
      found.set(key, { candidate: filledIn(first.candidate, candidate), at: first.at });
      tell('candidates/twice', 'info', { number, ...where });
    } else {
      const values = { field, first: first.candidate[field], second: candidate[field] };
      tell('candidates/number-twice', 'error', { number, ...where, ...values });
    }
  }
  return { value: [...found.values()].map(({ candidate }) => candidate), diagnostics };
}

/** Text of a cell without spaces around it, each run of spaces and line breaks as one space. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function candidateOf(
  fields: TypedCandidate['fields'],
  tell: (code: CandidateDiagnosticCode, severity: Severity, data: DiagnosticData) => void,
): Candidate | null {
  const of = (field: CandidateField): string | null => cleanText(fields[field] ?? '') || null;
  const number = of('number');
  if (number === null) {
    tell('candidates/number-missing', 'error', { name: of('name') ?? '' });
    return null;
  }
  if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(number)) {
    tell('candidates/number-shortened', 'error', { found: number });
    return null;
  }
  const startDate = readTypedDate(of('startDate') ?? '');
  if (startDate === undefined) {
    tell('candidates/date-unreadable', 'error', { number, found: of('startDate') });
    return null;
  }
  return { number, name: of('name'), startDate, cohort: of('cohort'), crebo: of('crebo'), group: of('group') };
}

function differs(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() !== other.toLowerCase();
}

function filledIn(one: Candidate, other: Candidate): Candidate {
  return {
    number: one.number,
    name: one.name ?? other.name,
    startDate: one.startDate ?? other.startDate,
    cohort: one.cohort ?? other.cohort,
    crebo: one.crebo ?? other.crebo,
    group: one.group ?? other.group,
  };
}
