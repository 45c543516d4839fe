/** How single cells of a sheet look in Excel. */
import type { SeenCell } from '../plan/sheet/carried-paint';
import { font as plainFont } from '../plan/theme';

/** What has been asked of Excel. */
export interface LoadedPaint {
  readonly used: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

const asked: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true }, font: { bold: true, italic: true, underline: true, color: true, size: true } },
};

/** Asks how the cells of a sheet look; one that is only coloured counts as used. */
export function loadPaint(worksheet: Excel.Worksheet): LoadedPaint {
  const used = worksheet.getUsedRange().load('rowIndex,columnIndex');
  return { used, properties: used.getCellProperties(asked) };
}

export function loadedPaint({ used, properties }: LoadedPaint): readonly SeenCell[] {
  return properties.value.flatMap((line, down) =>
    line.map(({ format }, right) => ({
      row: used.rowIndex + down,
      column: used.columnIndex + right,
      fill: colorOf(format?.fill?.color),
      color: colorOf(format?.font?.color),
      bold: format?.font?.bold === true,
      italic: format?.font?.italic === true,
      underline: (format?.font?.underline ?? 'None') !== 'None',
      size: format?.font?.size ?? plainFont.size,
    })),
  );
}

/** Excel says white where there is no fill. */
function colorOf(color: string | undefined): string | null {
  return color === undefined || !color.startsWith('#') || /^#ffffff$/i.test(color) ? null : color.toLowerCase();
}
