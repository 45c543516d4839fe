import type { Entered, EnteredMark } from '../../../core/exam/diploma/diploma-record';
import type { ResultWord } from '../../../core/exam/results/result-words';
import type { DiplomaSheetTexts } from '../../../language/diploma-sheet-texts';
import type { CellValue } from '../snapshot';
import { readDate } from '../exams/readable';
import type { KeyedSheet } from '../sheet/keyed-sheet';

/** A word of the table at the top, and the mark that it stands for. */
export interface WordMark {
  readonly word: string;
  /** As it stands in the cell. */
  readonly mark: CellValue;
  /** Column of the sheet. */
  readonly column: number;
}

/** The words at the top of the sheet; none where somebody took them away. */
export function readWordTable(sheet: KeyedSheet): readonly WordMark[] {
  const [words, marks] = [sheet.row('words'), sheet.row('marks')];
  const label = sheet.column('ruleSet');
  return sheet.columns.flatMap(({ key, index }): readonly WordMark[] => {
    const word = sheetTrim(sheet.text(words, index));
    if (key === null || index === label || word === '') return [];
    return [{ word, mark: sheet.value(marks, index), column: index }];
  });
}

/** What the formulas make of a text: no spaces around it, and single ones inside. Other white space stays. */
export function sheetTrim(text: string): string {
  return text.replace(/[ \u00a0]+/g, ' ').replace(/^ | $/g, '');
}

/** A mark from 1 to 10, or a word of the table; as the formulas of the sheet take it (cell-formulas.ts). */
export function readMark(
  sheet: KeyedSheet,
  row: number,
  column: string,
  table: readonly WordMark[],
  words: DiplomaSheetTexts,
): Entered<EnteredMark> {
  const at = sheet.column(column);
  const value = sheet.value(row, at);
  const place = sheet.place(row, at);
  if (typeof value === 'number') {
    return isMark(value) ? { value: { mark: value, word: null }, unread: null, place } : unreadAs(String(value), place);
  }
  const text = sheetTrim(sheet.text(row, at));
  if (text === '') return { value: null, unread: null, place };
  const mark = table
    .filter(({ word }) => word.toLowerCase() === text.toLowerCase())
    .reduce((sum, each) => sum + (typeof each.mark === 'number' ? each.mark : 0), 0);
  return isMark(mark) ? { value: { mark, word: wordNamed(text, words) }, unread: null, place } : unreadAs(text, place);
}

/** One of two choices. */
export function readChoice(
  sheet: KeyedSheet,
  row: number,
  column: string,
  { yes, no }: { readonly yes: string; readonly no: string },
): Entered<boolean> {
  const at = sheet.column(column);
  const text = sheetTrim(sheet.text(row, at));
  const place = sheet.place(row, at);
  const isWord = (word: string): boolean => word.toLowerCase() === text.toLowerCase();
  if (text === '') return { value: null, unread: null, place };
  return isWord(yes) || isWord(no) ? { value: isWord(yes), unread: null, place } : unreadAs(text, place);
}

/** A date cell, or a date as people type it. */
export function readEnteredDate(sheet: KeyedSheet, row: number, column: string): Entered<string> {
  const at = sheet.column(column);
  const text = sheetTrim(sheet.text(row, at));
  const place = sheet.place(row, at);
  if (text === '') return { value: null, unread: null, place };
  const value = sheet.value(row, at);
  const date = readDate(typeof value === 'number' ? value : text);
  return typeof date === 'string' ? { value: date, unread: null, place } : unreadAs(text, place);
}

function isMark(mark: number): boolean {
  return mark >= 1 && mark <= 10;
}

function unreadAs(unread: string, place: Entered<never>['place']): Entered<never> {
  return { value: null, unread, place };
}

function wordNamed(text: string, { resultWords }: DiplomaSheetTexts): ResultWord | null {
  for (const word in resultWords) {
    if (resultWords[word as ResultWord].toLowerCase() === text.toLowerCase()) return word as ResultWord;
  }
  return null;
}
