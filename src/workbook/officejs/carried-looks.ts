/** How sheets look in Excel, for the sheets that take their places. */
import { columnName } from '../plan/a1';
import type { SheetLook } from '../plan/sheet/carried-look';
import type { LoadedPaint } from './seen-cells';
import { loadedPaint, loadPaint } from './seen-cells';
import { withLook } from '../plan/sheet/carried-look';
import type { WorkbookPlan } from '../plan/workbook-plan';

/** What has been asked of Excel about one sheet. */
export interface LoadedLook {
  readonly target: string;
  readonly worksheet: Excel.Worksheet;
  readonly columns: readonly { readonly at: number; readonly range: Excel.Range }[];
  readonly rows: readonly { readonly at: number; readonly range: Excel.Range; readonly isFixed: boolean }[];
  readonly cells: LoadedPaint;
}

/**
 * Asks how the sheets look that the plan replaces and whose looks it carries along. Of rows that grow with their text
 * Excel does not tell whether somebody fixed them, nor does it tell the zoom.
 */
export function loadLooks({ workbook }: Excel.RequestContext, plan: WorkbookPlan): readonly LoadedLook[] {
  return plan.changes.flatMap((change): readonly LoadedLook[] => {
    if (change.kind !== 'replace' || change.carry === undefined) return [];
    const worksheet = workbook.worksheets.getItemOrNullObject(change.target).load('tabColor');
    const fixed = new Set(
      change.sheet.rows.flatMap(({ row, height, grows }) => (height === null || grows ? [] : [row])),
    );
    const columns = change.carry.columns.map(({ from }) => {
      const name = columnName(from);
      return { at: from, range: worksheet.getRange(`${name}:${name}`).load('columnHidden,format/columnWidth') };
    });
    const rows = change.carry.rows.map(({ from, to }) => {
      const range = worksheet.getRange(`${from + 1}:${from + 1}`).load('rowHidden,format/rowHeight');
      return { at: from, range, isFixed: fixed.has(to) };
    });
    return [{ target: change.target, worksheet, columns, rows, cells: loadPaint(worksheet) }];
  });
}

/** What Excel answered, by name of the sheet. */
export function loadedLooks(loaded: readonly LoadedLook[]): ReadonlyMap<string, SheetLook> {
  return new Map(
    loaded
      .filter(({ worksheet }) => !worksheet.isNullObject)
      .map(({ target, worksheet, columns, rows, cells }) => [
        target,
        {
          tabColor: worksheet.tabColor === '' ? null : worksheet.tabColor.toLowerCase(),
          cells: loadedPaint(cells),
          columns: new Map(
            columns.map(({ at, range }) => [
              at,
              { width: charactersOf(range.format.columnWidth), hidden: range.columnHidden },
            ]),
          ),
          rows: new Map(
            rows.map(({ at, range, isFixed }) => [
              at,
              { ...(isFixed ? { height: range.format.rowHeight } : {}), hidden: range.rowHidden },
            ]),
          ),
        },
      ]),
  );
}

/** The plan with the looks of the sheets that it replaces. */
export function withLooks(plan: WorkbookPlan, looks: ReadonlyMap<string, SheetLook>): WorkbookPlan {
  return {
    ...plan,
    changes: plan.changes.map((change) => {
      const look = change.kind === 'replace' ? looks.get(change.target) : undefined;
      if (change.kind !== 'replace' || change.carry === undefined || look === undefined) return change;
      return { ...change, sheet: withLook(change.sheet, look, change.carry) };
    }),
  };
}

/** Points as characters: 4 pixels are 3 points, a character is 7 pixels wide beside 5 of padding (page-steps.ts). */
function charactersOf(points: number): number {
  return Math.max(0, (Math.round(points / 0.75) - 5 + 0.01) / 7);
}
