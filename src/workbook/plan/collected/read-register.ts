import type { RecordedResult, RegisterRecord, Sitting } from '../../../core/exam/collect/collected';
import { registerKey, sittingKey } from '../../../core/exam/collect/collected';
import type { Filled } from '../../../core/exam/collect/filled';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import type { Language } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { cellName, columnName } from '../a1';
import { groupedBy } from '../sheet/grouped-by';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { adoptionIn, dateAt, statusAt } from './register-cells';
import { readFacts } from './register-row';
import { readRowKey } from './sitting-key';
import type { TypedRow } from './typed-row';
import { typedRows } from './typed-row';
import type { ResultsDiagnostic } from './unread-cells';
import { unreadCells } from './unread-cells';

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
  /** What it says each core task came to, by registerKey. */
  readonly recorded: ReadonlyMap<string, RecordedResult>;
  /** Where the days of the exams stand, and what became of attempts. */
  readonly columns: { readonly dateColumn?: string; readonly statusColumn?: string };
  /** Every cell that is not understood, and every row that does not count. */
  readonly diagnostics: readonly ResultsDiagnostic[];
}

/** What the register is read against. */
export interface RegisterContext {
  readonly exams: readonly PlannedExam[];
  readonly language: Language;
  /** keyOfNumber of everybody in the list; null = there is no list. */
  readonly known: ReadonlySet<string> | null;
}

/**
 * Reads what people typed in the register. A sitting has a row for each core task: what was typed in any of them holds for
 * all, the first row first. A row without a key that names candidate and exam is an attempt of which there is no form.
 */
export function readRegister(sheet: KeyedSheet, { exams, language, known: listed }: RegisterContext): RegisterRead {
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
  const typedOnes = typedRows(sheet, exams, language);
  const typed = typedOnes.flatMap(({ record }) => record ?? []);
  const ownRows = typedOnes.flatMap(({ record, index }) =>
    record === null || known.has(sittingKey(record))
      ? []
      : [{ sitting: record, about: coreTaskAt(sheet, index), index }],
  );
  const all = [...lines, ...ownRows];
  const column = sheet.column('adoptedOn') ?? sheet.column('candidate') ?? 0;
  const [days, statuses] = [sheet.column('date'), sheet.column('status')];
  const cells = unreadCells(sheet, language);
  const notNeeded = ({ record, index }: TypedRow, before: readonly TypedRow[]): readonly ResultsDiagnostic[] => {
    if (record === null) return [];
    const isSame = (other: TypedRow): boolean =>
      other.record !== null && sittingKey(other.record) === sittingKey(record);
    const data = { candidate: record.candidate, exam: cells.textAt(index, 'exam'), attempt: record.attempt };
    const isExtra = known.has(sittingKey(record)) || before.some(isSame);
    return isExtra ? [cells.tell('results/row-not-needed', index, 'candidate', data)] : [];
  };
  return {
    records: [...records, ...typed.filter((record) => !known.has(sittingKey(record)))],
    heads,
    typed: new Set(typed.map(sittingKey)),
    cells: new Map(
      all.map(({ sitting, about, index }) => [registerKey(sitting, about), cellName({ row: index, column })]),
    ),
    recorded: new Map(
      all.map(({ sitting, about, index }) => [registerKey(sitting, about), recordedIn(sheet, index, language)]),
    ),
    columns: {
      ...(days === null ? {} : { dateColumn: columnName(days) }),
      ...(statuses === null ? {} : { statusColumn: columnName(statuses) }),
    },
    diagnostics: [
      ...lines.flatMap(({ index }) => [...cells.status(index), ...cells.dates(index, 'date', 'adoptedOn')]),
      ...typedOnes.flatMap((row, at) => [
        ...row.diagnostics,
        ...cells.candidate(row.index, listed),
        ...notNeeded(row, typedOnes.slice(0, at)),
      ]),
    ],
  };
}

function coreTaskAt(sheet: KeyedSheet, row: number): string {
  return sheet.text(row, sheet.column('coreTask')).trim().toUpperCase();
}

/** What a row says that its core task came to. */
function recordedIn(sheet: KeyedSheet, row: number, language: Language): RecordedResult {
  const cellOf = (key: string): string | null => {
    const column = sheet.column(key);
    return column === null ? null : cellName({ row, column });
  };
  const outcome = sheet.text(row, sheet.column('outcome')).trim();
  const { incomplete } = sheetTextsOf(language, 'qualification-file').form;
  return {
    outcome: outcome.toLowerCase() === incomplete.toLowerCase() ? '' : outcome,
    mark: sheet.text(row, sheet.column('mark')).trim(),
    outcomeCell: cellOf('outcome'),
    markCell: cellOf('mark'),
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
