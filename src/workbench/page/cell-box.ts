import type { UniverEngine } from '../store-univer/create-univer';

/** A rectangle of the page, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where on the page a cell is drawn, as far as the grid has been scrolled. Univer counts from the sheet's corner, and
 * its scroll position from the first cell that is not frozen.
 */
export function cellBox(
  { api }: UniverEngine,
  container: HTMLElement,
  sheetId: string,
  row: number,
  column: number,
): Box {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  const canvas = container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
  if (!sheet || !canvas) throw new Error(`There is no sheet ${sheetId} in view.`);
  const place = canvas.getBoundingClientRect();
  const cell = sheet.getRange(row, column).getCellRect();
  const corner = sheet.getRange(0, 0).getCellRect();
  const scroll = sheet.getScrollState();
  const first = sheet.getRange(scroll.sheetViewStartRow, scroll.sheetViewStartColumn).getCellRect();
  const frozen = sheet.getFreeze();
  const left = column < frozen.xSplit ? 0 : first.x - corner.x + scroll.offsetX;
  const top = row < frozen.ySplit ? 0 : first.y - corner.y + scroll.offsetY;
  return { x: place.x + cell.x - left, y: place.y + cell.y - top, width: cell.width, height: cell.height };
}
