export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** A border line, in Office.js's words (`Excel.BorderLineStyle`, `Excel.BorderWeight`). */
export interface Border {
  readonly style: string;
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/**
 * Everything that makes up how one cell looks and whether it is locked. Colours are `#RRGGBB`; `fillColor` null is no
 * fill. Alignments and underline are Office.js's own words (`General`, `CenterAcrossSelection`, `Single`, …).
 */
export interface CellStyle {
  readonly numberFormat: string;
  readonly styleName: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** Degrees −90 to 90, or 180 for vertical text. */
  readonly textOrientation: number;
  readonly fillColor: string | null;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Record<BorderSide, Border | null>>;
}

/** A change of some properties; `borders` changes only the sides it names. */
export type StylePatch = Partial<Omit<CellStyle, 'borders'>> & {
  readonly borders?: Partial<Readonly<Record<BorderSide, Border | null>>>;
};

/** How an untouched cell of a new workbook looks. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  styleName: 'Normal',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  fillColor: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  locked: true,
  formulaHidden: false,
  borders: { top: null, bottom: null, left: null, right: null, diagonalDown: null, diagonalUp: null },
};

/** The style with the changes of `patch`. */
export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const { borders, ...plain } = patch;
  return { ...style, ...plain, borders: borders ? { ...style.borders, ...borders } : style.borders };
}
