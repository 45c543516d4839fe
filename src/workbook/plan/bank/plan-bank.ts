import type { Result } from '../../../core/diagnostics/diagnostic';
import { Refusal } from '../../../core/diagnostics/diagnostic';
import type { BankEntry } from '../../../core/exam/bank/bank-entry';
import { mergeBanks } from '../../../core/exam/bank/merge-banks';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { BankSheetCode } from '../../../language/bank-texts';
import { bankTextsOf } from '../../../language/bank-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { beforeSettings, placeSheets } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';
import type { OwnColumn } from './bank-sheet';
import { draftBank } from './bank-sheet';
import { readBankSheet } from './read-bank-sheet';

/** What came of putting entries on the sheet Rubriekenbank. */
export interface BankAddition {
  /** Null when every entry was there already: nothing is to be written. */
  readonly plan: WorkbookPlan | null;
  readonly added: number;
  readonly known: number;
  /** Name of the sheet. */
  readonly sheet: string;
}

/** The bank of a workbook; no entries when it has no such sheet. Rows that cannot be used are told. */
export function bankIn(book: ExamBook, snapshot: WorkbookSnapshot): Result<readonly BankEntry[], BankSheetCode> {
  const sheet = findSheets(snapshot).byKey.get('bank')?.sheet;
  if (sheet === undefined) return { value: [], diagnostics: [] };
  const { value, diagnostics } = readBankSheet(sheet, book.settings.scale);
  return {
    value: mergeBanks(
      [],
      value.flatMap(({ entry }) => entry ?? []),
    ).entries,
    diagnostics,
  };
}

/**
 * Puts entries on the sheet Rubriekenbank, below those that are there; the sheet is made when it is missing. Rows and
 * columns of people's own stay as they are.
 * @param book read from `snapshot`.
 * @throws Refusal bank/mend-first when a row there cannot be read: it would be gone. workbook/structure-protected.
 */
export function planBank(book: ExamBook, snapshot: WorkbookSnapshot, entries: readonly BankEntry[]): BankAddition {
  refuseProtected(snapshot);
  const { byKey } = findSheets(snapshot);
  const there = byKey.get('bank')?.sheet ?? null;
  const read = there === null ? { value: [], diagnostics: [] } : readBankSheet(there, book.settings.scale);
  const [fault] = read.diagnostics;
  if (fault !== undefined) throw new Refusal({ ...fault, code: 'bank/mend-first', severity: 'error' });
  const before = read.value.flatMap(({ entry }) => entry ?? []);
  const { added, known } = mergeBanks(before, entries);
  const words = bankTextsOf(book.language).sheet;
  const name = there?.name ?? nameGiver(snapshot).free(words.name);
  if (added.length === 0) return { plan: null, added: 0, known, sheet: name };

  const texts = sheetTextsOf(book.language, book.framework.kind);
  const own =
    there === null
      ? []
      : ownColumnsOf(
          there,
          read.value.map(({ index }) => index),
        );
  const draft = draftBank([...before, ...added], own, words, texts, name);
  const plan = { ...placeSheets([draft], { byKey }, beforeSettings({ byKey })), forget: [], activate: null };
  return { plan, added: added.length, known, sheet: name };
}

/** Columns with a head that are none of ours. @param rows those that hold an entry, as they stand. */
function ownColumnsOf(sheet: KeyedSheet, rows: readonly number[]): readonly OwnColumn[] {
  const header = sheet.row('header');
  return sheet.columns.flatMap(({ key, index }) => {
    const head = sheet.text(header, index).trim();
    if (key !== null || head === '') return [];
    const values = rows.map((row) => {
      const value = sheet.value(row, index);
      return typeof value === 'number' ? value : sheet.text(row, index) || null;
    });
    return [{ header: head, width: 20, values }];
  });
}
