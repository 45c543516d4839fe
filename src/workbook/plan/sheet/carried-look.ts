import type { CarriedLines, ColumnPlan, RowPlan, SheetPlan } from '../workbook-plan';
import type { SeenCell } from './carried-paint';
import { carriedPaint } from './carried-paint';
import type { DraftSheet } from './draft';
import type { KeyedLine, KeyedSheet } from './keyed-sheet';

/** How a sheet looks now, as far as it can go along to the sheet that takes its place. */
export interface SheetLook {
  /** "#rrggbb", null = none; left out = not to be told. */
  readonly tabColor?: string | null;
  /** In percent. */
  readonly zoom?: number;
  /** By position. Widths in characters. */
  readonly columns: ReadonlyMap<number, { readonly width?: number; readonly hidden: boolean }>;
  /** By position. Heights in points, only of rows that do not grow. */
  readonly rows: ReadonlyMap<number, { readonly height?: number; readonly hidden: boolean }>;
  readonly cells: readonly SeenCell[];
}

/** Which rows and columns of a sheet stand where on the one made anew: by key, and those beside the table by place. */
export function carriedLines(there: KeyedSheet, draft: DraftSheet): CarriedLines {
  return {
    rows: moved(there.rows, draft.rows),
    columns: moved(there.columns, draft.columns),
  };
}

function moved(lines: readonly KeyedLine[], drafted: readonly { readonly key: string | null }[]) {
  const to = new Map<string, number>();
  drafted.forEach(({ key }, index) => {
    if (key !== null && !to.has(key)) to.set(key, index + 1);
  });
  const last = lines.reduce((most, { key, index }) => (key === null ? most : Math.max(most, index)), -1);
  const taken = new Set<number>();
  return lines.flatMap(({ key, index }) => {
    const place = key === null ? (index > last ? drafted.length + (index - last) : undefined) : to.get(key);
    if (place === undefined || taken.has(place)) return [];
    taken.add(place);
    return [{ from: index, to: place }];
  });
}

/** A row that grows and was fixed stays as it was fixed; one that is fixed by plan may be higher, for it may have more text. */
function heightOf({ height, grows }: RowPlan, seen: { readonly height?: number }): Omit<RowPlan, 'row'> {
  if (seen.height === undefined || height === null) return { height, ...(grows ? { grows } : {}) };
  return { height: grows ? seen.height : Math.max(height, seen.height) };
}

/** A planned sheet with the look that people gave the one in whose place it comes. What is hidden by plan stays so. */
export function withLook(sheet: SheetPlan, look: SheetLook, carry: CarriedLines): SheetPlan {
  const columns = new Map(sheet.columns.map((column) => [column.column, column] as const));
  for (const { from, to } of carry.columns) {
    const seen = look.columns.get(from);
    const planned = columns.get(to);
    const width = seen?.width ?? planned?.width;
    if (seen === undefined || width === undefined) continue;
    // A hidden column has no width of its own to tell.
    const own = planned?.hidden || seen.hidden ? (planned?.width ?? width) : width;
    const next: ColumnPlan = { column: to, width: own, ...(planned?.hidden || seen.hidden ? { hidden: true } : {}) };
    columns.set(to, next);
  }
  const rows = new Map(sheet.rows.map((row) => [row.row, row] as const));
  for (const { from, to } of carry.rows) {
    const seen = look.rows.get(from);
    const planned = rows.get(to);
    if (seen === undefined || planned === undefined) continue;
    const hidden = planned.hidden || seen.hidden ? { hidden: true } : {};
    rows.set(to, { ...heightOf(planned, seen), ...hidden, row: to });
  }
  return {
    ...sheet,
    ...(look.tabColor === undefined ? {} : { tabColor: look.tabColor }),
    ...(look.zoom === undefined ? {} : { zoom: look.zoom }),
    columns: [...columns.values()],
    rows: [...rows.values()],
    features: [...sheet.features, ...carriedPaint(sheet, look.cells, carry)],
  };
}
