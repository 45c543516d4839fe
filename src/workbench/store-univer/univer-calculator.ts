import type { FUniver } from '@univerjs/core/facade';
import type { Workbook } from '@univerjs/core';
import type { CalculationResult, CalculationSheet, Calculator } from '../store-memory/calculator';
import { valueFromUniver } from './content';

/** A grid that is just being built answers for an empty workbook first, as often as it is slow. */
const MOST_ATTEMPTS = 40;
/** No workbook of a committee takes so long; after it something is wrong, and that is told. */
const LONGEST_MS = 60_000;

/**
 * Computes with Univer's engine what Univer already holds; `show` brings it up to date first. One calculation after the
 * other: Univer does not say which of two it is done with, and the results of the first are not those of the second.
 */
export function univerCalculator(api: FUniver, workbook: () => Workbook | null, show: () => void): Calculator {
  let last: Promise<unknown> = Promise.resolve();
  const computeNow: Calculator = async (sheets) => {
    show();
    const hasFormulas = sheets.some(({ cells }) => cells.some(({ content }) => content.formula !== null));
    if (!hasFormulas) return [];
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const formula = api.getFormula();
      const applied = formula.onCalculationResultApplied(LONGEST_MS);
      formula.executeCalculation();
      await applied;
      const results = resultsOf(sheets, workbook());
      if (results !== null) return results;
    }
    throw new Error('The grid did not compute its formulas.');
  };
  return (sheets) => {
    const computed = last.then(() => computeNow(sheets));
    last = computed.catch(() => undefined);
    return computed;
  };
}

/** What Univer shows in the cells with a formula; null when one of them was never computed. */
function resultsOf(
  sheets: readonly CalculationSheet[],
  workbook: Workbook | null,
): readonly CalculationResult[] | null {
  const results: CalculationResult[] = [];
  for (const { name, cells } of sheets) {
    const matrix = workbook?.getSheetBySheetName(name)?.getCellMatrix();
    if (!matrix) return []; // the workbook was closed meanwhile
    for (const { row, column, content } of cells) {
      if (content.formula === null) continue;
      const value = valueFromUniver(matrix.getValue(row, column));
      if (value === null) return null;
      results.push({ sheet: name, row, column, value });
    }
  }
  return results;
}
