import type { Diagnostic, DiagnosticData } from '../../../core/diagnostics/diagnostic';
import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type {
  DiplomaEntries,
  DiplomaRecord,
  DiplomaSheetDiagnosticCode,
  EnteredElective,
  Entered,
} from '../../../core/exam/diploma/diploma-record';
import type { Framework } from '../../../core/framework/framework';
import { diplomaSheetTextsOf } from '../../../language/diploma-sheet-texts';
import type { DiplomaSheetTexts } from '../../../language/diploma-sheet-texts';
import type { Language } from '../../../language/language';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { diplomaColumns, electiveKeys, endingDates, parts } from './diploma-columns';
import type { WordMark } from './entered-cell';
import { sheetTrim, readChoice, readEnteredDate, readMark, readWordTable } from './entered-cell';
import { typedOver } from './written-row';

export type DiplomaSheetDiagnostic = Diagnostic<DiplomaSheetDiagnosticCode>;

/** What the sheet is read against. */
export interface DiplomaContext {
  readonly framework: Framework;
  readonly language: Language;
  /** keyOfNumber of everybody who is known; null = there is no list. */
  readonly known: ReadonlySet<string> | null;
}

/** What stands on the sheet Diploma-eisen. */
export interface DiplomaSheetRead {
  readonly value: DiplomaEntries;
  /** The row that counts for each candidate, by keyOfNumber. */
  readonly rows: ReadonlyMap<string, number>;
  readonly diagnostics: readonly DiplomaSheetDiagnostic[];
}

/**
 * Reads what people entered, as the formulas of the sheet take it. A candidate who stands twice counts in the row that the
 * program made, else in the first; every cell that is not understood is told.
 */
export function readDiplomaSheet(sheet: KeyedSheet, { framework, language, known }: DiplomaContext): DiplomaSheetRead {
  const words = diplomaSheetTextsOf(language);
  const table = readWordTable(sheet);
  const header = sheet.row('header') ?? Number.POSITIVE_INFINITY;
  const electives = electivesOn(sheet);
  const columns = diplomaColumns(framework, electives, words);
  const lines = sheet.rows
    .filter(({ index }) => index > header)
    .map(({ key, index }) => {
      const record = readRow(sheet, index, electives, table, words);
      return { index, isOurs: key !== null && sheet.row(key) === index, record };
    });
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  for (const { record, index } of [...lines].sort((one, other) => Number(other.isOurs) - Number(one.isOurs))) {
    const number = keyOfNumber(record.candidate);
    if (rows.has(number)) twice.add(number);
    else if (number !== '') rows.set(number, index);
  }

  const diagnostics = lines.flatMap(({ record, index }): readonly DiplomaSheetDiagnostic[] => {
    const { candidate } = record;
    const isEmpty = !hasEntries(record);
    const first = rows.get(keyOfNumber(candidate));
    const tell = (code: DiplomaSheetDiagnosticCode, key: string, data: DiagnosticData): DiplomaSheetDiagnostic =>
      diagnostic(code, sheet.place(index, sheet.column(key)), data);
    if (candidate === '') return isEmpty ? [] : [tell('diploma/candidate-missing', 'number', {})];
    if (first !== index) {
      const { cell } = sheet.place(first ?? null, sheet.column('number'));
      return [tell('diploma/candidate-twice', 'number', { number: candidate, cell })];
    }
    const isKnown = known === null || known.has(keyOfNumber(candidate));
    const over = typedOver(sheet, index, columns).map(({ key, header: column, found }) =>
      tell('diploma/typed-over', key, { column, found }),
    );
    if (!isKnown) return isEmpty ? over : [tell('diploma/candidate-unknown', 'number', { number: candidate }), ...over];
    return [...over, ...unreadIn(record, words)];
  });
  const { value: level, diagnostics: ofLevel } = readLevel(sheet);
  const counting = new Set(rows.values());
  const records = lines.flatMap(({ record, index }) => (counting.has(index) ? [record] : []));
  return { value: { sheet: sheet.name, level, records, twice }, rows, diagnostics: [...ofLevel, ...diagnostics] };
}

function readLevel(sheet: KeyedSheet): {
  readonly value: number | null;
  readonly diagnostics: readonly DiplomaSheetDiagnostic[];
} {
  const [row, column] = [sheet.row('level'), sheet.column('name')];
  const value = sheet.value(row, column);
  if (typeof value === 'number') return { value, diagnostics: [] };
  const found = sheet.text(row, column).trim();
  if (found === '') return { value: null, diagnostics: [] };
  return { value: null, diagnostics: [diagnostic('diploma/level-unread', sheet.place(row, column), { found })] };
}

/** How many keuzedelen the sheet has columns for. */
function electivesOn(sheet: KeyedSheet): number {
  return Math.max(0, ...sheet.columns.map(({ key }) => Number(/^elective\.(\d+)\./.exec(key ?? '')?.[1] ?? 0)));
}

function readRow(
  sheet: KeyedSheet,
  row: number,
  electives: number,
  table: readonly WordMark[],
  words: DiplomaSheetTexts,
): DiplomaRecord {
  const textAt = (key: string): string => sheet.text(row, sheet.column(key)).trim();
  const mark = (key: string): DiplomaRecord['generic']['dutch'] => readMark(sheet, row, key, table, words);
  const numbers = Array.from({ length: electives }, (_, index) => index + 1);
  return {
    candidate: textAt('number'),
    place: sheet.place(row, sheet.column('number')),
    placement: readChoice(sheet, row, 'placement', words.placement),
    citizenship: readChoice(sheet, row, 'citizenship', words.citizenship),
    generic: { dutch: mark('dutch'), arithmetic: mark('arithmetic'), english: mark('english') },
    electives: numbers.flatMap((number): readonly EnteredElective[] => {
      const keys = electiveKeys(number);
      const name = sheetTrim(sheet.text(row, sheet.column(keys.name)));
      const result = mark(keys.result);
      if (name === '' && isEmptyCell(result)) return [];
      const namePlace = sheet.place(row, sheet.column(keys.name));
      return [{ number, name, namePlace, result, extra: readChoice(sheet, row, keys.extra, words.extra) }];
    }),
    ending: {
      diplomaOn: readEnteredDate(sheet, row, 'diplomaOn'),
      leftOn: readEnteredDate(sheet, row, 'leftOn'),
      appealUntil: readEnteredDate(sheet, row, 'appealUntil'),
    },
  };
}

function isEmptyCell({ value, unread }: Entered<unknown>): boolean {
  return value === null && unread === null;
}

function hasEntries({ placement, citizenship, generic, electives, ending }: DiplomaRecord): boolean {
  const cells = [placement, citizenship, ...Object.values(generic), ...Object.values(ending)];
  return electives.length > 0 || cells.some((cell) => !isEmptyCell(cell));
}

/** Every cell of a row that is not understood. */
function unreadIn(record: DiplomaRecord, words: DiplomaSheetTexts): readonly DiplomaSheetDiagnostic[] {
  const { placement, citizenship, generic, electives, ending } = record;
  const { columns } = words;
  const choice = (cell: Entered<boolean>, column: string, choices: DiplomaSheetTexts['extra']) =>
    unreadCell('diploma/choice-unread', cell, { column, ...choices });
  const isExempt = ({ unread }: Entered<unknown>): boolean => words.exemptWords.includes((unread ?? '').toLowerCase());
  const mark = (cell: Entered<unknown>, column: string): readonly DiplomaSheetDiagnostic[] => {
    if (isExempt(cell)) return unreadCell('diploma/exemption-elsewhere', cell, { column });
    const isNumber = /^\d+([.,]\d+)?$/.test(cell.unread ?? '') && Number(cell.unread?.replace(',', '.')) <= 10;
    return unreadCell(isNumber ? 'diploma/mark-is-text' : 'diploma/mark-unread', cell, { column });
  };
  return [
    ...choice(placement, columns.placement, words.placement),
    ...(isExempt(citizenship)
      ? unreadCell('diploma/exemption-elsewhere', citizenship, { column: columns.citizenship })
      : choice(citizenship, columns.citizenship, words.citizenship)),
    ...parts.flatMap((part) => mark(generic[part], columns[part])),
    ...electives.flatMap(({ number, result, extra }) => [
      ...mark(result, words.electiveResult(number)),
      ...choice(extra, words.electiveExtra(number), words.extra),
    ]),
    ...endingDates.flatMap((date) => unreadCell('diploma/date-unread', ending[date], { column: columns[date] })),
  ];
}

function unreadCell(
  code: DiplomaSheetDiagnosticCode,
  { unread, place }: Entered<unknown>,
  data: DiagnosticData,
): readonly DiplomaSheetDiagnostic[] {
  return unread === null ? [] : [diagnostic(code, place, { ...data, found: unread })];
}

function diagnostic(
  code: DiplomaSheetDiagnosticCode,
  place: Entered<unknown>['place'],
  data: DiagnosticData,
): DiplomaSheetDiagnostic {
  return { code, severity: 'warning', ...(place === null ? {} : { at: place }), data };
}
