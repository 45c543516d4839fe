import { accessDenied } from './excel-error';
import type { Area } from './geometry';
import type { HostContext } from './host-context';
import type { ProtectionOptions, SheetId } from './sheet-parts';

type Allowance = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** Refuses (AccessDenied) to add, rename, move, hide or delete sheets while the structure is protected. */
export function checkStructure({ store }: HostContext): void {
  if (store.structureProtection()) throw accessDenied('the structure of the workbook is protected');
}

/** Refuses (AccessDenied) a write to cells of which one is locked on a protected sheet. */
export function checkCellsWritable({ store }: HostContext, sheet: SheetId, area: Area): void {
  if (!store.sheetProtection(sheet)) return;
  for (const { locked } of store.stylesIn(sheet, area)) {
    if (locked) throw accessDenied('the cell is locked and the sheet is protected');
  }
}

/** Refuses (AccessDenied) what the protection of the sheet does not allow. */
export function checkAllowed({ store }: HostContext, sheet: SheetId, allowance: Allowance): void {
  const protection = store.sheetProtection(sheet);
  if (protection && !protection.options[allowance]) throw accessDenied(`the sheet is protected without ${allowance}`);
}

/** Refuses (AccessDenied) anything that is never allowed on a protected sheet. */
export function checkUnprotected({ store }: HostContext, sheet: SheetId): void {
  if (store.sheetProtection(sheet)) throw accessDenied('the sheet is protected');
}
