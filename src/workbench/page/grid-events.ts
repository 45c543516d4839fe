import { parseReference } from '../host/a1';
import { cellArea } from '../host/geometry';
import type { Hyperlink } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';
import type { UniverEngine } from '../store-univer/create-univer';
import { isLocked } from '../store-univer/edit-guard';

/** What the page is told of what happens in the grid. */
export interface GridListener {
  readonly lockedCell: () => void;
  /** A link that leads out of the workbook was clicked. */
  readonly outsideLink: (address: string) => void;
}

/** Listens to a grid: cell-edit mode, locked cells, links. @param cellOpen told when a cell is opened to type in, or closed */
export function listenToGrid(
  { api }: UniverEngine,
  store: WorkbookStore,
  cellOpen: (isOpen: boolean) => void,
  listener: GridListener,
): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (!isLocked(store, event.worksheet.getSheetId(), event.row, event.column)) return;
    event.cancel = true;
    listener.lockedCell();
  });
  api.addEvent(api.Event.SheetEditStarted, () => {
    cellOpen(true);
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    cellOpen(false);
  });
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = linkAt(store, worksheet.getSheetId(), row, column);
    if (link?.documentReference) jumpTo(store, link.documentReference);
    else if (link?.address) listener.outsideLink(link.address);
  });
}

/** The link of a cell: its own, or the one its HYPERLINK formula makes. */
function linkAt(store: WorkbookStore, sheet: string, row: number, column: number): Hyperlink | null {
  if (!store.sheets().some(({ id }) => id === sheet)) return null;
  const own = store.hyperlinkAt(sheet, row, column);
  if (own) return own;
  const formula = store.cells(sheet, cellArea(row, column))[0]?.[0]?.formula;
  const target = formula ? /^=HYPERLINK\("((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replaceAll('""', '"') : undefined;
  if (target === undefined) return null;
  return target.startsWith('#') ? { documentReference: target.slice(1) } : { address: target };
}

/** Selects the place a link names: `Sheet!A1`, `'My sheet'!A1:B2`, or a defined name. A place that is gone does nothing. */
function jumpTo(store: WorkbookStore, place: string): void {
  const name = store.names().find((record) => record.name.toLowerCase() === place.toLowerCase());
  const text = name ? name.formula.slice(1) : place;
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(text) ?? [];
  const sheetName = (quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase();
  const sheet = store.sheets().find((record) => record.name.toLowerCase() === sheetName);
  const reference = parseReference(cells ?? text);
  const target = sheet?.id ?? (cells === undefined ? store.activeSheet() : undefined);
  if (reference && target !== undefined) store.select(target, reference.area);
}
