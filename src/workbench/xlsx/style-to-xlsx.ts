import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle as XlsxStyle, FontStyle } from 'hucre';
import type { ConditionalStyle } from '../host/sheet-parts';
import { type Border, type CellStyle, DEFAULT_STYLE } from '../host/style';
import { lineToXlsx } from './border-lines';
import { colorToXlsx } from './colors';

const UNDERLINES: Readonly<Record<string, FontStyle['underline']>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

const converted = new WeakMap<CellStyle, XlsxStyle>();

/** The looks of a cell as the file has them; the same object for the same style, so that the file repeats nothing. */
export function styleToXlsx(style: CellStyle): XlsxStyle {
  const known = converted.get(style);
  if (known) return known;
  const made: XlsxStyle = {
    font: fontToXlsx(style),
    ...(style.fillColor === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: colorToXlsx(style.fillColor) } }),
    ...(style.numberFormat === 'General' ? {} : { numFmt: style.numberFormat }),
    alignment: alignmentToXlsx(style),
    border: borderToXlsx(style),
    protection: { locked: style.locked, hidden: style.formulaHidden },
  };
  converted.set(style, made);
  return made;
}

/** The looks of a conditional format as the file has them. */
export function conditionalStyleToXlsx(style: ConditionalStyle): XlsxStyle {
  const { fillColor, fontColor, bold, italic, strikethrough, underline } = style;
  const font: FontStyle = {
    ...(fontColor === undefined ? {} : { color: colorToXlsx(fontColor) }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(underline === undefined || underline === 'None' ? {} : { underline: UNDERLINES[underline] ?? 'single' }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fillColor === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: colorToXlsx(fillColor) } }),
  };
}

function fontToXlsx(style: CellStyle): FontStyle {
  return {
    name: style.fontName,
    size: style.fontSize,
    color: colorToXlsx(style.fontColor),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.underline === 'None' ? {} : { underline: UNDERLINES[style.underline] ?? 'single' }),
  };
}

function alignmentToXlsx(style: CellStyle): AlignmentStyle {
  const { horizontalAlignment: horizontal, verticalAlignment: vertical, textOrientation: degrees } = style;
  return {
    ...(horizontal === 'General' ? {} : { horizontal: horizontalToXlsx(horizontal) }),
    ...(vertical === 'Bottom' ? {} : { vertical: lowerFirst(vertical) as AlignmentStyle['vertical'] }),
    ...(style.wrapText ? { wrapText: true } : {}),
    ...(style.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(style.indentLevel > 0 ? { indent: style.indentLevel } : {}),
    ...(degrees === 0 ? {} : { textRotation: rotationToXlsx(degrees) }),
  };
}

const horizontalToXlsx = (word: string): AlignmentStyle['horizontal'] =>
  word === 'CenterAcrossSelection' ? 'centerContinuous' : (lowerFirst(word) as AlignmentStyle['horizontal']);

const rotationToXlsx = (degrees: number): number => {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
};

function borderToXlsx({ borders }: CellStyle): BorderStyle | undefined {
  if (borders === DEFAULT_STYLE.borders) return undefined;
  const side = (border: Border | null): BorderSide | undefined =>
    border === null ? undefined : { style: lineToXlsx(border), color: colorToXlsx(border.color) };
  return {
    top: side(borders.top),
    bottom: side(borders.bottom),
    left: side(borders.left),
    right: side(borders.right),
    diagonal: side(borders.diagonalDown ?? borders.diagonalUp),
    diagonalDown: borders.diagonalDown !== null,
    diagonalUp: borders.diagonalUp !== null,
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
