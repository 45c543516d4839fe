import type { CellPlace } from '../../../core/exam/cell-place';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import type { Exam } from '../../../core/exam/exam-plan';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import type { Area } from '../workbook-plan';
import { examColumns, examIdOfKey } from './exam-columns';
import { readDate, readList, readNumber, readScale, readWeight, readWord } from './readable';

/**
 * The exams of the sheet Examenplan, in sheet order. A row somebody typed (or copied: its id stands above already) gets
 * an id made from its code. Rows are read to the end of the table or the last row with an id, and on from there until the first empty row, because
 * not every spreadsheet program lets a table grow. `covers` is filled in later, from the matrix.
 * @param table the table on this sheet, if it is still there.
 */
export function readPlanSheet(sheet: KeyedSheet, table: Area | null): readonly PlannedExam[] {
  const taken = new Set<string>();
  const own = examRows(sheet, table).map((line) => {
    const id = examIdOfKey(line.key);
    if (id === null || taken.has(id)) return { line, id: null };
    taken.add(id);
    return { line, id };
  });
  return own.map(({ line, id }) =>
    readExam(sheet, line.index, id ?? freeId(sheet.text(line.index, sheet.column('code')), taken)),
  );
}

function examRows(sheet: KeyedSheet, table: Area | null): readonly KeyedLine[] {
  const header = sheet.row('header') ?? sheet.corner.row;
  const below = sheet.rows.filter(({ index }) => index > header);
  // A program that lost the table leaves the hidden ids: an empty row somebody inserted above them ends nothing.
  const known = below.filter(({ key }) => examIdOfKey(key) !== null).map(({ index }) => index);
  const last = Math.max(table === null ? header : table.row + table.rows - 1, ...known);
  const found: KeyedLine[] = [];
  for (const line of below) {
    const filled = typedColumns.some((key) => sheet.text(line.index, sheet.column(key)).trim() !== '');
    const exam = examIdOfKey(line.key) !== null;
    if (exam || filled) found.push(line);
    else if (line.index > last) break;
  }
  return found;
}

const typedColumns = ['code', 'name'] as const;

function freeId(code: string, taken: Set<string>): string {
  const slug =
    code
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'exam';
  let id = slug;
  for (let attempt = 2; taken.has(id); attempt += 1) id = `${slug}-${attempt}`;
  taken.add(id);
  return id;
}

function readExam(sheet: KeyedSheet, row: number, id: string): PlannedExam {
  const unreadable: Partial<Record<keyof Exam, string>> = {};
  const textAt = (key: string): string => sheet.text(row, sheet.column(key));
  const trimmed = (key: string): string | null => textAt(key).trim() || null;
  /** The field read from its cell; what cannot be understood is noted and counts as `otherwise`. */
  const field = <T>(key: keyof Exam, read: (text: string) => T | undefined, otherwise: T): T => {
    const value = read(textAt(key));
    if (value !== undefined) return value;
    unreadable[key] = textAt(key).trim();
    return otherwise;
  };
  const requires = readList(textAt('requires'));
  const exam: Exam = {
    id,
    code: textAt('code').trim(),
    name: textAt('name').trim(),
    form: field(
      'form',
      (text) => readWord(text, (language) => sheetTextsOf(language, 'qualification-file').examForms),
      'overig',
    ),
    covers: [],
    weight: field('weight', readWeight, null),
    cutScore: field('cutScore', readNumber, null),
    cutScoreReason: trimmed('cutScoreReason'),
    assessors: field('assessors', readCount, null),
    scale: field('scale', readScale, null),
    requires: requires.length === 0 ? null : requires,
    critical: field('critical', readIds, []),
    essential: readList(textAt('essential')),
    instructions: trimmed('instructions'),
    status: field(
      'status',
      (text) =>
        text.trim() === ''
          ? 'draft'
          : readWord(text, (language) => sheetTextsOf(language, 'qualification-file').statuses),
      'draft',
    ),
    version: trimmed('version') ?? '1.0',
    builtBy: trimmed('builtBy'),
    approvedBy: trimmed('approvedBy'),
    approvedOn: field('approvedOn', () => readDate(sheet.value(row, sheet.column('approvedOn'))), null),
  };
  return { exam, place: sheet.place(row, sheet.column('code')), cells: cellsOf(sheet, row), unreadable };
}

function readCount(text: string): number | null | undefined {
  const count = readNumber(text);
  return typeof count === 'number' && (!Number.isInteger(count) || count < 1) ? undefined : count;
}

function readIds(text: string): readonly string[] | undefined {
  if (text.trim() === '') return [];
  try {
    const ids: unknown = JSON.parse(text);
    return Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : undefined;
  } catch {
    return undefined;
  }
}

function cellsOf(sheet: KeyedSheet, row: number): Partial<Record<keyof Exam, CellPlace>> {
  const keys = examColumns.map(({ key }) => key).filter((key) => key !== 'link');
  return Object.fromEntries(
    keys.flatMap((key) => (sheet.column(key) === null ? [] : [[key, sheet.place(row, sheet.column(key))]])),
  );
}
