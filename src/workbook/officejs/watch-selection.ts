import type { CellPlace } from '../../core/exam/cell-place';
import { request } from './run';
import { removeHandlers } from './watch';

/** Somebody who runs through the sheet with the arrow keys is asked where they are when they stop. */
const quiet = 150;

/**
 * Tells the active cell, at once and after the selection changed. The event says where the selection was when it was
 * raised; what is told is where it is now, read without touching it.
 * @returns the way to stop
 */
export async function watchSelection(selected: (place: CellPlace) => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const tell = async (): Promise<void> => {
    const place = await activeCell();
    if (!isStopped) selected(place);
  };
  const handler = await request(
    ({ workbook: { worksheets } }) =>
      worksheets.onSelectionChanged.add(async () => {
        clearTimeout(timer);
        // Whoever began to type in the cell is not asked: the next selection tells.
        timer = setTimeout(() => void tell().catch(() => undefined), quiet);
      }),
    (added) => added,
  );
  await tell();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    return removeHandlers([handler]);
  };
}

/** Where the cursor is now. */
export function activeCell(): Promise<CellPlace> {
  return request(
    ({ workbook }) => workbook.getActiveCell().load('address,worksheet/name'),
    ({ address, worksheet }) => ({
      sheet: worksheet.name,
      cell: address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''),
    }),
  );
}
