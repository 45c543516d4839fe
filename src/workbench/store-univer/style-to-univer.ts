import { BooleanNumber, BorderStyleTypes, type IBorderData, type IStyleData, WrapStrategy } from '@univerjs/core';
import { type Border, type BorderSide, type CellStyle, DEFAULT_STYLE } from '../host/style';

const HORIZONTAL: Readonly<Record<string, number>> = {
  Left: 1,
  Center: 2,
  Right: 3,
  Fill: 1,
  Justify: 4,
  CenterAcrossSelection: 2,
  Distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3, Justify: 1, Distributed: 2 };

const SIDES: Readonly<Record<BorderSide, keyof IBorderData>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  diagonalDown: 'tl_br',
  diagonalUp: 'bl_tr',
};

/** Pixels between the cell's edge and its text, and what one level of indentation adds. */
const EDGE = 3;
const INDENT = 9;

/** Calibri where there is one, else what comes near it in width. */
export const FALLBACK_FONTS: Readonly<Record<string, string>> = { Calibri: 'Calibri, Carlito, Arial, sans-serif' };

const converted = new WeakMap<CellStyle, IStyleData>();

/**
 * The style as Univer draws it. Every property Univer knows is named, with null where the cell has nothing, so that it
 * replaces whatever the cell had. What Univer cannot draw (shrink to fit, locked) stays in the model.
 */
export function styleToUniver(style: CellStyle): IStyleData {
  const known = converted.get(style);
  if (known) return known;
  const made = convert(style);
  converted.set(style, made);
  return made;
}

function convert(style: CellStyle): IStyleData {
  const line = (on: boolean): { s: BooleanNumber } => ({ s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  return {
    ff: FALLBACK_FONTS[style.fontName] ?? style.fontName,
    fs: style.fontSize,
    bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ul: line(style.underline !== 'None'),
    st: line(style.strikethrough),
    cl: { rgb: style.fontColor },
    bg: style.fillColor === null ? null : { rgb: style.fillColor },
    n: style.numberFormat === 'General' ? null : { pattern: style.numberFormat },
    ht: HORIZONTAL[style.horizontalAlignment] ?? null,
    vt: VERTICAL[style.verticalAlignment] ?? 3,
    tb: style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    tr: rotation(style.textOrientation),
    pd: style.indentLevel === 0 ? null : padding(style),
    bd: bordersToUniver(style),
  };
}

/** Excel turns anticlockwise, Univer clockwise. */
const rotation = (degrees: number): IStyleData['tr'] => {
  if (degrees === 0) return null;
  return degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees, v: BooleanNumber.FALSE };
};

function padding(style: CellStyle): IStyleData['pd'] {
  const indented = EDGE + style.indentLevel * INDENT;
  const right = style.horizontalAlignment === 'Right';
  return { t: 0, b: 0, l: right ? EDGE : indented, r: right ? indented : EDGE };
}

function bordersToUniver(style: CellStyle): IBorderData | null {
  if (style.borders === DEFAULT_STYLE.borders) return null;
  const borders: IBorderData = {};
  for (const [side, key] of Object.entries(SIDES) as [BorderSide, keyof IBorderData][]) {
    const border = style.borders[side];
    borders[key] = border === null ? null : { s: borderLine(border), cl: { rgb: border.color } };
  }
  return borders;
}

function borderLine({ style, weight }: Border): BorderStyleTypes {
  const heavy = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'Dash':
      return heavy ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case 'DashDot':
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case 'DashDotDot':
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case 'Dot':
      return BorderStyleTypes.DOTTED;
    case 'Double':
      return BorderStyleTypes.DOUBLE;
    case 'SlantDashDot':
      return BorderStyleTypes.SLANT_DASH_DOT;
    default:
      if (weight === 'Thick') return BorderStyleTypes.THICK;
      if (weight === 'Medium') return BorderStyleTypes.MEDIUM;
      return weight === 'Hairline' ? BorderStyleTypes.HAIR : BorderStyleTypes.THIN;
  }
}
