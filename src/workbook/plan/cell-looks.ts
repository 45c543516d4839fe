/**
 * How each cell of a planned sheet looks, worked out once for both adapters: the last style feature over a cell wins
 * whole, and the number format follows what the cell holds.
 */
import { theme } from './theme';
import type { Style, StyleName } from './theme';
import type { Area, CellBlock, CellContent, CellPaint, SheetPlan } from './workbook-plan';

export interface CellLook {
  readonly style: StyleName | null;
  readonly unlocked: boolean;
  /** Excel number format. */
  readonly format: string;
  /** What a person gave it over its style. */
  readonly paint?: CellPaint;
}

/** Everything about a cell's look but its number format and lock: its style, under what a person gave it. */
export function styleOf({ style, paint }: Pick<CellLook, 'style' | 'paint'>): Style {
  const own: Style = style === null ? {} : theme[style];
  if (paint === undefined) return own;
  const { fill = own.fill, ...letters } = paint;
  const font = { ...own.font, ...letters };
  return { ...own, ...(fill === undefined ? {} : { fill }), ...(Object.keys(font).length === 0 ? {} : { font }) };
}

/** A sheet's cells by row, then by column. */
export type Grid<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

const dateFormat = 'dd-mm-yyyy';

/** Every cell that holds something. Later blocks win; null leaves a cell as an earlier block has it. */
export function contentGrid(blocks: readonly CellBlock[]): Grid<CellContent> {
  const grid = new Map<number, Map<number, CellContent>>();
  for (const block of blocks) {
    block.contents.forEach((line, down) => {
      line.forEach((content, right) => {
        if (content) put(grid, block.row + down, block.column + right, content);
      });
    });
  }
  return grid;
}

/** Every cell that differs from an empty, locked cell in the default style. */
export function lookGrid(sheet: Pick<SheetPlan, 'blocks' | 'features'>): Grid<CellLook> {
  const styles = new Map<number, Map<number, StyleName>>();
  const unlocked = new Map<number, Map<number, true>>();
  for (const feature of sheet.features) {
    if (feature.kind === 'style') putArea(styles, feature.area, feature.style);
    if (feature.kind === 'unlocked') putArea(unlocked, feature.area, true);
  }
  const paints = paintGrid(sheet);
  const contents = contentGrid(sheet.blocks);
  const looks = new Map<number, Map<number, CellLook>>();
  for (const grid of [styles, unlocked, contents, paints]) {
    for (const [row, line] of grid) {
      for (const column of line.keys()) {
        const style = styles.get(row)?.get(column) ?? null;
        const paint = paints.get(row)?.get(column);
        put(looks, row, column, {
          style,
          ...(paint === undefined ? {} : { paint }),
          unlocked: unlocked.get(row)?.has(column) ?? false,
          format: formatFor(formatOf(style), contents.get(row)?.get(column) ?? null),
        });
      }
    }
  }
  return looks;
}

function paintGrid({ features }: Pick<SheetPlan, 'features'>): Grid<CellPaint> {
  const paints = new Map<number, Map<number, CellPaint>>();
  for (const feature of features) {
    if (feature.kind === 'paint') put(paints, feature.cell.row, feature.cell.column, feature.paint);
  }
  return paints;
}

/**
 * The number format a cell needs that has `format` and gets `content`. A number or formula under the text format "@"
 * would turn into text in Excel, so it gets "General"; a date is always shown as one.
 */
export function formatFor(format: string, content: CellContent | null): string {
  switch (content?.kind) {
    case undefined:
    case 'text':
      return format;
    case 'number':
    case 'formula':
      return format === '@' ? 'General' : format;
    case 'date':
      return /[dmy]/i.test(format) ? format : dateFormat;
  }
}

/** Rows or columns in rising order with what they hold. */
export function inOrder<T>(lines: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...lines].sort(([a], [b]) => a - b);
}

function formatOf(style: StyleName | null): string {
  return (style === null ? undefined : (theme[style] as Style).format) ?? 'General';
}

function putArea<T>(grid: Map<number, Map<number, T>>, area: Area, value: T): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) put(grid, row, column, value);
  }
}

function put<T>(grid: Map<number, Map<number, T>>, row: number, column: number, value: T): void {
  const line = grid.get(row);
  if (line) line.set(column, value);
  else grid.set(row, new Map([[column, value]]));
}
