import type { ExamBook } from '../../../core/exam/exam-book';
import { referenceOf, unitsOf } from '../../../core/framework/structure';
import { diplomaSheetTextsOf } from '../../../language/diploma-sheet-texts';
import { diplomaTextsOf } from '../../../language/diploma-texts';
import { areaName, cellName, columnName } from '../a1';
import { aboveIndex, firstWord, headerIndex } from './above-rows';
import type { DiplomaColumn } from './diploma-columns';
import type { RowReferences } from './formula-row';
import type { ListRange } from './list-range';

/** What the formulas of a row look at, by the row's 0-based place. */
export function rowReferences(
  { framework, language }: Pick<ExamBook, 'framework' | 'language'>,
  columns: readonly DiplomaColumn[],
  electives: number,
  wordCount: number,
  exemptions: ListRange | null,
): (row: number) => RowReferences {
  const places = new Map(columns.map(({ key }, index) => [key, columnName(index + 1)]));
  const place = (key: string): string => {
    const column = places.get(key);
    if (column === undefined) throw new Error(`no column ${key}`);
    return column;
  };
  const words = { row: aboveIndex + 1, column: firstWord + 1, rows: 1, columns: Math.max(1, wordCount) };
  return (row) => ({
    at: (key) => `$${place(key)}${row + 1}`,
    head: (key) => `${place(key)}$${headerIndex + 1}`,
    level: cellName({ row: aboveIndex, column: 2 }, true),
    table: { words: areaName(words, true), marks: areaName({ ...words, row: words.row + 1 }, true) },
    exemptions,
    coreTasks: unitsOf(framework).map((unit) => referenceOf(framework, unit)),
    electives,
    words: diplomaTextsOf(language),
    sheetWords: diplomaSheetTextsOf(language),
  });
}
