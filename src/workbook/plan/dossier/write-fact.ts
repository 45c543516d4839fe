import type { KeyedSheet } from '../sheet/keyed-sheet';
import { partsOf } from '../sheet/long-text';
import type { CellBlock, CellContent } from '../workbook-plan';

/**
 * Cells that change one fact on the hidden sheet: its parts where they stand, more parts below the last row, and nothing
 * where it has become shorter.
 * @param text the fact as the sheet keeps it (JSON, or the plain word of `stage`).
 */
export function writeFact(sheet: KeyedSheet, key: string, text: string): readonly CellBlock[] {
  const column = sheet.column('value') ?? sheet.corner.column + 1;
  const partKey = (part: number): string => (part === 0 ? key : `${key}#${part + 1}`);
  const parts = partsOf(text);
  let free = Math.max(sheet.corner.row, ...sheet.rows.map(({ index }) => index)) + 1;
  const blocks = parts.flatMap((part, index): readonly CellBlock[] => {
    const row = sheet.row(partKey(index)) ?? free++;
    return [cell(row, sheet.corner.column, partKey(index)), cell(row, column, part)];
  });
  const surplus: CellBlock[] = [];
  for (let part = parts.length; sheet.row(partKey(part)) !== null; part += 1) {
    const row = sheet.row(partKey(part)) ?? 0;
    surplus.push(cell(row, sheet.corner.column, null), cell(row, column, null));
  }
  return [...blocks, ...surplus];
}

function cell(row: number, column: number, text: string | null): CellBlock {
  const content: CellContent | null = text === null ? null : { kind: 'text', text };
  return { row, column, contents: [[content]] };
}
