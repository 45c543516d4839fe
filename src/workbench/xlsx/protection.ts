import type { SheetProtection as XlsxProtection } from 'hucre';
import type { ProtectionOptions, SheetProtection } from '../host/sheet-parts';

type Flag = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** What protection may leave open, in the words of the file. */
const FLAGS: Readonly<Record<Flag, Exclude<keyof XlsxProtection, 'password' | 'sheet'>>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};
/** These two say what is protected, all others what is allowed. */
const INVERTED: ReadonlySet<Flag> = new Set(['allowEditObjects', 'allowEditScenarios']);

const flags = Object.entries(FLAGS) as [Flag, (typeof FLAGS)[Flag]][];

/** Protection of a sheet in the file. A password is kept there as a hash, so that it cannot be known here. */
export function protectionFromXlsx(found: XlsxProtection | undefined): SheetProtection | null {
  if (!found?.sheet) return null;
  const options = Object.fromEntries(
    flags.map(([flag, word]) => [flag, (found[word] === true) !== INVERTED.has(flag)]),
  ) as Record<Flag, boolean>;
  const unlockedOnly = found.selectLockedCells === false;
  const selectionMode = found.selectUnlockedCells === false ? 'None' : unlockedOnly ? 'Unlocked' : 'Normal';
  return { options: { ...options, selectionMode }, password: '' };
}

/** Protection of a sheet for the file. */
export function protectionToXlsx({ options, password }: SheetProtection): XlsxProtection {
  return {
    sheet: true,
    ...Object.fromEntries(flags.map(([flag, word]) => [word, options[flag] !== INVERTED.has(flag)])),
    selectLockedCells: options.selectionMode === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
    ...(password === '' ? {} : { password }),
  };
}
