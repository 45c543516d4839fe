import type { LiveWorkbookPort } from '../../app/ports';
import { applyPlan } from './apply-plan';
import { fillCell } from './fill-cell';
import { liveSnapshot } from './live-snapshot';
import { request } from './run';
import type { OwnStep } from './keeping';
import { takeBack } from './take-back';
import { takeSnapshot } from './take-snapshot';
import { activeCell, watchSelection } from './watch-selection';
import type { OwnDoing } from './watch';
import { sheetIds, watchWorkbook } from './watch';

/**
 * The workbook that is open in Excel. Every failure that a person can act on rejects with a Refusal (host-errors.ts).
 * Needs ExcelApi 1.14.
 */
export function excelWorkbook(): LiveWorkbookPort {
  const own: OwnDoing = { writing: false, sheets: new Set() };
  let watching = 0;
  const lookers = new Set<(sheet: string) => void>();
  const shown = (sheet: string): void => lookers.forEach((look) => look(sheet));
  const live = liveSnapshot(() => watching > 0, shown);
  /** What the last write left behind so that its step can be taken back. */
  let step: OwnStep | null = null;

  async function writing(work: () => Promise<void>): Promise<void> {
    own.writing = true;
    try {
      await work();
    } finally {
      live.forget();
      if (watching > 0) own.sheets = await sheetIds();
      own.writing = false;
    }
  }

  return {
    snapshot: async () => (await takeSnapshot()).snapshot,
    latest: live.read,
    apply: (plan, options = {}) =>
      writing(async () => {
        step = await applyPlan(plan, options, step);
      }),
    takeBack: () => writing(takeBack),
    fill: async (entry) => {
      try {
        return await fillCell(entry);
      } finally {
        live.spoilNamed(entry.place.sheet);
      }
    },
    watchSelection,
    activeCell,
    reveal: ({ sheet, cell }) =>
      request(
        ({ workbook }) => {
          const worksheet = workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRange(cell).select();
        },
        () => undefined,
      ),
    watch: async (changed, look = () => undefined) => {
      const stop = await watchWorkbook(own, live.spoil, changed, ({ id, name }) => {
        const known = name ?? live.nameOf(id);
        if (known !== null) look(known);
        // Whoever types in a cell meanwhile is asked by the next reading.
        else
          void activeCell().then(
            ({ sheet }) => look(sheet),
            () => undefined,
          );
      });
      lookers.add(look);
      // What was read before changes were told may have changed unseen.
      live.forget();
      watching += 1;
      return async () => {
        watching -= 1;
        lookers.delete(look);
        live.forget();
        await stop();
      };
    },
  };
}
