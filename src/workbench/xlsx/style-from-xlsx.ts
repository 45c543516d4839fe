import type { BorderSide as XlsxBorderSide, CellStyle as XlsxStyle, FillStyle } from 'hucre';
import type { ConditionalStyle } from '../host/sheet-parts';
import { type Border, type CellStyle, DEFAULT_STYLE, type StylePatch } from '../host/style';
import { lineFromXlsx } from './border-lines';
import { colorFromXlsx } from './colors';

const HORIZONTAL: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
const UNDERLINES: Readonly<Record<string, string>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

/** The looks of a cell in the file, as a change of an untouched cell. */
export function styleFromXlsx(style: XlsxStyle, theme: readonly string[]): StylePatch {
  const { font, alignment, protection } = style;
  return {
    numberFormat: style.numFmt ?? DEFAULT_STYLE.numberFormat,
    horizontalAlignment: HORIZONTAL[alignment?.horizontal ?? ''] ?? 'General',
    verticalAlignment: VERTICAL[alignment?.vertical ?? ''] ?? 'Bottom',
    wrapText: alignment?.wrapText ?? false,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    indentLevel: alignment?.indent ?? 0,
    textOrientation: orientation(alignment?.textRotation ?? 0),
    fillColor: fillColor(style.fill, theme),
    fontName: font?.name ?? DEFAULT_STYLE.fontName,
    fontSize: font?.size ?? DEFAULT_STYLE.fontSize,
    fontColor: colorFromXlsx(font?.color, theme) ?? DEFAULT_STYLE.fontColor,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    strikethrough: font?.strikethrough ?? false,
    underline: underline(font?.underline),
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
    borders: borders(style, theme),
  };
}

/** The looks of a conditional format in the file. Its fill is the background colour, also when it is solid. */
export function conditionalStyleFromXlsx(style: XlsxStyle | undefined, theme: readonly string[]): ConditionalStyle {
  const font = style?.font;
  const fill = style?.fill?.type === 'pattern' ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const conditionalFill = colorFromXlsx(fill, theme);
  const fontColor = colorFromXlsx(font?.color, theme);
  return {
    ...(conditionalFill === null ? {} : { fillColor: conditionalFill }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(font?.strikethrough === undefined ? {} : { strikethrough: font.strikethrough }),
    ...(font?.underline === undefined ? {} : { underline: underline(font.underline) }),
  };
}

function fillColor(fill: FillStyle | undefined, theme: readonly string[]): string | null {
  if (fill?.type === 'gradient') return colorFromXlsx(fill.stops[0]?.color, theme);
  return fill === undefined || fill.pattern === 'none' ? null : colorFromXlsx(fill.fgColor ?? fill.bgColor, theme);
}

const underline = (kind: boolean | string | undefined): string => {
  if (kind === true) return 'Single';
  return typeof kind === 'string' ? (UNDERLINES[kind] ?? 'Single') : 'None';
};

/** The file counts 91 to 180 for 1 to 90 degrees downward, and 255 for letters below each other. */
const orientation = (rotation: number): number => {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
};

function borders({ border }: XlsxStyle, theme: readonly string[]): CellStyle['borders'] {
  if (!border) return DEFAULT_STYLE.borders;
  const side = (line: XlsxBorderSide | undefined): Border | null =>
    line === undefined ? null : { ...lineFromXlsx(line.style), color: colorFromXlsx(line.color, theme) ?? '#000000' };
  return {
    top: side(border.top),
    bottom: side(border.bottom),
    left: side(border.left),
    right: side(border.right),
    diagonalDown: border.diagonalDown ? side(border.diagonal) : null,
    diagonalUp: border.diagonalUp ? side(border.diagonal) : null,
  };
}
