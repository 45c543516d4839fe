import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type { UniverEngine } from '../store-univer/create-univer';

/** A rectangle of the page, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where on the page a cell is drawn. Univer counts from the sheet's corner. How far it has been scrolled is asked of the
 * viewport: the scroll position Univer remembers is what was asked for, also beyond the end of the sheet.
 * @returns null while the grid does not draw the sheet: a workbook that was just opened has no canvas yet.
 */
export function cellBox(
  { api, univer }: UniverEngine,
  container: HTMLElement,
  sheetId: string,
  row: number,
  column: number,
): Box | null {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  const canvas = container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
  if (!sheet || !canvas) return null;
  const place = canvas.getBoundingClientRect();
  const cell = sheet.getRange(row, column).getCellRect();
  const unit = api.getActiveWorkbook()?.getId() ?? '';
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unit);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const frozen = sheet.getFreeze();
  const left = column < frozen.xSplit ? 0 : (viewport?.viewportScrollX ?? 0);
  const top = row < frozen.ySplit ? 0 : (viewport?.viewportScrollY ?? 0);
  return { x: place.x + cell.x - left, y: place.y + cell.y - top, width: cell.width, height: cell.height };
}
