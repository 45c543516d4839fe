import { lookGrid } from '../cell-looks';
import type { Style } from '../theme';
import { font as plainFont, theme } from '../theme';
import type { CarriedLines, Cell, CellPaint, SheetFeature, SheetPlan } from '../workbook-plan';

/** How a cell looks by its own format; conditional formats are no part of it. */
export interface SeenLook {
  /** "#rrggbb"; null = none, or one that cannot be told. */
  readonly fill: string | null;
  /** Of the letters, "#rrggbb"; null = automatic, or one that cannot be told. */
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** In points. */
  readonly size: number;
}

export interface SeenCell extends SeenLook, Cell {}

const styles: readonly Style[] = Object.values(theme);
const known = (values: readonly (string | number | undefined)[]): ReadonlySet<string | number | null> =>
  new Set(values.flatMap((value) => value ?? []));

/**
 * Colours and sizes that are ours, or nobody's: a cell that has another style now than it had would look as if a person
 * had given it the old one. Excel says white where a cell has no fill, black where letters have no colour.
 */
const ours = {
  fill: known(['#ffffff', ...styles.map(({ fill }) => fill)]),
  color: known(['#000000', ...styles.map(({ font }) => font?.color)]),
  size: known([plainFont.size, ...styles.map(({ font }) => font?.size)]),
};

/** What people gave single cells of a sheet, on the cells of the sheet made anew that take their places. */
export function carriedPaint(
  sheet: SheetPlan,
  cells: readonly SeenCell[],
  carry: CarriedLines,
): readonly SheetFeature[] {
  const looks = lookGrid(sheet);
  const rowOf = new Map(carry.rows.map(({ from, to }) => [from, to]));
  const columnOf = new Map(carry.columns.map(({ from, to }) => [from, to]));
  return cells.flatMap((seen): readonly SheetFeature[] => {
    const [row, column] = [rowOf.get(seen.row), columnOf.get(seen.column)];
    if (row === undefined || column === undefined) return [];
    const style = looks.get(row)?.get(column)?.style ?? null;
    const paint = paintOver(seen, style === null ? {} : theme[style]);
    return Object.keys(paint).length === 0 ? [] : [{ kind: 'paint', cell: { row, column }, paint }];
  });
}

/** What of a look is a person's own. That letters are no longer bold counts where all else is as the style has it. */
function paintOver(seen: SeenLook, { fill, font = {} }: Style): CellPaint {
  const { fill: seenFill, color, size } = seen;
  const isStyled = font.color !== undefined && color === font.color && seenFill === (fill ?? null);
  const flag = (key: 'bold' | 'italic' | 'underline'): CellPaint =>
    seen[key] !== (font[key] ?? false) && (seen[key] || isStyled) ? { [key]: seen[key] } : {};
  return {
    ...(seenFill === null || ours.fill.has(seenFill) ? {} : { fill: seenFill }),
    ...(color === null || ours.color.has(color) ? {} : { color }),
    ...(ours.size.has(size) ? {} : { size }),
    ...flag('bold'),
    ...flag('italic'),
    ...flag('underline'),
  };
}
