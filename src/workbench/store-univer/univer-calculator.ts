import type { FUniver } from '@univerjs/core/facade';
import type { Workbook } from '@univerjs/core';
import type { CalculationResult, Calculator } from '../store-memory/calculator';
import { valueFromUniver } from './content';

/** No workbook of a committee takes so long; after it something is wrong, and that is told. */
const LONGEST_MS = 60_000;

/** Computes with Univer's engine what Univer already holds; `show` brings it up to date first. */
export function univerCalculator(api: FUniver, workbook: () => Workbook | null, show: () => void): Calculator {
  return async (sheets) => {
    show();
    const hasFormulas = sheets.some(({ cells }) => cells.some(({ content }) => content.formula !== null));
    if (!hasFormulas) return [];
    const formula = api.getFormula();
    const applied = formula.onCalculationResultApplied(LONGEST_MS);
    formula.executeCalculation();
    await applied;
    const results: CalculationResult[] = [];
    for (const { name, cells } of sheets) {
      const matrix = workbook()?.getSheetBySheetName(name)?.getCellMatrix();
      for (const { row, column, content } of cells) {
        if (content.formula === null) continue;
        results.push({ sheet: name, row, column, value: valueFromUniver(matrix?.getValue(row, column)) ?? 0 });
      }
    }
    return results;
  };
}
