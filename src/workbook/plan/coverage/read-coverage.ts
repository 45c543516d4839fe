import type {
  CoverageColumn,
  CoverageMatrix,
  CoverageRow,
  NotAMark,
  TypedOver,
} from '../../../core/exam/coverage-matrix';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import type { Framework } from '../../../core/framework/framework';
import { itemNamed } from '../../../core/framework/structure';
import { examIdOfKey } from '../exams/exam-columns';
import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import { coverageLines } from './coverage-rows';
import { labelOfLink } from './form-link';
import { lapsedItemOf } from './lapsed-rows';
import { meaningOfMark } from './matrix-mark';

/** A row of the matrix with its position on the sheet. */
export interface PlacedRow {
  readonly row: CoverageRow;
  readonly index: number;
}

/**
 * The matrix as it stands. A row is known by its hidden key, or, when somebody typed it (or overtyped its code), by the
 * code that stands there; a column by its hidden key, else only by its header.
 */
export function readCoverage(sheet: KeyedSheet, framework: Framework): CoverageMatrix {
  const rows = readCoverageRows(sheet, framework);
  const header = sheet.row('header');
  const columns = examColumnsOf(sheet).map(({ key, index }): CoverageColumn => ({
    examId: key,
    header: (labelOfLink(sheet.formula(header, index)) ?? sheet.text(header, index)).trim(),
    place: sheet.place(header, index),
    marks: rows
      .filter(({ index: row }) => meaningOfMark(sheet.text(row, index)) === 'mark')
      .map(({ row, index: rowIndex }) => ({ row, place: sheet.place(rowIndex, index) })),
  }));
  const notMarks = examColumnsOf(sheet).flatMap(({ key, index }, at): readonly NotAMark[] => {
    const exam = columns[at]?.header ?? '';
    // Without a head it is a column that people keep for notes.
    if (key === null && exam === '') return [];
    return rows.flatMap(({ row, index: rowIndex }): readonly NotAMark[] => {
      const found = sheet.text(rowIndex, index).trim();
      const meaning = meaningOfMark(found);
      if (meaning === null || meaning === 'mark') return [];
      return [{ row, place: sheet.place(rowIndex, index), exam, found, denies: meaning === 'denies' }];
    });
  });
  // A column without key, header and marks is one people keep free.
  const used = columns.filter(({ examId, header: text, marks }) => examId !== null || text !== '' || marks.length > 0);
  const codes = sheet.place(header, sheet.column('code') ?? sheet.corner.column + 1);
  const typedOver = typedOverIn(sheet, rows, framework);
  return {
    sheet: sheet.name,
    header: codes,
    rows: rows.map(({ row }) => row),
    columns: used,
    ...(typedOver.length === 0 ? {} : { typedOver }),
    ...(notMarks.length === 0 ? {} : { notMarks }),
  };
}

/** Any formula will do: other programs rewrite them, and people may count otherwise. Rows that people made need none. */
function typedOverIn(sheet: KeyedSheet, rows: readonly PlacedRow[], framework: Framework): readonly TypedOver[] {
  const units = new Set(coverageLines(framework).flatMap(({ item, part }) => (part === 'unit' ? [item.id] : [])));
  const subs = new Set(coverageLines(framework).flatMap(({ item, part }) => (part === 'sub' ? [item.id] : [])));
  return rows.flatMap(({ row, index }): readonly TypedOver[] => {
    if (row.itemId === null || sheet.row(`item:${row.itemId}`) !== index) return [];
    const columns = units.has(row.itemId)
      ? ['coverage', 'unitCovered', 'total']
      : ['count', 'coverage', ...(subs.has(row.itemId) ? ['covered'] : [])];
    return columns.flatMap((key): readonly TypedOver[] => {
      const column = sheet.column(key);
      if (column === null || sheet.formula(index, column) !== null) return [];
      return [{ row, place: sheet.place(index, column), found: sheet.text(index, column).trim() }];
    });
  });
}

/** The rows that stand for something, with where they are. */
function readCoverageRows(sheet: KeyedSheet, framework: Framework): readonly PlacedRow[] {
  const items = new Map(framework.items.map((item) => [item.id, item]));
  const first = sheet.row('forms') ?? sheet.row('header') ?? sheet.corner.row;
  const seen = new Set<string>();

  return sheet.rows.flatMap(({ key, index }): readonly PlacedRow[] => {
    const typed = sheet.text(index, sheet.column('code')).trim();
    const place = sheet.place(index, sheet.column('code'));
    const item = key?.startsWith('item:') ? items.get(key.slice('item:'.length)) : undefined;
    const overtyped = typed !== '' && normal(typed) !== normal(item?.code ?? '');
    if (item !== undefined && !overtyped && !seen.has(item.id)) {
      seen.add(item.id);
      return [{ row: { code: item.code ?? typed, itemId: item.id, place }, index }];
    }
    const lapsed = lapsedItemOf(key);
    if (lapsed !== null && normal(typed) === normal(lapsed.code)) {
      const title = sheet.text(index, sheet.column('item')).trim();
      return [{ row: { code: typed, itemId: null, place, lapsed: title }, index }];
    }
    if (
      index <= first ||
      typed === '' ||
      (lapsed === null && key !== null && item === undefined && !key.startsWith('item:'))
    )
      return [];
    return [{ row: { code: typed, itemId: itemNamed(framework, typed)?.id ?? null, place }, index }];
  });
}

/** Exam columns in sheet order: those with an exam's key, and those people made between the items and the totals. */
export function examColumnsOf(sheet: KeyedSheet): readonly KeyedLine[] {
  const from = sheet.column('item') ?? sheet.corner.column;
  const to = sheet.column('count') ?? sheet.column('coverage') ?? Number.POSITIVE_INFINITY;
  const seen = new Set<string>();
  return sheet.columns.flatMap(({ key, index }): readonly KeyedLine[] => {
    const examId = examIdOfKey(key);
    const own = examId !== null && !seen.has(examId);
    if (own) seen.add(examId);
    if (own) return [{ key: examId, index }];
    const between = index > from && index < to && (key === null || examId !== null);
    return between ? [{ key: null, index }] : [];
  });
}

interface Covered {
  readonly matrix: CoverageMatrix;
  readonly framework: Framework;
  readonly exams: readonly PlannedExam[];
}

const known = new WeakMap<readonly PlannedExam[], Covered>();

/**
 * Fills what each exam covers from its column, in framework order. A column without id belongs to the exam with its code.
 * The same three give the same exams again.
 */
export function withCoverage(
  exams: readonly PlannedExam[],
  matrix: CoverageMatrix,
  framework: Framework,
): readonly PlannedExam[] {
  const there = known.get(exams);
  if (there !== undefined && there.matrix === matrix && there.framework === framework) return there.exams;
  const covered = covering(exams, matrix, framework);
  known.set(exams, { matrix, framework, exams: covered });
  return covered;
}

function covering(exams: readonly PlannedExam[], matrix: CoverageMatrix, framework: Framework): readonly PlannedExam[] {
  const keyed = new Set(matrix.columns.flatMap(({ examId }) => examId ?? []));
  return exams.map((planned) => {
    const { id, code } = planned.exam;
    const own = matrix.columns.filter((column) =>
      column.examId === null
        ? !keyed.has(id) && code !== '' && normal(column.header) === normal(code)
        : column.examId === id,
    );
    const marked = new Set(own.flatMap(({ marks }) => marks.flatMap(({ row }) => row.itemId ?? [])));
    const covers = framework.items.filter((item) => marked.has(item.id)).map((item) => item.id);
    return { ...planned, exam: { ...planned.exam, covers } };
  });
}

function normal(code: string): string {
  return code.replace(/\s+/g, '').toLowerCase();
}
