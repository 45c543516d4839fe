import type { Result } from '../../../core/diagnostics/diagnostic';
import type { BankEntry } from '../../../core/exam/bank/bank-entry';
import { toEntry } from '../../../core/exam/bank/bank-entry';
import type { Scale } from '../../../core/exam/scale';
import type { BankSheetCode } from '../../../language/bank-texts';
import { languages } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { readDate, readNumber, readScale } from '../exams/readable';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { BankColumn } from './bank-columns';
import { levelColumns, originColumns } from './bank-columns';

/** A row of the sheet that holds something. */
export interface BankRowOnSheet {
  readonly index: number;
  readonly entry: BankEntry | null;
}

/**
 * The entries on the sheet Rubriekenbank, in its order, also on rows that people typed below the table. A row that says no
 * scale is for that of the settings.
 * @returns null as the entry of a row that cannot be used; a diagnostic says which and why.
 */
export function readBankSheet(sheet: KeyedSheet, usual: Scale): Result<readonly BankRowOnSheet[], BankSheetCode> {
  const header = sheet.row('header') ?? sheet.corner.row;
  const cell = (row: number, key: BankColumn): string => sheet.text(row, sheet.column(key)).trim();
  const used = sheet.rows.filter(
    ({ index }) => index > header && (['text', ...levelColumns] as const).some((key) => cell(index, key) !== ''),
  );
  const read = used.map(({ index }) => {
    const text = cell(index, 'text');
    const scale = readScale(cell(index, 'scale')) ?? (cell(index, 'scale') === '' ? usual : null);
    const isBeyond = scale !== null && levelColumns.slice(scale.length).some((key) => cell(index, key) !== '');
    const made = scale === null || isBeyond ? 'levels' : toEntry(typed(sheet, index, scale, cell));
    if (typeof made !== 'string') return { row: { index, entry: made }, diagnostic: [] };
    const column = made === 'levels' ? 'scale' : 'text';
    const at = sheet.place(index, sheet.column(column));
    return {
      row: { index, entry: null },
      diagnostic: [
        { code: 'bank/row-unreadable', severity: 'warning', at, data: { ...at, text, fault: made } } as const,
      ],
    };
  });
  return { value: read.map(({ row }) => row), diagnostics: read.flatMap(({ diagnostic }) => diagnostic) };
}

function typed(
  sheet: KeyedSheet,
  row: number,
  scale: Scale,
  cell: (row: number, key: BankColumn) => string,
): BankEntry {
  const weight = sheet.value(row, sheet.column('weight'));
  const origin = Object.fromEntries(originColumns.map((key) => [key, cell(row, key) || null] as const));
  return {
    workProcess: cell(row, 'workProcess'),
    code: cell(row, 'code'),
    text: cell(row, 'text'),
    scale,
    descriptors: Object.fromEntries(
      scale.map(({ code }, at) => [code, cell(row, levelColumns[at] ?? 'level.1')] as const),
    ),
    weight: (typeof weight === 'number' ? weight : readNumber(cell(row, 'weight'))) ?? 1,
    critical: isYes(cell(row, 'critical')),
    evidence: cell(row, 'evidence'),
    own: isYes(cell(row, 'own')),
    origin: {
      dossier: null,
      crebo: null,
      version: null,
      exam: null,
      ...origin,
      date: readDate(sheet.value(row, sheet.column('date'))) ?? null,
    },
  };
}

const noWords = languages.map((language) => sheetTextsOf(language, 'qualification-file').no.toLowerCase());

/** A cross or any word but "no" is yes: people mark a row as they like. */
function isYes(word: string): boolean {
  return word !== '' && !noWords.includes(word.toLowerCase());
}
