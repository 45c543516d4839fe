import type { CellRepair } from '../../../core/checks/repair';
import { parseCell } from '../range-reference';
import type { CellBlock, SheetChange } from '../workbook-plan';

/** Writes a formula or a text into single cells; what a formula gives is for the program that opens the workbook. */
export function writeCells(cells: readonly CellRepair[]): readonly SheetChange[] {
  const bySheet = new Map<string, CellBlock[]>();
  for (const { place, content } of cells) {
    const cell = parseCell(place.cell);
    if (cell === null) throw new Error(`no cell ${place.cell}`);
    const written = content.startsWith('=')
      ? ({ kind: 'formula', formula: content, result: '' } as const)
      : ({ kind: 'text', text: content } as const);
    bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), { ...cell, contents: [[written]] }]);
  }
  return [...bySheet].map(([target, blocks]) => ({ kind: 'write', target, blocks }));
}
