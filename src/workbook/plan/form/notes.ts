import type { CellPlace } from '../../../core/exam/cell-place';
import type { DraftRow, DraftSheet } from '../sheet/draft';
import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import { plannedPositions } from '../sheet/positions';
import type { CellBlock, CellContent } from '../workbook-plan';

/** Something a person wrote on a sheet of ours outside the cells that are ours. */
export interface Note {
  readonly place: CellPlace;
  readonly row: number;
  readonly text: string;
}

/** What becomes of the notes on a sheet that is made anew. */
export interface NotesCarried {
  readonly all: readonly Note[];
  /** Where they stand on the new sheet. */
  readonly blocks: readonly CellBlock[];
  /** Beside a row that is gone. */
  readonly homeless: readonly Note[];
  /** Between rows or columns of ours, or formulas: there is no telling where they belong on another sheet. */
  readonly between: readonly Note[];
}

/**
 * Finds what people wrote around the table of a sheet and in its empty cells, and gives it its place on the sheet made
 * anew: beside the same row, as far to the right; below the last row, as far below.
 * @param draft the sheet that takes its place.
 */
export function carryNotes(there: KeyedSheet, draft: Pick<DraftSheet, 'rows' | 'columns'>): NotesCarried {
  const at = plannedPositions(
    draft.rows.map(({ key }) => key),
    draft.columns.map(({ key }) => key),
  );
  const rows = firstOfKey(there.rows);
  const columns = firstOfKey(there.columns);
  const bottom = Math.max(there.corner.row, ...[...rows.keys()]);
  const right = Math.max(there.corner.column, ...[...columns.keys()]);
  const isOurs = cellsOfOurs(there, draft);
  const blocks: CellBlock[] = [];
  const [all, homeless, between]: readonly [Note[], Note[], Note[]] = [[], [], []];
  const lines = (ours: readonly KeyedLine[], corner: number): readonly number[] => [
    ...Array.from({ length: corner }, (_, index) => index),
    ...ours.map(({ index }) => index),
  ];

  for (const row of lines(there.rows, there.corner.row)) {
    for (const column of lines(there.columns, there.corner.column)) {
      const content = contentOf(there, row, column);
      const rowKey = rows.get(row) ?? null;
      const columnKey = columns.get(column) ?? null;
      if (content === null || (rowKey !== null && columnKey !== null && isOurs(rowKey, columnKey))) continue;
      const note: Note = { place: there.place(row, column), row, text: there.text(row, column).trim() };
      all.push(note);
      const newRow = rowKey !== null ? at.row(rowKey) : row > bottom ? draft.rows.length + (row - bottom) : null;
      const newColumn =
        columnKey !== null ? at.column(columnKey) : column > right ? draft.columns.length + (column - right) : null;
      const isBetween = (rowKey === null && row < bottom) || (columnKey === null && column < right);
      if (content.kind === 'formula' || isBetween) between.push(note);
      else if (newRow === null || newColumn === null) homeless.push(note);
      else blocks.push({ row: newRow, column: newColumn, contents: [[content]] });
    }
  }
  return { all, blocks, homeless, between };
}

/** Keys by position; of a key that stands twice (somebody copied a line) the first one has it. */
function firstOfKey(lines: readonly KeyedLine[]): ReadonlyMap<number, string> {
  const seen = new Set<string>();
  const keys = new Map<number, string>();
  for (const { key, index } of lines) {
    if (key === null || seen.has(key)) continue;
    seen.add(key);
    keys.set(index, key);
  }
  return keys;
}

/**
 * Which cells of keyed rows and columns are ours: those that the sheet made anew has something in, or has open. Of a row
 * that is gone what rows of its kind have; where the columns are others there is no telling, and they all are.
 */
function cellsOfOurs(
  there: KeyedSheet,
  draft: Pick<DraftSheet, 'rows' | 'columns'>,
): (row: string, column: string) => boolean {
  const keys = draft.columns.flatMap(({ key }) => key ?? []);
  const sameColumns = keys.every((key) => there.column(key) !== null);
  const byKind = new Map<string, Set<string>>();
  for (const row of draft.rows) {
    if (row.key === null) continue;
    const known = byKind.get(kindOf(row.key)) ?? new Set<string>();
    for (const column of filledColumns(row)) known.add(column);
    byKind.set(kindOf(row.key), known);
  }
  return (row, column) => {
    if (row.startsWith('space:')) return false;
    const known = byKind.get(kindOf(row));
    return !sameColumns || known === undefined || known.has(column);
  };
}

function filledColumns({ cells }: DraftRow): readonly string[] {
  return Object.entries(cells).flatMap(([column, { content, unlocked, style }]) =>
    content !== null || unlocked || style.startsWith('machine') ? [column] : [],
  );
}

/** "row" for "row:i1", "+" for a row of two fields; a row of its own kind has its key. */
function kindOf(key: string): string {
  return key.includes('+') ? '+' : key.replace(/:.*$/s, '');
}

function contentOf(sheet: KeyedSheet, row: number, column: number): CellContent | null {
  const value = sheet.value(row, column);
  if (value === null || String(value).trim() === '') return null;
  const formula = sheet.formula(row, column);
  if (formula !== null) return { kind: 'formula', formula, result: value };
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: String(value) };
}
