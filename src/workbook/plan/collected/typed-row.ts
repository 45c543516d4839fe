import type { RegisterRecord } from '../../../core/exam/collect/collected';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import type { Language } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { readNumber } from '../exams/readable';
import { attemptKindOf } from '../form/attempt-words';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { adoptionIn, dateAt, statusAt } from './register-cells';
import type { ResultsDiagnostic } from './unread-cells';
import { unreadCells } from './unread-cells';

/** A row that somebody typed in the register: an attempt of which there is no form. */
export interface TypedRow {
  readonly index: number;
  /** Null = it does not say which attempt it is about, or how that went. */
  readonly record: RegisterRecord | null;
  readonly diagnostics: readonly ResultsDiagnostic[];
}

const ours = ['candidate', 'exam', 'attempt', 'kind', 'status', 'date', 'adoptedOn'] as const;

/**
 * Rows below the heads that the program did not write. One with a single cell filled in is a note of somebody's own and
 * left alone. No attempt = the first, no kind = what the attempt makes it; nothing else is filled in by guessing.
 */
export function typedRows(sheet: KeyedSheet, exams: readonly PlannedExam[], language: Language): readonly TypedRow[] {
  const header = sheet.row('header') ?? Number.POSITIVE_INFINITY;
  return sheet.rows
    .filter(({ key, index }) => index > header && (key === null || sheet.row(key) !== index))
    .filter(({ index }) => ours.filter((column) => sheet.text(index, sheet.column(column)).trim() !== '').length > 1)
    .map(({ index }) => readTyped(sheet, index, exams, language));
}

function readTyped(sheet: KeyedSheet, row: number, exams: readonly PlannedExam[], language: Language): TypedRow {
  const { textAt, tell, dates, status } = unreadCells(sheet, language);
  const [candidate, code] = [textAt(row, 'candidate'), textAt(row, 'exam')];
  const [count, word] = [textAt(row, 'attempt'), textAt(row, 'kind')];
  const named = ({ exam }: PlannedExam): boolean =>
    code !== '' && [exam.code, exam.name].some((each) => each.toLowerCase() === code.toLowerCase());
  const exam = exams.find(named)?.exam ?? null;
  const attempt = readNumber(count) ?? (count === '' ? 1 : Number.NaN);
  const isAttempt = Number.isInteger(attempt) && attempt >= 1;
  const kind = word === '' ? (attempt === 1 ? 'first' : 'resit') : attemptKindOf(word);
  const kinds = sheetTextsOf(language, 'qualification-file').form.attemptKinds;
  const codes = exams.map((planned) => planned.exam.code || planned.exam.name);
  const faults = [
    ...(candidate === '' ? [tell('results/candidate-missing', row, 'candidate', {})] : []),
    ...(exam === null ? [tell('results/exam-unknown', row, 'exam', { found: code, exams: codes })] : []),
    ...(isAttempt ? [] : [tell('results/attempt-unreadable', row, 'attempt', { found: count })]),
    ...(kind === null ? [tell('results/kind-unknown', row, 'kind', { found: word, known: kinds })] : []),
    ...status(row),
  ];
  const diagnostics = [...faults, ...dates(row, 'date', 'adoptedOn')];
  if (exam === null || kind === null || faults.length > 0) return { index: row, record: null, diagnostics };
  const noted = { status: statusAt(sheet, row), date: dateAt(sheet, row, 'date'), adopted: adoptionIn(sheet, [row]) };
  return { index: row, record: { examId: exam.id, candidate, attempt, kind, ...noted }, diagnostics };
}
