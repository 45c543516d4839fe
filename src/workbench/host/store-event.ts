import type { Area } from './geometry';
import type { SheetId } from './sheet-parts';

/** `Excel.DataChangeType` as far as stores tell them apart. */
export type CellChange =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** What a store tells after a change. */
export type StoreEvent =
  | {
      readonly kind: 'cells-changed';
      readonly sheet: SheetId;
      readonly area: Area;
      readonly change: CellChange;
      /** Where cells went, for every change but RangeEdited. */
      readonly direction?: 'Down' | 'Right' | 'Up' | 'Left';
    }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-activated'; readonly sheet: SheetId }
  | { readonly kind: 'sheet-renamed'; readonly sheet: SheetId; readonly before: string; readonly after: string }
  | { readonly kind: 'selection-changed'; readonly sheet: SheetId; readonly area: Area }
  | { readonly kind: 'calculated' };
