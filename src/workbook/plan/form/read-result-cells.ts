import { comparableFormula } from '../../../core/checks/formula-text';
import type { ResultCell } from '../../../core/exam/exam-book';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { Positions } from '../sheet/positions';
import { quotedSheet } from '../a1';
import { blueprintFormulas } from './blueprint-formulas';
import type { FormFrame } from './form-columns';
import { aliased, blueprintFrame } from './form-columns';
import type { FormLines } from './form-lines';
import type { LiveCell, LiveRule } from './live-cell';
import { rubricFormulas } from './rubric-formulas';

/** Planned results are of no interest here, only formulas. */
const anyRule: LiveRule = { cutScore: 0, goodFrom: null, hide: true, range: 0, lowest: 0, good: false };

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
  const positions: Positions = {
    row: (key) => lines.rowOf.get(key) ?? sheet.row(key),
    column: sheet.column,
  };
  const at = aliased(positions, frame);
  const units = lines.units.map(({ live }) => live);
  const cells =
    frame === blueprintFrame
      ? blueprintFormulas(at, units, texts, anyRule)
      : rubricFormulas(at, { units, ...sizeOf(sheet) }, texts, anyRule);
  return [...cells, ...(cutScore === null ? [] : [cutScore])].map((cell) => resultCell(sheet, at, cell));
}

function resultCell(sheet: KeyedSheet, at: Positions, cell: LiveCell): ResultCell {
  const row = at.row(cell.row);
  const column = at.column(cell.column);
  const actual = row === null || column === null ? '' : (sheet.formula(row, column) ?? sheet.text(row, column));
  return {
    place: sheet.place(row, column),
    key: cell.key,
    expected: cell.formula,
    actual: actual === cell.formula || sameFormula(actual, cell.formula, sheet.name) ? cell.formula : actual,
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

function sizeOf(sheet: KeyedSheet): { readonly assessors: number; readonly levels: number } {
  const count = (lines: KeyedSheet['rows'], pattern: RegExp): number =>
    new Set(lines.flatMap(({ key }) => (key !== null && pattern.test(key) ? [key] : []))).size;
  return { assessors: count(sheet.columns, /^level\.\d+$/), levels: count(sheet.rows, /^level:\d+$/) };
}
