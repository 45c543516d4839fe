import type { DiagnosticData } from '../../../core/diagnostics/diagnostic';
import { Refusal } from '../../../core/diagnostics/diagnostic';
import type { Candidate, CandidateField } from '../../../core/exam/candidates/candidate';
import { candidateFields } from '../../../core/exam/candidates/candidate';
import type { CandidateDifference, CandidateMerge } from '../../../core/exam/candidates/merge-candidates';
import { keyOfNumber, mergeCandidates } from '../../../core/exam/candidates/merge-candidates';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { CandidateSheetDiagnosticCode } from '../../../language/candidate-sheet-texts';
import { candidateSheetTextsOf } from '../../../language/candidate-sheet-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { addSheets, refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { beforeFindings } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import { draftResultSheets } from '../collected/result-sheets';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../snapshot';
import type { CellBlock, CellContent, WorkbookPlan } from '../workbook-plan';
import { draftCandidates } from './candidate-sheet';
import { candidateKey, candidateRows, hasColumn, readCandidateSheet } from './read-candidate-sheet';

/** What holds where the sheet says something else than the list: nobody said, the sheet, or the list. */
export type WhereTheyDiffer = 'refuse' | 'keep-sheet' | 'take-list';

/** A list put into the sheet Kandidaten, and what that brings. */
export interface CandidatesPlan {
  readonly plan: WorkbookPlan;
  readonly merge: CandidateMerge;
}

/**
 * Puts a list into the sheet Kandidaten, which is made when there is none, with Register and Vrijstellingen behind it: new
 * candidates in its empty rows, and what is empty and the list knows. Everything else of the sheet stays. @param book read from `snapshot`.
 * @throws Refusal candidates/sheet-unclear, candidates/sheet-differs, candidates/sheet-damaged, workbook/structure-protected
 */
export function planCandidates(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  listed: readonly Candidate[],
  whereTheyDiffer: WhereTheyDiffer,
): CandidatesPlan {
  const sheet = findSheets(snapshot).byKey.get('candidates')?.sheet ?? null;
  const merge = ofCohort(mergeCandidates(book.candidates, listed), book);
  if (sheet === null) return { plan: newSheet(book, snapshot, merge.added), merge };

  const table = snapshot.tables.find((each) => each.sheet === sheet.name)?.area ?? null;
  const wrong = readCandidateSheet(sheet, table).diagnostics.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) {
    throw refusal('candidates/sheet-unclear', { sheet: sheet.name, cells: wrong.map(({ at }) => at?.cell ?? '') });
  }
  if (whereTheyDiffer === 'refuse' && merge.differing.length > 0) {
    const numbers = [...new Set(merge.differing.map(({ number }) => number))];
    throw refusal('candidates/sheet-differs', { sheet: sheet.name, numbers });
  }
  const taken = whereTheyDiffer === 'take-list' ? merge.differing : [];
  refuseDamaged(sheet, merge, taken);

  const { byNumber, free, below } = candidateRows(sheet, table);
  const rows = merge.added.map((_, index) => free[index] ?? below + index - free.length);
  const blocks = [
    ...newRows(sheet, merge.added, rows),
    ...[...merge.completed, ...taken.map(asValue)].flatMap(({ number, field, value }): readonly CellBlock[] => {
      const [row, column] = [byNumber.get(keyOfNumber(number)), sheet.column(field)];
      return row === undefined || column === null ? [] : [{ row, column, contents: [[contentOf(field, value)]] }];
    }),
  ];
  return {
    plan: {
      changes: blocks.length === 0 ? [] : [{ kind: 'write', target: sheet.name, blocks }],
      names: [],
      forget: [],
      activate: sheet.name,
    },
    merge,
  };
}

/** Who comes on the list is of the cohort that the workbook is for, unless the list says of which. */
function ofCohort(merge: CandidateMerge, { cohort = null }: Pick<ExamBook, 'cohort'>): CandidateMerge {
  return { ...merge, added: merge.added.map((each) => ({ ...each, cohort: each.cohort ?? cohort })) };
}

function newSheet(book: ExamBook, snapshot: WorkbookSnapshot, candidates: readonly Candidate[]): WorkbookPlan {
  refuseProtected(snapshot);
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const name = nameGiver(snapshot).free(candidateSheetTextsOf(book.language).sheetName);
  const draft = draftCandidates(candidates, book.language, texts, name);
  const listed: ExamBook = { ...book, candidates: [...book.candidates, ...candidates] };
  const before = beforeFindings(findSheets(snapshot));
  return addSheets([draft, ...draftResultSheets(listed, snapshot, texts)], snapshot, before, draft);
}

/** Nothing a list says may be left out because somebody took its column away. */
function refuseDamaged(sheet: KeyedSheet, merge: CandidateMerge, taken: readonly CandidateDifference[]): void {
  const asked = candidateFields.filter(
    (field) =>
      field === 'number' ||
      merge.added.some((candidate) => candidate[field] !== null) ||
      [...merge.completed, ...taken].some((each) => each.field === field),
  );
  if (!asked.every((field) => hasColumn(sheet, field)))
    throw refusal('candidates/sheet-damaged', { sheet: sheet.name });
}

function asValue({ number, field, listed }: CandidateDifference): CandidateMerge['completed'][number] {
  return { number, field, value: listed };
}

/** A block for each column and each run of rows that follow each other. */
function newRows(sheet: KeyedSheet, candidates: readonly Candidate[], rows: readonly number[]): readonly CellBlock[] {
  const starts = rows.flatMap((row, index) => (rows[index - 1] === row - 1 ? [] : [index]));
  return starts.flatMap((start, run): readonly CellBlock[] => {
    const members = candidates.slice(start, starts[run + 1]);
    const row = rows[start] ?? 0;
    const keys: CellBlock = {
      row,
      column: sheet.corner.column,
      contents: members.map(() => [{ kind: 'text', text: candidateKey }]),
    };
    const columns = candidateFields.flatMap((field): readonly CellBlock[] => {
      const column = sheet.column(field);
      const known = members.some((candidate) => candidate[field] !== null);
      if (column === null || !known) return [];
      return [{ row, column, contents: members.map((candidate) => [contentOf(field, candidate[field])]) }];
    });
    return [keys, ...columns];
  });
}

function contentOf(field: CandidateField, value: string | null): CellContent | null {
  if (value === null) return null;
  return field === 'startDate' ? { kind: 'date', date: value } : { kind: 'text', text: value };
}

function refusal(code: CandidateSheetDiagnosticCode, data: DiagnosticData): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
