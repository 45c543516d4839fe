/** What people put on sheets that would go, and that is not put back on the sheet in their place: refused rather than lost. */
import { sameSheetName } from '../plan/plan-fault';
import { ownChartMark } from '../plan/own-chart';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { refusal } from '../workbook-diagnostic';

/** What has been asked of Excel about one sheet, by the word that is told (part-reach.ts has the same words for files). */
export interface LoadedBelongings {
  readonly sheet: string;
  readonly worksheet: Excel.Worksheet;
  readonly counts: readonly { readonly what: string; readonly count: () => number }[];
}

/**
 * Asks what is on the sheets that the plan replaces or deletes. Notes are told since ExcelApi 1.18; an older Excel counts
 * only threaded comments.
 */
export function loadBelongings({ workbook }: Excel.RequestContext, plan: WorkbookPlan): readonly LoadedBelongings[] {
  const hasNotes = Office.context.requirements.isSetSupported('ExcelApi', '1.18');
  return plan.changes.flatMap((change): readonly LoadedBelongings[] => {
    if (change.kind !== 'replace' && change.kind !== 'delete') return [];
    const worksheet = workbook.worksheets.getItemOrNullObject(change.target).load('name');
    const [comments, pivots] = [worksheet.comments.getCount(), worksheet.pivotTables.getCount()];
    const shapes = worksheet.shapes.load('items/name');
    const charts = worksheet.charts.load('items/name');
    const notes = hasNotes ? worksheet.notes.getCount() : null;
    return [
      {
        sheet: change.target,
        worksheet,
        counts: [
          { what: 'comments', count: () => comments.value + (notes?.value ?? 0) },
          { what: 'drawing', count: () => othersAmong(shapes) + othersAmong(charts) },
          { what: 'pivot-table', count: () => pivots.value },
        ],
      },
    ];
  });
}

/** Charts and shapes that we did not make; our charts are made again with their sheet, and may be counted among shapes. */
function othersAmong({ items }: Excel.ChartCollection | Excel.ShapeCollection): number {
  const names = items.map(({ name }) => name);
  return names.filter((name) => !name.startsWith(ownChartMark)).length;
}

/** The kinds of things on each sheet, by its name. */
export function loadedBelongings(loaded: readonly LoadedBelongings[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    loaded
      .filter(({ worksheet }) => !worksheet.isNullObject)
      .map(({ worksheet, counts }) => [
        worksheet.name,
        counts.filter(({ count }) => count() > 0).map(({ what }) => what),
      ]),
  );
}

/** @throws Refusal workbook/would-lose */
export function refuseLoss(plan: WorkbookPlan, belongings: ReadonlyMap<string, readonly string[]>): void {
  for (const change of plan.changes) {
    if (change.kind !== 'replace' && change.kind !== 'delete') continue;
    for (const [sheet, what] of belongings) {
      if (sameSheetName(sheet, change.target) && what.length > 0) throw refusal('workbook/would-lose', { what, sheet });
    }
  }
}
