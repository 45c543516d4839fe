import type { LiveWorkbookPort } from '../../app/ports';
import { applyPlan } from './apply-plan';
import { fillCell } from './fill-cell';
import { request } from './run';
import { watchSelection } from './watch-selection';
import { takeSnapshot } from './take-snapshot';
import type { OwnDoing } from './watch';
import { sheetIds, watchWorkbook } from './watch';

/**
 * The workbook that is open in Excel. Every failure that a person can act on rejects with a Refusal (host-errors.ts).
 * Needs ExcelApi 1.14.
 */
export function excelWorkbook(): LiveWorkbookPort {
  const own: OwnDoing = { writing: false, sheets: new Set() };
  let watching = 0;
  return {
    snapshot: takeSnapshot,
    apply: async (plan, options = {}) => {
      own.writing = true;
      try {
        await applyPlan(plan, options);
      } finally {
        if (watching > 0) own.sheets = await sheetIds();
        own.writing = false;
      }
    },
    fill: fillCell,
    watchSelection,
    reveal: ({ sheet, cell }) =>
      request(
        ({ workbook }) => {
          const worksheet = workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRange(cell).select();
        },
        () => undefined,
      ),
    watch: async (changed) => {
      const stop = await watchWorkbook(own, changed);
      watching += 1;
      return async () => {
        watching -= 1;
        await stop();
      };
    },
  };
}
