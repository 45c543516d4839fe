import type { IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { type Area, MAX_COLUMNS, MAX_ROWS } from '../host/geometry';
import type { Axis } from '../host/sheet-parts';
import { MemorySheet } from '../store-memory/memory-sheet';
import { areaOfRange } from './rules-to-univer';
import { PIXELS_PER_POINT } from './sheet-projection';
import type { EditTarget } from './user-edits';

/** What follows from a change: cells to read again, and whether cells moved. */
export interface Effect {
  readonly reread?: readonly { readonly sheet: string; readonly area: Area }[];
  readonly reshaped?: boolean;
}

/** Makes the model follow one mutation that is not about the contents of cells. */
export type SheetChange = (params: never, target: EditTarget) => Effect | undefined | void;

interface OfSheet {
  readonly subUnitId: string;
}
interface OfRange extends OfSheet {
  readonly range: IRange;
}
interface OfRanges extends OfSheet {
  readonly ranges: readonly IRange[];
}

const wholeLines = (axis: Axis, range: IRange): Area => {
  const area = areaOfRange(range);
  return axis === 'row' ? { ...area, column: 0, columnCount: MAX_COLUMNS } : { ...area, row: 0, rowCount: MAX_ROWS };
};

const inserted =
  (axis: Axis): SheetChange =>
  ({ subUnitId, range }: OfRange, { store }) => {
    const area = wholeLines(axis, range);
    store.insertCells(subUnitId, area, axis === 'row' ? 'Down' : 'Right');
    return { reshaped: true, reread: [{ sheet: subUnitId, area }] };
  };

const removed =
  (axis: Axis): SheetChange =>
  ({ subUnitId, range }: OfRange, { store }) => {
    store.deleteCells(subUnitId, wholeLines(axis, range), axis === 'row' ? 'Up' : 'Left');
    return { reshaped: true };
  };

const eachLine = (axis: Axis, ranges: readonly IRange[], act: (first: number, count: number) => void): void => {
  for (const range of ranges) {
    const area = areaOfRange(range);
    if (axis === 'row') act(area.row, area.rowCount);
    else act(area.column, area.columnCount);
  }
};

const hidden =
  (axis: Axis, value: boolean): SheetChange =>
  ({ subUnitId, ranges }: OfRanges, { store }) =>
    eachLine(axis, ranges, (first, count) => store.patchLines(subUnitId, axis, first, count, { hidden: value }));

type Sizes = number | Readonly<Record<number, number | null | undefined>>;

const sized = (axis: Axis, { subUnitId, ranges }: OfRanges, sizes: Sizes, { store }: EditTarget): void =>
  eachLine(axis, ranges, (first, count) => {
    for (let line = first; line < first + count; line += 1) {
      const pixels = typeof sizes === 'number' ? sizes : sizes[line];
      if (typeof pixels === 'number') store.patchLines(subUnitId, axis, line, 1, { size: pixels / PIXELS_PER_POINT });
    }
  });

const moved: SheetChange = (
  { from, to }: { from: { subUnitId: string; value: object }; to: { subUnitId: string; value: object } },
  target,
) => {
  void target;
  return { reread: [from, to].map(({ subUnitId, value }) => ({ sheet: subUnitId, area: boundsOf(value) })) };
};

function boundsOf(matrix: object): Area {
  const rows = Object.keys(matrix).map(Number);
  const columns = Object.values(matrix as Record<string, object>).flatMap((line) => Object.keys(line).map(Number));
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}

/** Every mutation by which the user changes more than contents, and how the model follows. */
export const SHEET_CHANGES: Readonly<Record<string, SheetChange | undefined>> = {
  [InsertRowMutation.id]: inserted('row'),
  [InsertColMutation.id]: inserted('column'),
  [RemoveRowMutation.id]: removed('row'),
  [RemoveColMutation.id]: removed('column'),
  [MoveRangeMutation.id]: moved,
  [ReorderRangeMutation.id]: ({ subUnitId, range }: OfRange) => ({
    reread: [{ sheet: subUnitId, area: areaOfRange(range) }],
  }),
  [SetRowHiddenMutation.id]: hidden('row', true),
  [SetRowVisibleMutation.id]: hidden('row', false),
  [SetColHiddenMutation.id]: hidden('column', true),
  [SetColVisibleMutation.id]: hidden('column', false),
  [SetWorksheetRowHeightMutation.id]: (params: OfRanges & { readonly rowHeight: Sizes }, target) =>
    sized('row', params, params.rowHeight, target),
  [SetWorksheetColWidthMutation.id]: (params: OfRanges & { readonly colWidth: Sizes }, target) =>
    sized('column', params, params.colWidth, target),
  [AddWorksheetMergeMutation.id]: ({ subUnitId, ranges }: OfRanges, { store }) =>
    ranges.forEach((range) => store.merge(subUnitId, areaOfRange(range))),
  [RemoveWorksheetMergeMutation.id]: ({ subUnitId, ranges }: OfRanges, { store }) =>
    ranges.forEach((range) => store.unmerge(subUnitId, areaOfRange(range))),
  [SetFrozenMutation.id]: ({ subUnitId, ySplit, xSplit }: OfSheet & { ySplit: number; xSplit: number }, { store }) =>
    store.freeze(subUnitId, { rows: ySplit, columns: xSplit }),
  [InsertSheetMutation.id]: ({ sheet, index }: { sheet: { id: string; name: string }; index: number }, target) => {
    const { book, projection } = target;
    book.sheets.splice(index, 0, new MemorySheet(sheet.id, sheet.name));
    projection.adopt();
    book.emit({ kind: 'sheet-added', sheet: sheet.id });
    const area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
    return { reread: [{ sheet: sheet.id, area }] };
  },
  [RemoveSheetMutation.id]: ({ subUnitId }: OfSheet, { store, projection }) => {
    store.deleteSheet(subUnitId);
    projection.adopt();
    return { reshaped: true };
  },
  [SetWorksheetNameMutation.id]: ({ subUnitId, name }: OfSheet & { name: string }, { store, projection }) => {
    store.updateSheet(subUnitId, { name });
    projection.adopt();
    return { reshaped: true };
  },
  [SetWorksheetOrderMutation.id]: ({ subUnitId, toOrder }: OfSheet & { toOrder: number }, { store, projection }) => {
    store.moveSheet(subUnitId, toOrder);
    projection.adopt();
  },
  [SetWorksheetHideMutation.id]: ({ subUnitId, hidden: hide }: OfSheet & { hidden: number }, { store, projection }) => {
    store.updateSheet(subUnitId, { visibility: hide === 1 ? 'Hidden' : 'Visible' });
    projection.adopt();
  },
  [SetTabColorMutation.id]: ({ subUnitId, color }: OfSheet & { color: string }, { store, projection }) => {
    store.updateSheet(subUnitId, { tabColor: color ? color.toUpperCase() : '' });
    projection.adopt();
  },
};
