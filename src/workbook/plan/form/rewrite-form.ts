import type { DraftCell, DraftSheet } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { CellBlock } from '../workbook-plan';

/**
 * The cells of a form that say something else than the one the plan asks for now, to be written where they stand. For
 * forms that differ in nothing but texts and numbers: everything people did to the sheet stays.
 * @param there with nothing filled in; what the committee decided on it is in `draft`.
 * @returns null when a row or column of ours is gone from the sheet, so that it has to be made anew.
 */
export function rewriteForm(there: KeyedSheet, draft: DraftSheet): readonly CellBlock[] | null {
  const blocks: CellBlock[] = [];
  for (const { key, cells } of draft.rows) {
    const row = key === null ? null : there.row(key);
    if (key === null || row === null) return null;
    for (const [columnKey, cell] of Object.entries(cells)) {
      const column = there.column(columnKey);
      if (column === null) return null;
      if (cell.content?.kind === 'formula' || (cell.unlocked && key !== 'instructions')) continue;
      if (!saysTheSame(there, row, column, cell)) blocks.push({ row, column, contents: [[cell.content]] });
    }
  }
  return blocks;
}

function saysTheSame(there: KeyedSheet, row: number, column: number, { content }: DraftCell): boolean {
  switch (content?.kind) {
    case undefined:
      return there.text(row, column) === '';
    case 'text':
      return there.text(row, column) === content.text;
    case 'number':
      return there.value(row, column) === content.number;
    case 'date':
    case 'formula':
      return false;
  }
}
