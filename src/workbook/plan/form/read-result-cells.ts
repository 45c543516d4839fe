import { comparableFormula } from '../../../core/checks/formula-text';
import type { ResultCell } from '../../../core/exam/assessment-form';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { quotedSheet } from '../a1';
import type { ExpectedFormula } from './expected-formulas';
import { expectedFormulas, positionsOn } from './expected-formulas';
import type { FormFrame } from './form-columns';
import type { FormLines } from './form-lines';
import type { LiveCell } from './live-cell';

/**
 * Every cell that must hold a formula, with the formula that belongs there **now**: it is written again for the places
 * where the keys stand today. A spreadsheet that inserted a row or column adjusted its formulas to the same places, so
 * that is no difference; nor are spelling differences of other programs: such an `actual` is given as `expected`.
 * @param cutScore the cell that looks up the cut score; null = there is no plan in this workbook.
 */
export function resultCellsOf(
  sheet: KeyedSheet,
  frame: FormFrame,
  lines: FormLines,
  texts: SheetTexts,
  cutScore: LiveCell | null,
): readonly ResultCell[] {
  const at = positionsOn(sheet, frame, lines);
  const expected = expectedFormulas(sheet, frame, lines, texts);
  const looked =
    cutScore === null ? [] : [{ ...cutScore, row: at.row(cutScore.row), column: at.column(cutScore.column) }];
  return [...expected, ...looked].map((cell) => resultCell(sheet, cell));
}

function resultCell(sheet: KeyedSheet, { row, column, formula, key }: ExpectedFormula): ResultCell {
  const actual = row === null || column === null ? '' : (sheet.formula(row, column) ?? sheet.text(row, column));
  return {
    place: sheet.place(row, column),
    key,
    expected: formula,
    actual: actual === formula || sameFormula(actual, formula, sheet.name) ? formula : actual,
  };
}

/**
 * Fixed or relative is one here, and so is naming the sheet the formula is on. Quotes around a sheet's name that needs
 * none are dropped by every program that saves, and looking through a column of another sheet is the same wherever rows
 * were inserted there.
 */
function sameFormula(a: string, b: string, sheet: string): boolean {
  const own = quotedSheet(sheet);
  const plain = (formula: string): string =>
    comparableFormula(
      formula
        .replaceAll(`${own}!`, '')
        .replaceAll('$', '')
        .replace(/'((?:[^']|'')+)'!/g, '$1!')
        .replace(/!([A-Z]+)\d+:([A-Z]+)\d+/g, '!$1:$2'),
    );
  return plain(a) === plain(b);
}
