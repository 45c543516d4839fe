import { formatReference, parseReference } from '../host/a1';
import { EMPTY_CELL, type CellContent } from '../host/cell';
import { type Area, cellArea } from '../host/geometry';
import type { SheetRecord } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';
import type { Box } from './cell-box';
import type { Session } from './session';
import type { AddInMessage } from './wire';

/** What end-to-end tests and `npm run dev` may look at and do beside clicking: the workbook behind the grid, and the host. */
export interface Probe {
  readonly messages: AddInMessage[];
  readonly session: () => Session;
  readonly sheets: () => readonly SheetRecord[];
  /** The cell as Univer's model and the host know it, once formulas are computed. */
  readonly cell: (sheet: string, reference: string) => Promise<CellContent>;
  /** What is selected, as `Sheet!A1` or `Sheet!A1:B2`. */
  readonly selection: () => string;
  /** Scrolls the cell into view and tells where on the page it is, once it stays there. */
  readonly show: (sheet: string, reference: string) => Promise<Box>;
  /** The cell that has the keyboard, as `Sheet!A1`; null while something else has it. */
  readonly keyboard: () => string | null;
  /** What stands in the cell that is open; null when none is. */
  readonly entry: () => string | null;
  /** Starts the add-in anew beside the workbook that is open, as after it was built again. */
  readonly reopenPanes: () => void;
  /** Whether no workbook is being opened. */
  readonly idle: () => boolean;
}

declare global {
  interface Window {
    /** Set by the workbench, never by the add-in: a page of the workbench only. */
    workbenchProbe?: Probe;
  }
}

/** Makes the probe of this page. @param begun null until the grid is there */
export function probeOf(begun: () => Session | null, idle: () => boolean, reopenPanes: () => void): Probe {
  const session = (): Session => {
    const open = begun();
    if (open === null) throw new Error('The grid is not there yet.');
    return open;
  };
  const store = (): WorkbookStore => session().workbook.store;
  const find = (sheetName: string, reference: string): { id: string; area: Area } => {
    const sheet = store()
      .sheets()
      .find(({ name }) => name === sheetName);
    const area = parseReference(reference)?.area;
    if (!sheet || !area) throw new Error(`There is no ${sheetName}!${reference}.`);
    return { id: sheet.id, area };
  };
  const probe: Probe = {
    messages: [],
    session,
    idle,
    reopenPanes,
    sheets: () => store().sheets(),
    cell: async (sheetName, reference) => {
      const { id, area } = find(sheetName, reference);
      await store().settle();
      return store().cells(id, area)[0]?.[0] ?? EMPTY_CELL;
    },
    selection: () => {
      const active = store()
        .sheets()
        .find(({ id }) => id === store().activeSheet());
      return `${active?.name ?? ''}!${formatReference(store().selection())}`;
    },
    show: async (sheetName, reference) => {
      const { id, area } = find(sheetName, reference);
      store().select(id, area);
      session().workbook.show();
      return onceSteady(() => session().cellBox(id, area));
    },
    keyboard: () => {
      const typing = session().typing();
      const sheet = store()
        .sheets()
        .find(({ id }) => id === typing?.sheet);
      return typing && sheet ? `${sheet.name}!${formatReference(cellArea(typing.row, typing.column))}` : null;
    },
    entry: () => session().typing()?.text ?? null,
  };
  window.workbenchProbe = probe;
  return probe;
}

/** So many times in a row the grid has drawn a cell at the same place, which it does not while it scrolls. */
const STEADY_DRAWINGS = 3;

async function onceSteady(place: () => Box | null): Promise<Box> {
  let box = place();
  for (let same = 1; box === null || same < STEADY_DRAWINGS;) {
    await new Promise(requestAnimationFrame);
    const now = place();
    same = now !== null && now.x === box?.x && now.y === box.y ? same + 1 : 1;
    box = now;
  }
  return box;
}
