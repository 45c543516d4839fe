/**
 * The looks of a sheet by property instead of by cell: every property that occurs is set once, on all the cells that
 * have it. So the number of calls grows with the number of different looks, not of cells.
 */
import { styleOf } from '../plan/cell-looks';
import type { CellLook, Grid } from '../plan/cell-looks';
import type { Style } from '../plan/theme';
import type { Cell } from '../plan/workbook-plan';
import { addressesOf, rectanglesOf } from './cell-rectangles';
import { actionBytes } from './step';
import type { Step } from './step';

/** One property: `key` tells it apart, `calls` is how many calls it takes. */
interface Facet {
  readonly key: string;
  readonly calls: number;
  readonly set: (format: Excel.RangeFormat) => void;
}

/** Steps that give the cells of a sheet their looks, number formats apart. */
export function lookSteps(sheetName: string, looks: Grid<CellLook>): readonly Step[] {
  const groups = new Map<string, { readonly facet: Facet; readonly cells: Cell[] }>();
  for (const [row, line] of looks) {
    for (const [column, look] of line) {
      for (const facet of facetsOf(look)) {
        const group = groups.get(facet.key);
        if (group) group.cells.push({ row, column });
        else groups.set(facet.key, { facet, cells: [{ row, column }] });
      }
    }
  }
  return [...groups.values()].flatMap(({ facet, cells }) =>
    addressesOf(rectanglesOf(cells)).map((address) => ({
      bytes: address.length + (facet.calls + 1) * actionBytes,
      queue: (context) => facet.set(context.workbook.worksheets.getItem(sheetName).getRanges(address).format),
    })),
  );
}

function facetsOf(look: CellLook): readonly Facet[] {
  const style = styleOf(look);
  const { bold, italic, underline, size, color } = style.font ?? {};
  const facets: Facet[] = [];
  const add = (name: string, value: unknown, set: Facet['set'], calls = 2): void => {
    if (value !== undefined && value !== false) facets.push({ key: `${name} ${JSON.stringify(value)}`, calls, set });
  };
  add('bold', bold, (format) => (format.font.bold = true));
  add('italic', italic, (format) => (format.font.italic = true));
  add('underline', underline, (format) => (format.font.underline = 'Single'));
  if (size !== undefined) add('size', size, (format) => (format.font.size = size));
  if (color !== undefined) add('color', color, (format) => (format.font.color = color));
  const { fill, wrap, indent, horizontal, vertical, border } = style;
  if (fill !== undefined) add('fill', fill, (format) => (format.fill.color = fill));
  add('wrap', wrap, (format) => (format.wrapText = true));
  if (horizontal) add('horizontal', horizontal, (format) => (format.horizontalAlignment = horizontalWords[horizontal]));
  if (indent) add('indent', indent, (format) => (format.indentLevel = indent));
  if (vertical) add('vertical', vertical, (format) => (format.verticalAlignment = verticalWords[vertical]));
  if (border) add('border', border, (format) => setBorder(format, border), 4 * sides[border.sides].length);
  add('unlocked', look.unlocked, (format) => (format.protection.locked = false));
  return facets;
}

const horizontalWords = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticalWords = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const sides = {
  all: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  top: ['EdgeTop', 'InsideHorizontal'],
} as const;

const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function setBorder(format: Excel.RangeFormat, border: NonNullable<Style['border']>): void {
  for (const side of sides[border.sides]) {
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.weight = weights[border.style];
    line.color = border.color;
  }
}
