import type { CellContent } from '../host/cell';
import { WHOLE_SHEET } from '../host/geometry';
import type { WorkbookStore } from '../host/store';
import type { Calculator } from './calculator';
import { expandFormula } from './expand-formula';
import type { MemoryBook } from './memory-book';

type CalculationPart = Pick<WorkbookStore, 'calculationMode' | 'setCalculationMode' | 'calculate' | 'settle'>;

/** When formulas are computed; how is the calculator's. */
export function calculationPart(book: MemoryBook, calculator: Calculator): CalculationPart {
  const calculate = async (only?: ReadonlySet<CellContent>): Promise<void> => {
    if (!only) book.stale = false;
    const wanted = only && new Set(only);
    book.entered.clear();
    const results = await calculator(sheetsOf(book));
    const byName = new Map(book.sheets.map((sheet) => [sheet.record.name, sheet]));
    for (const { sheet, row, column, value } of results) {
      const cells = byName.get(sheet)?.cells;
      const cell = cells?.at(row, column);
      if (cells && cell && cell.formula !== null && (!wanted || wanted.has(cell)))
        cells.set(row, column, { formula: cell.formula, value });
    }
    book.emit({ kind: 'calculated' });
  };
  return {
    calculationMode: () => book.calculationMode,
    setCalculationMode: (mode) => {
      book.calculationMode = mode;
    },
    calculate: () => calculate(),
    settle: async () => {
      if (book.calculationMode !== 'Manual') {
        if (book.stale) await calculate();
      } else if (book.entered.size > 0) await calculate(book.entered);
    },
  };
}

function sheetsOf(book: MemoryBook): Parameters<Calculator>[0] {
  return book.sheets.map((sheet) => ({
    name: sheet.record.name,
    cells: sheet.cells.within(WHOLE_SHEET).map(({ row, column, item }) => ({
      row,
      column,
      content: expanded(book, sheet.record.id, row, item),
    })),
  }));
}

function expanded(book: MemoryBook, sheet: string, row: number, content: CellContent): CellContent {
  if (content.formula === null) return content;
  return { ...content, formula: expandFormula(content.formula, { book, sheet, row }) };
}
