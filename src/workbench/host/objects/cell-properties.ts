import type { Arguments } from '../arguments';
import { apiNotFound } from '../excel-error';
import type { RangeTarget } from '../range-target';
import type { CellStyle } from '../style';

/** What this host tells of cells one by one, by the names of `Excel.CellProperties`. */
const formats: Readonly<Record<string, Readonly<Record<string, (style: CellStyle) => unknown>>>> = {
  fill: { color: ({ fillColor }) => fillColor ?? '#FFFFFF' },
  font: {
    bold: ({ bold }) => bold,
    italic: ({ italic }) => italic,
    underline: ({ underline }) => underline,
    color: ({ fontColor }) => fontColor,
    size: ({ fontSize }) => fontSize,
  },
};

/** Fill and letters of every cell of a range, as far as they are asked for. */
export function getCellProperties({ host, sheet, area }: RangeTarget, args: Arguments): unknown {
  const wanted = readersOf(args.raw(0));
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) => {
      const style = host.store.styleAt(sheet, area.row + row, area.column + column);
      const format: Record<string, Record<string, unknown>> = {};
      for (const { part, name, read } of wanted) {
        format[part] = { ...format[part], [name]: read(style) };
      }
      return { format };
    }),
  );
}

function readersOf(options: unknown) {
  const parts = Object.entries(options ?? {}).flatMap(([key, value]) => {
    if (key !== 'format') throw apiNotFound(`CellProperties.${key}`);
    return Object.entries(value as object);
  });
  return parts.flatMap(([part, names]) =>
    Object.keys(names as object).map((name) => {
      const read = formats[part]?.[name];
      if (read === undefined) throw apiNotFound(`CellProperties.format.${part}.${name}`);
      return { part, name, read };
    }),
  );
}
