import { comparableFormula } from '../../../core/checks/formula-text';
import type { ResultCell } from '../../../core/exam/exam-book';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { Positions } from '../sheet/positions';
import { quotedSheet } from '../a1';
import { blueprintFormulas } from './blueprint-formulas';
import type { FormFrame } from './form-columns';
import { aliased, blueprintFrame } from './form-columns';
import { handedInAlert } from './handed-in';
import { sameAssessorAlert } from './remark-head';
import { numbersIn, rubricWidthOf } from './rubric-width';
import { voidSitting } from './void-sitting';
import type { FormLines } from './form-lines';
import type { LiveCell, LiveRule } from './live-cell';
import { rubricFormulas } from './rubric-formulas';

/** Planned results are of no interest here, only formulas. */
const anyRule: LiveRule = { cutScore: 0, goodFrom: null, hide: true, marks: true, range: 0, lowest: 0, good: false };

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
      : rubricFormulas(at, { units, ...rubricWidthOf(sheet) }, texts, anyRule);
  const alert = sheet.row('alert') === null ? [] : [handedInAlert(at, handedInNumbers(sheet), texts)];
  const keys = sheet.rows.map(({ key }) => key);
  const said = [...sameAssessorAlert(at, keys, texts), ...voidSitting(at, keys, texts)];
  return [...cells, ...(cutScore === null ? [] : [cutScore]), ...alert, ...said].map((cell) =>
    resultCell(sheet, at, cell),
  );
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

/** Numbers of the assessors who can say on the sheet that they have handed in. */
function handedInNumbers(sheet: KeyedSheet): readonly number[] {
  return numbersIn(sheet.rows, /^handedIn:(\d+)$/);
}
