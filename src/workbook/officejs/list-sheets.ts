import { isOurName } from '../plan/identity';
import { isPutAside } from '../plan/step/put-aside';
import { parseSheetReference } from '../plan/range-reference';
import type { NameSnapshot, SheetSnapshot } from '../plan/snapshot';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** How Excel says that a sheet is seen, in our words. */
export function visibilityOf(visibility: string): SheetSnapshot['visibility'] {
  return visibilities[visibility as keyof typeof visibilities];
}

/** A sheet without its cells. */
export interface ListedSheet extends Pick<SheetSnapshot, 'name' | 'visibility' | 'protected'> {
  /** Excel's own, which stays when a sheet is renamed or moved. */
  readonly id: string;
  /** A name of ours points at it. */
  readonly isNamed: boolean;
}

/** What a workbook consists of, without any cell. */
export interface Listed {
  /** Name of the sheet that is in front. */
  readonly active: string;
  /** In tab order, without those that are kept aside. */
  readonly sheets: readonly ListedSheet[];
  /** Names of the sheets that are kept aside, to be taken back. */
  readonly aside: readonly string[];
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly structureProtected: boolean;
  /** In manual mode Excel shows old results until it is asked. */
  readonly calculatesItself: boolean;
}

/** Loads the list in the request that is being made. */
export function loadList({ workbook }: Excel.RequestContext) {
  return {
    active: workbook.worksheets.getActiveWorksheet().load('name'),
    sheets: workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected'),
    names: workbook.names.load('items/name,items/formula'),
    tables: workbook.tables.load('items/name,items/worksheet/name'),
    protection: workbook.protection.load('protected'),
    application: workbook.application.load('calculationMode'),
  };
}

/** What was loaded, once the request is answered. */
export function loadedList({
  active,
  sheets,
  names,
  tables,
  protection,
  application,
}: ReturnType<typeof loadList>): Listed {
  const known = names.items.map(({ name, formula }) => nameSnapshot(name, String(formula), sheets.items));
  const named = new Set(known.flatMap(({ name, sheet }) => (isOurName(name) && sheet !== null ? [sheet] : [])));
  const all = sheets.items.map(({ id, name, visibility, protection: { protected: locked } }) => ({
    id,
    name,
    visibility: visibilityOf(visibility),
    protected: locked,
    isNamed: named.has(name),
  }));
  const aside = new Set(all.filter((sheet) => isPutAside(sheet, known)).map(({ name }) => name));
  return {
    active: active.name,
    sheets: all.filter(({ name }) => !aside.has(name)),
    aside: [...aside],
    names: known.map((name) =>
      name.sheet !== null && aside.has(name.sheet) ? { ...name, sheet: null, area: null } : name,
    ),
    tables: tables.items
      .map((table) => ({ name: table.name, sheet: table.worksheet.name }))
      .filter(({ sheet }) => !aside.has(sheet)),
    structureProtected: protection.protected,
    calculatesItself: application.calculationMode === 'Automatic',
  };
}

/** A defined name with what it stands for. */
export function nameSnapshot(
  name: string,
  formula: string,
  sheets: readonly { readonly name: string }[],
): NameSnapshot {
  const place = parseSheetReference(formula);
  const sheet = place && sheets.find((other) => other.name.toLowerCase() === place.sheet.toLowerCase());
  return { name, sheet: sheet?.name ?? null, area: sheet && place ? place.area : null };
}
