import { request } from './run';

/** Which sheets there are, as far as the add-in itself made or removed them; what differs is somebody else's doing. */
export interface OwnDoing {
  /** A write of ours is going on. */
  writing: boolean;
  /** Ids of the sheets after the last write, or when watching began. */
  sheets: ReadonlySet<string>;
}

/** A sheet that came to the front; its name as far as it was told. */
export interface ShownSheet {
  readonly id: string;
  readonly name?: string;
}

/**
 * Calls `changed` when people or other add-ins changed or sorted cells, or added or deleted sheets. Renaming and moving
 * sheets is not told: Excel has events for it only since ExcelApi 1.17. `shown` gets the sheet in front, now and later.
 * @param touched gets Excel's id of every sheet on which something changed, by this add-in too.
 * @returns the way to stop
 */
export async function watchWorkbook(
  own: OwnDoing,
  touched: (sheet: string) => void,
  changed: () => void,
  shown: (sheet: ShownSheet) => void,
): Promise<() => Promise<void>> {
  const structure = (id: string, wasThere: boolean): void => {
    if (own.writing || own.sheets.has(id) !== wasThere) return;
    own.sheets = new Set(wasThere ? [...own.sheets].filter((other) => other !== id) : [...own.sheets, id]);
    changed();
  };
  const sorted = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    touched(worksheetId);
    if (!own.writing) changed();
  };
  const { ids, active, handlers } = await request(
    ({ workbook: { worksheets } }) => ({
      ids: worksheets.load('items/id'),
      active: worksheets.getActiveWorksheet().load('id,name'),
      handlers: [
        worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
          touched(worksheetId);
          // What this add-in wrote comes back as an event too.
          if (!own.writing && triggerSource !== 'ThisLocalAddin') changed();
        }),
        worksheets.onRowSorted.add(sorted),
        worksheets.onColumnSorted.add(sorted),
        worksheets.onActivated.add(async ({ worksheetId }) => shown({ id: worksheetId })),
        worksheets.onAdded.add(async ({ worksheetId }) => structure(worksheetId, false)),
        worksheets.onDeleted.add(async ({ worksheetId }) => structure(worksheetId, true)),
      ],
    }),
    (added) => added,
  );
  own.sheets = new Set(ids.items.map(({ id }) => id));
  shown({ id: active.id, name: active.name });
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
