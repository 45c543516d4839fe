import type { FUniver } from '@univerjs/core/facade';
import type { Workbook } from '@univerjs/core';
import type { CalculationResult, CalculationSheet, Calculator } from '../store-memory/calculator';
import { valueFromUniver } from './content';

/** A grid that is just being built answers for an empty workbook first, as often as it is slow. */
const MOST_ATTEMPTS = 40;
/** So often the same cells stay without a result before they are taken for empty texts: Univer shows nothing for those. */
const ALIKE_ATTEMPTS = 3;
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
    let [missing, alike] = [Number.NaN, 0];
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const formula = api.getFormula();
      const applied = formula.onCalculationResultApplied(LONGEST_MS);
      formula.executeCalculation();
      await applied;
      const { results, without } = resultsOf(sheets, workbook());
      alike = without === missing ? alike + 1 : 0;
      missing = without;
      const isEmptyText = alike >= ALIKE_ATTEMPTS && without < results.length;
      if (without === 0 || isEmptyText) return results;
    }
    throw new Error('The grid did not compute its formulas.');
  };
  return (sheets) => {
    const computed = last.then(() => computeNow(sheets));
    last = computed.catch(() => undefined);
    return computed;
  };
}

/** What Univer shows in the cells with a formula, and in how many of them nothing: an empty text then. */
function resultsOf(
  sheets: readonly CalculationSheet[],
  workbook: Workbook | null,
): { readonly results: readonly CalculationResult[]; readonly without: number } {
  const results: CalculationResult[] = [];
  let without = 0;
  for (const { name, cells } of sheets) {
    const matrix = workbook?.getSheetBySheetName(name)?.getCellMatrix();
    if (!matrix) return { results: [], without: 0 }; // the workbook was closed meanwhile
    for (const { row, column, content } of cells) {
      if (content.formula === null) continue;
      const value = valueFromUniver(matrix.getValue(row, column));
      if (value === null) without += 1;
      results.push({ sheet: name, row, column, value: value ?? '' });
    }
  }
  return { results, without };
}
