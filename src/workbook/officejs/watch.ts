import type { WorkbookChange } from '../../app/ports';
import { request } from './run';

/** Which sheets there are, as far as the add-in itself made or removed them; what differs is somebody else's doing. */
export interface OwnDoing {
  /** A write of ours is going on. */
  writing: boolean;
  /** Ids of the sheets after the last write, or when watching began. */
  sheets: ReadonlySet<string>;
}

/**
 * Calls `changed` when people or other add-ins changed cells, or added or deleted sheets. Renaming is not told:
 * Excel has an event for it only since ExcelApi 1.17.
 * @returns the way to stop
 */
export async function watchWorkbook(
  own: OwnDoing,
  changed: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  own.sheets = await sheetIds();
  const structure = (id: string, wasThere: boolean): void => {
    if (own.writing || own.sheets.has(id) !== wasThere) return;
    own.sheets = new Set(wasThere ? [...own.sheets].filter((other) => other !== id) : [...own.sheets, id]);
    changed({ kind: 'structure' });
  };
  const handlers = await request(
    ({ workbook: { worksheets } }) => [
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        // What this add-in wrote comes back as an event too.
        if (own.writing || triggerSource === 'ThisLocalAddin') return;
        const sheet = await nameOf(worksheetId);
        if (sheet !== null) changed({ kind: 'sheet', sheet });
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => structure(worksheetId, false)),
      worksheets.onDeleted.add(async ({ worksheetId }) => structure(worksheetId, true)),
    ],
    (added) => added,
  );
  return () => removeHandlers(handlers);
}

/** Takes handlers away that were added together. */
export async function removeHandlers(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  // A handler can only be taken away in the context that it was added in.
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  });
}

/** Ids of all sheets now. */
export function sheetIds(): Promise<ReadonlySet<string>> {
  return request(
    ({ workbook }) => workbook.worksheets.load('items/id'),
    ({ items }) => new Set(items.map(({ id }) => id)),
  );
}

function nameOf(id: string): Promise<string | null> {
  return request(
    ({ workbook }) => workbook.worksheets.getItemOrNullObject(id).load('name'),
    (sheet) => (sheet.isNullObject ? null : sheet.name),
  );
}
