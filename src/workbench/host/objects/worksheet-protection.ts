import { accessDenied } from '../excel-error';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import type { SheetTarget } from '../range-target';
import { readBoolean, readRecord, readWord } from '../read-value';
import type { ProtectionOptions } from '../sheet-parts';

/** Options of a protection that names none: nothing is allowed but selecting. */
const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

const SHEET_PROTECTION: ObjectType<SheetTarget> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { get: ({ host, sheet }) => host.store.sheetProtection(sheet) !== null },
    options: { get: ({ host, sheet }) => host.store.sheetProtection(sheet)?.options ?? null },
  },
  methods: {
    // "Fails if the worksheet has already been protected" (documentation of Excel.WorksheetProtection.protect).
    protect: ({ host, sheet }, args) => {
      if (host.store.sheetProtection(sheet)) throw accessDenied('the sheet is already protected');
      const options = args.has(0) ? readOptions(args.raw(0)) : NOTHING_ALLOWED;
      host.store.setSheetProtection(sheet, { options, password: args.textOr(1, '') });
    },
    unprotect: ({ host, sheet }, args) => {
      const protection = host.store.sheetProtection(sheet);
      // Builds of 2026 refuse this for a sheet that is not protected (office-js#6784): the stricter way.
      if (!protection) throw accessDenied('the sheet is not protected');
      if (protection.password !== args.textOr(0, '')) throw accessDenied('the password is wrong');
      host.store.setSheetProtection(sheet, null);
    },
  },
};

function readOptions(value: unknown): ProtectionOptions {
  const { selectionMode, ...allowed } = readRecord(value, 'options', Object.keys(NOTHING_ALLOWED));
  for (const [name, allowance] of Object.entries(allowed)) readBoolean(allowance, name);
  return {
    ...NOTHING_ALLOWED,
    ...allowed,
    selectionMode:
      selectionMode === undefined ? 'Normal' : readWord(selectionMode, 'selectionMode', ['Normal', 'Unlocked', 'None']),
  };
}

/** `worksheet.protection`. */
export const worksheetProtectionObject = (target: SheetTarget): LiveObject => liveObject(SHEET_PROTECTION, target);
