import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { CellContent, SheetChange } from '../../../src/workbook/plan/workbook-plan';

/** What somebody types into a cell: a text, a number, a date YYYY-MM-DD, a formula with "="; "" empties it. */
export type Typed = readonly [cell: string, content: string | number];

/** Typing into cells of a sheet, as a change for the adapter. */
export function typing(sheet: string, cells: readonly Typed[]): SheetChange {
  return {
    kind: 'write',
    target: sheet,
    blocks: cells.map(([cell, content]) => {
      const place = parseCell(cell);
      if (place === null) throw new Error(`no cell ${cell}`);
      return { ...place, contents: [[contentOf(content)]] };
    }),
  };
}

function contentOf(content: string | number): CellContent | null {
  if (content === '') return null;
  if (typeof content === 'number') return { kind: 'number', number: content };
  if (content.startsWith('=')) return { kind: 'formula', formula: content, result: '' };
  return /^\d{4}-\d{2}-\d{2}$/.test(content) ? { kind: 'date', date: content } : { kind: 'text', text: content };
}
