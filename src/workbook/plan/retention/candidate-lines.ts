import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type { FoundSheets } from '../book/find-sheets';
import { candidateKey } from '../candidates/read-candidate-sheet';
import { readRowKey } from '../collected/sitting-key';
import type { SingleRole } from '../identity';
import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';

/** Rows of one sheet that are about candidates whose data go. */
export interface CandidateLines {
  readonly role: SingleRole;
  readonly sheet: KeyedSheet;
  /** 0-based, rising. */
  readonly rows: readonly number[];
}

/** The column of each list in which the number of the candidate stands. */
const numberColumn: Readonly<Partial<Record<SingleRole, string>>> = {
  candidates: 'number',
  ratings: 'candidate',
  register: 'candidate',
  conflicts: 'candidate',
  exemptions: 'candidate',
  diploma: 'number',
};

/**
 * Every row about one of these candidates on the sheets that list them: by the number that stands there, or by the hidden
 * key where somebody typed another one over it. A row that stands twice goes twice.
 * @param isOne of a number as it is typed.
 */
export function candidateLines({ byKey }: FoundSheets, isOne: (number: string) => boolean): readonly CandidateLines[] {
  return Object.entries(numberColumn).flatMap(([kind, column]): readonly CandidateLines[] => {
    const role = kind as SingleRole;
    const sheet = byKey.get(role)?.sheet;
    if (sheet === undefined) return [];
    const header = sheet.row('header') ?? sheet.corner.row;
    const isAbout = ({ key, index }: KeyedLine): boolean =>
      index > header && (isOne(sheet.text(index, sheet.column(column))) || isOne(numberInKey(key) ?? ''));
    const rows = sheet.rows.filter(isAbout).map(({ index }) => index);
    return rows.length === 0 ? [] : [{ role, sheet, rows }];
  });
}

function numberInKey(key: string | null): string | null {
  const sitting = readRowKey(key)?.sitting.candidate;
  const listed = key?.startsWith('candidate:') === true ? key.slice('candidate:'.length) : null;
  return sitting ?? listed;
}

/** Whether a cell of a row goes: all but the mark by which an empty row of Kandidaten is known to be of the list. */
export function goes(sheet: KeyedSheet, row: number, column: number): boolean {
  const isMark = column === sheet.corner.column && sheet.text(row, column) === candidateKey;
  return column >= sheet.corner.column && !isMark;
}

/** Compares numbers as the rest of the workbook does. */
export function amongst(numbers: readonly string[]): (number: string) => boolean {
  const keys = new Set(numbers.map(keyOfNumber));
  return (number) => number.trim() !== '' && keys.has(keyOfNumber(number));
}
