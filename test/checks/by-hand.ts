/** What people do to a sheet without typing: hide, group, freeze, merge, sort, copy. Rows as shown, from 1. */
import type { CellWrite } from '../../src/workbench/host/cell';
import type { SheetVisibility } from '../../src/workbench/host/sheet-parts';
import { parseCell } from '../../src/workbook/plan/range-reference';
import type { Deed } from './spreadsheet';

export function hideRows(first: number, count: number): Deed {
  return (store, sheet) => store.patchLines(sheet, 'row', first - 1, count, { hidden: true });
}

export function hideColumn(letter: string): Deed {
  return (store, sheet) => store.patchLines(sheet, 'column', corner(`${letter}1`).column, 1, { hidden: true });
}

export function groupRows(first: number, count: number): Deed {
  return (store, sheet) => store.patchLines(sheet, 'row', first - 1, count, { hidden: true, outlineLevel: 1 });
}

export function hideSheet(visibility: SheetVisibility): Deed {
  return (store, sheet) => store.updateSheet(sheet, { visibility });
}

export function freeze(rows: number, columns: number): Deed {
  return (store, sheet) => store.freeze(sheet, { rows, columns });
}

export function merge(cell: string, rowCount: number, columnCount: number): Deed {
  return (store, sheet) => store.merge(sheet, { ...corner(cell), rowCount, columnCount });
}

/**
 * Sorts the table on the sheet by one column, as Excel does: whole rows of the table go, formulas look at their own row
 * still, and validations, conditional formats and what stands beside the table stay where they were.
 */
export function sortTable(letter: string, direction: 'up' | 'down'): Deed {
  return (store, sheet) => {
    const table = store.tables().find((each) => each.sheet === sheet);
    if (table === undefined) throw new Error('no table to sort');
    const body = { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
    const by = corner(`${letter}1`).column - body.column;
    const rows = store.cells(sheet, body).map((cells, at) => ({ cells, at }));
    const shown = (cells: (typeof rows)[number]['cells']): string => String(cells[by]?.value ?? '');
    // Empty cells come last, whichever way.
    const sorted = [...rows].sort((a, b) => {
      const [one, two] = [shown(a.cells), shown(b.cells)];
      if (one === '' || two === '') return Number(one === '') - Number(two === '');
      return direction === 'up' ? one.localeCompare(two) : two.localeCompare(one);
    });
    const writes = sorted.flatMap(({ cells, at }, to): readonly CellWrite[] =>
      cells.map(({ value, formula }, right) => ({
        row: body.row + to,
        column: body.column + right,
        content: formula === null ? { value } : { formula: onRow(formula, body.row + at + 1, body.row + to + 1) },
      })),
    );
    store.writeCells(sheet, writes);
  };
}

/** "Move or Copy" with "Create a copy": the copy comes first, with every cell and without workbook-wide name. */
export function copyAs(name: string): Deed {
  return (store, sheet) => {
    const used = store.usedArea(sheet, true);
    const copy = store.addSheet(name);
    if (used === null) throw new Error('an empty sheet');
    store.writeCells(
      copy,
      store.cells(sheet, used).flatMap((cells, down) =>
        cells.map(({ value, formula }, right) => ({
          row: used.row + down,
          column: used.column + right,
          content: formula === null ? { value } : { formula },
        })),
      ),
    );
    store.moveSheet(copy, 0);
  };
}

function onRow(formula: string, from: number, to: number): string {
  return formula.replace(new RegExp(`(?<![A-Z$'!:])(\\$?[A-Z]{1,3})${from}(?!\\d)`, 'g'), `$1${to}`);
}

function corner(cell: string): { readonly row: number; readonly column: number } {
  const place = parseCell(cell);
  if (place === null) throw new Error(cell);
  return place;
}
