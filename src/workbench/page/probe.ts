import { parseReference } from '../host/a1';
import type { CellContent } from '../host/cell';
import type { SheetRecord } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';
import type { Session } from './session';
import type { AddInMessage } from './wire';

/** What end-to-end tests may look at and do beside clicking: the workbook behind the grid, and the host. */
export interface Probe {
  readonly messages: AddInMessage[];
  readonly session: () => Session;
  readonly sheets: () => readonly SheetRecord[];
  /** The cell as Univer's model and the host know it, once formulas are computed. */
  readonly cell: (sheet: string, reference: string) => Promise<CellContent>;
}

declare global {
  interface Window {
    /** Set by the workbench, never by the add-in: a page of the workbench only. */
    workbenchProbe?: Probe;
  }
}

/** Makes the probe of this page. */
export function probeOf(session: () => Session): Probe {
  const store = (): WorkbookStore => session().workbook.store;
  const probe: Probe = {
    messages: [],
    session,
    sheets: () => store().sheets(),
    cell: async (sheetName, reference) => {
      await store().settle();
      const sheet = store()
        .sheets()
        .find(({ name }) => name === sheetName);
      const area = parseReference(reference)?.area;
      if (!sheet || !area) throw new Error(`There is no ${sheetName}!${reference}.`);
      const content = store().cells(sheet.id, area)[0]?.[0];
      if (!content) throw new Error(`There is no ${sheetName}!${reference}.`);
      return content;
    },
  };
  window.workbenchProbe = probe;
  return probe;
}
