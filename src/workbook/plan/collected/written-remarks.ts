import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import { labelOf } from '../../../core/exam/exam-label';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import { languages } from '../../../language/language';
import type { SheetTexts } from '../../../language/sheet-texts';
import { readNumber } from '../exams/readable';
import { attemptKindOf, attemptWord } from '../form/attempt-words';
import type { CellRemark } from '../sheet/cell-remarks';
import { cellTypedOver, cellUnreadable, headOf } from '../sheet/cell-remarks';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { readRowKey } from './sitting-key';

/**
 * Cells of Register or Beoordelingen by which people know which attempt a row is about, and which say something else than
 * the program wrote: it goes by the hidden key, so what was typed there changes nothing. A code that an exam had before is no
 * difference as long as all its rows have it.
 */
export function writtenRemarks(
  sheet: KeyedSheet,
  exams: readonly PlannedExam[],
  texts: SheetTexts,
): readonly CellRemark[] {
  const rows = sheet.rows.flatMap(({ key, index }) => {
    const read = key === null || sheet.row(key) !== index ? null : readRowKey(key);
    return read === null ? [] : [{ ...read, index }];
  });
  const shown = (row: number, key: string): string => sheet.text(row, sheet.column(key)).trim();
  const over = (
    row: number,
    key: string,
    written: string,
    isSame: (typed: string) => boolean,
  ): readonly CellRemark[] => {
    const column = sheet.column(key);
    if (column === null || isSame(shown(row, key))) return [];
    return [cellTypedOver(sheet, { row, column }, headOf(sheet, column), written)];
  };
  const shownAs = new Map<string, Set<string>>();
  for (const { sitting, index } of rows) {
    const codes = shownAs.get(sitting.examId) ?? new Set();
    shownAs.set(sitting.examId, codes.add(shown(index, 'exam')));
  }
  return rows.flatMap(({ sitting: { examId, candidate, attempt, kind }, about, index }) => {
    const code = labelOf(examId, { exams });
    const isRenamed = shownAs.get(examId)?.size === 1;
    const other = exams.some(({ exam }) => exam.id !== examId && same(exam.code, shown(index, 'exam')));
    return [
      ...over(index, 'candidate', candidate, (typed) => keyOfNumber(typed) === keyOfNumber(candidate)),
      ...over(index, 'exam', code, (typed) => same(typed, code) || (typed !== '' && isRenamed && !other)),
      ...over(index, 'attempt', String(attempt), (typed) => readNumber(typed) === attempt),
      ...over(index, 'kind', attemptWord(kind, texts), (typed) => attemptKindOf(typed) === kind),
      ...over(index, 'coreTask', about, (typed) => same(typed, about)),
    ];
  });
}

/** Words on Register that are none of the program's: what counts, and whether it is adopted. */
export function registerWords(sheet: KeyedSheet): readonly CellRemark[] {
  const words = languages.map((language) => collectedSheetTextsOf(language).register);
  const known: Readonly<Record<string, readonly string[]>> = {
    counts: words.map(({ counts }) => counts),
    state: words.flatMap(({ states }) => Object.values(states)),
  };
  return sheet.rows.flatMap(({ key, index }) =>
    readRowKey(key) === null
      ? []
      : Object.entries(known).flatMap(([name, own]): readonly CellRemark[] => {
          const column = sheet.column(name);
          const typed = sheet.text(index, column).trim();
          if (typed === '' || own.some((word) => same(word, typed))) return [];
          return [cellUnreadable(sheet, { row: index, column }, headOf(sheet, column))];
        }),
  );
}

/** Points on Beoordelingen that are no number from 0 to what can be achieved. */
export function pointsRemarks(sheet: KeyedSheet): readonly CellRemark[] {
  const [most, column] = [sheet.column('maximum'), sheet.column('achieved')];
  return sheet.rows.flatMap(({ key, index }): readonly CellRemark[] => {
    const typed = sheet.text(index, column).trim();
    if (typed === '' || readRowKey(key) === null) return [];
    const [points, maximum] = [readNumber(typed), sheet.value(index, most)];
    const isRead = typeof points === 'number' && points >= 0 && (typeof maximum !== 'number' || points <= maximum);
    return isRead ? [] : [cellUnreadable(sheet, { row: index, column }, headOf(sheet, column))];
  });
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
