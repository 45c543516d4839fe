import type { RegisterRecord, Sitting } from '../../../core/exam/collect/collected';
import { registerKey, sittingKey } from '../../../core/exam/collect/collected';
import type { Filled } from '../../../core/exam/collect/filled';
import type { PlannedExam } from '../../../core/exam/exam-book';
import type { Adoption, AttemptStatus } from '../../../core/exam/results/attempt';
import { cellName } from '../a1';
import { readDate } from '../exams/readable';
import { attemptKindOf, statusOf } from '../form/attempt-words';
import { groupedBy } from '../sheet/grouped-by';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { readFacts } from './register-row';
import { readRowKey } from './sitting-key';

/** What stands in the register. */
export interface RegisterRead {
  /** Sittings about which people typed something, or that have no form. */
  readonly records: readonly RegisterRecord[];
  /** What is filled in about collected forms as a whole, by sittingKey. */
  readonly heads: ReadonlyMap<string, Filled>;
  /** Sittings that stand in rows which people typed, by sittingKey. */
  readonly typed: ReadonlySet<string>;
  /** Where the adoption of a core task stands, by registerKey. */
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Reads what people typed in the register. A sitting has a row for each core task: what was typed in any of them holds for
 * all, the first row first. A row without a key that names candidate and exam is an attempt of which there is no form.
 */
export function readRegister(sheet: KeyedSheet, exams: readonly PlannedExam[]): RegisterRead {
  const lines = sheet.rows.flatMap(({ key, index }) => {
    const found = key === null || sheet.row(key) !== index ? null : readRowKey(key);
    return found === null ? [] : [{ ...found, index }];
  });
  const heads = new Map<string, Filled>();
  const records: RegisterRecord[] = [];
  for (const [key, own] of groupedBy(lines, ({ sitting }) => sittingKey(sitting))) {
    const [first] = own;
    if (first === undefined) continue;
    const facts = own.map(({ index }) => readFacts(sheet.text(index, sheet.column('machine'))));
    const head = facts.find((each) => each.head !== null)?.head;
    if (head !== undefined && head !== null) heads.set(key, head);
    const record = recordIn(
      sheet,
      first.sitting,
      own.map(({ index }) => index),
    );
    const isNoted = record.status !== null || record.date !== null || record.adopted !== null;
    if (isNoted || head === undefined) records.push(record);
  }
  const known = new Set(lines.map(({ sitting }) => sittingKey(sitting)));
  const typed = typedIn(sheet, exams);
  const column = sheet.column('adoptedOn') ?? sheet.column('candidate') ?? 0;
  return {
    records: [...records, ...typed.filter((record) => !known.has(sittingKey(record)))],
    heads,
    typed: new Set(typed.map(sittingKey)),
    cells: new Map(
      lines.map(({ sitting, about, index }) => [registerKey(sitting, about), cellName({ row: index, column })]),
    ),
  };
}

/** What people typed over what the form says. */
function recordIn(sheet: KeyedSheet, sitting: Sitting, rows: readonly number[]): RegisterRecord {
  const typed = rows.map((row) => {
    const { said } = readFacts(sheet.text(row, sheet.column('machine')));
    const status = statusAt(sheet, row);
    const date = dateAt(sheet, row, 'date');
    return { status: status === said.status ? null : status, date: date === (said.date || null) ? null : date };
  });
  return {
    ...sitting,
    status: typed.find(({ status }) => status !== null)?.status ?? null,
    date: typed.find(({ date }) => date !== null)?.date ?? null,
    adopted: adoptionIn(sheet, rows),
  };
}

/**
 * The adoption of a sitting; null = voorlopig. Who takes the date away in a row that was adopted (it has a hash) takes the
 * adoption back, for the sitting as a whole.
 */
function adoptionIn(sheet: KeyedSheet, rows: readonly number[]): Adoption | null {
  const first = (column: string): string =>
    rows.map((row) => sheet.text(row, sheet.column(column)).trim()).find((text) => text !== '') ?? '';
  const dates = rows.map((row) => ({
    on: dateAt(sheet, row, 'adoptedOn'),
    hash: sheet.text(row, sheet.column('hash')),
  }));
  const on = dates.find((date) => date.on !== null)?.on ?? null;
  const isTakenBack = dates.some((date) => date.on === null && date.hash.trim() !== '');
  return on === null || isTakenBack ? null : { on, by: first('adoptedBy'), hash: first('hash') };
}

/** Rows that people typed below the others. */
function typedIn(sheet: KeyedSheet, exams: readonly PlannedExam[]): readonly RegisterRecord[] {
  const header = sheet.row('header') ?? Number.POSITIVE_INFINITY;
  return sheet.rows.flatMap(({ key, index }) => {
    if (index <= header || (key !== null && sheet.row(key) === index)) return [];
    const textAt = (column: string): string => sheet.text(index, sheet.column(column)).trim();
    const code = textAt('exam').toLowerCase();
    const exam = exams.find(
      (planned) => code !== '' && [planned.exam.code, planned.exam.name].some((each) => each.toLowerCase() === code),
    );
    const candidate = textAt('candidate');
    if (exam === undefined || candidate === '') return [];
    const number = Number(textAt('attempt') || 1);
    const attempt = Number.isInteger(number) && number > 0 ? number : 1;
    const kind = attemptKindOf(textAt('kind')) ?? (attempt === 1 ? 'first' : 'resit');
    const noted = { status: statusAt(sheet, index), date: dateAt(sheet, index, 'date') };
    return [{ examId: exam.exam.id, candidate, attempt, kind, ...noted, adopted: adoptionIn(sheet, [index]) }];
  });
}

export function statusAt(sheet: KeyedSheet, row: number): AttemptStatus | null {
  return statusOf(sheet.text(row, sheet.column('status')));
}

export function dateAt(sheet: KeyedSheet, row: number, column: string): string | null {
  return readDate(sheet.value(row, sheet.column(column))) ?? null;
}
