import { CanceledError, type ICommandInfo, type IExecutionOptions, type IRange } from '@univerjs/core';
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
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { Area } from '../host/geometry';
import type { ProtectionOptions, SheetId } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';
import { areaOfRange } from './rules-to-univer';

/** What a protected workbook does not let its user do: change cells of a sheet, or the list of sheets. */
export type Refusal = 'cells' | 'structure';

type Params = Readonly<Record<string, unknown>> & { readonly subUnitId?: string };
type Rule = (params: Params, sheet: SheetId, store: WorkbookStore) => Refusal | null;

const withOption =
  (option: Exclude<keyof ProtectionOptions, 'selectionMode'>): Rule =>
  (_params, sheet, store) =>
    store.sheetProtection(sheet)?.options[option] === false ? 'cells' : null;

const whenProtected: Rule = (_params, sheet, store) => (store.sheetProtection(sheet) === null ? null : 'cells');

const whenStructureProtected: Rule = (_params, _sheet, store) =>
  store.structureProtection() === null ? null : 'structure';

const whenCellsLocked: Rule = ({ cellValue }, sheet, store) => {
  const protection = store.sheetProtection(sheet);
  if (protection === null) return null;
  for (const [row, line] of Object.entries(
    (cellValue ?? {}) as Readonly<Record<string, Readonly<Record<string, object>>>>,
  )) {
    for (const [column, cell] of Object.entries(line)) {
      const onlyLooks = cell !== null && Object.keys(cell).every((key) => key === 's');
      if (onlyLooks ? !protection.options.allowFormatCells : isLocked(store, sheet, Number(row), Number(column))) {
        return 'cells';
      }
    }
  }
  return null;
};

const whenSorted: Rule = ({ range }, sheet, store) =>
  store.sheetProtection(sheet) !== null && hasLockedCell(store, sheet, areaOfRange(range as IRange)) ? 'cells' : null;

const RULES: Readonly<Record<string, Rule | undefined>> = {
  [SetRangeValuesMutation.id]: whenCellsLocked,
  [MoveRangeMutation.id]: whenProtected,
  [ReorderRangeMutation.id]: whenSorted,
  [AddWorksheetMergeMutation.id]: whenProtected,
  [RemoveWorksheetMergeMutation.id]: whenProtected,
  [InsertRowMutation.id]: withOption('allowInsertRows'),
  [InsertColMutation.id]: withOption('allowInsertColumns'),
  [RemoveRowMutation.id]: withOption('allowDeleteRows'),
  [RemoveColMutation.id]: withOption('allowDeleteColumns'),
  [SetRowHiddenMutation.id]: withOption('allowFormatRows'),
  [SetRowVisibleMutation.id]: withOption('allowFormatRows'),
  [SetWorksheetRowHeightMutation.id]: withOption('allowFormatRows'),
  [SetColHiddenMutation.id]: withOption('allowFormatColumns'),
  [SetColVisibleMutation.id]: withOption('allowFormatColumns'),
  [SetWorksheetColWidthMutation.id]: withOption('allowFormatColumns'),
  [InsertSheetMutation.id]: whenStructureProtected,
  [RemoveSheetMutation.id]: whenStructureProtected,
  [SetWorksheetNameMutation.id]: whenStructureProtected,
  [SetWorksheetOrderMutation.id]: whenStructureProtected,
  [SetWorksheetHideMutation.id]: whenStructureProtected,
};

/** Whether the cell cannot be changed: its sheet is protected and the cell is not unlocked. */
export const isLocked = (store: WorkbookStore, sheet: SheetId, row: number, column: number): boolean =>
  store.sheetProtection(sheet) !== null && store.styleAt(sheet, row, column).locked;

function hasLockedCell(store: WorkbookStore, sheet: SheetId, area: Area): boolean {
  for (const { locked } of store.stylesIn(sheet, area)) if (locked) return true;
  return false;
}

/**
 * Refuses what the user may not do in a protected workbook, before Univer does it. Protection by Univer itself is not
 * used: it knows ranges, not unlocked cells, and lets through what comes by another command.
 *
 * @param fromHost whether what Univer is about to do comes from the add-in, which the host has checked itself
 * @param refused  told of each refusal
 */
export function guardEdits(
  store: WorkbookStore,
  fromHost: () => boolean,
  refused: (what: Refusal) => void,
): (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void {
  return (command, options) => {
    const rule = RULES[command.id];
    if (!rule || fromHost() || options?.fromFormula === true) return;
    const params = (command.params ?? {}) as Params;
    const sheet = params.subUnitId ?? '';
    const known = store.sheets().some(({ id }) => id === sheet);
    if (!known && rule !== whenStructureProtected) return;
    const refusal = rule(params, sheet, store);
    if (refusal === null) return;
    refused(refusal);
    throw new CanceledError();
  };
}
