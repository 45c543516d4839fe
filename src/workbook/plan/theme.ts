/**
 * The one theme of the generated sheets: every look has a name, used by planner and adapters alike.
 * Pale yellow = fill in, grey = not yours, red only for what stops an exam, with a word. All differ in grey-scale print.
 */
export type StyleName = keyof typeof theme;

export interface Style {
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly size?: number;
    readonly color?: string;
    readonly underline?: boolean;
  };
  /** "#rrggbb" */
  readonly fill?: string;
  readonly border?: { readonly style: 'thin' | 'medium' | 'hair'; readonly color: string; readonly sides: BorderSides };
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel number format, e.g. "0%", "@", "dd-mm-yyyy". */
  readonly format?: string;
}

export type BorderSides = 'all' | 'bottom' | 'top';

const ink = '#242424';
const quiet = '#616161';
const accent = '#0f548c';
const line = { style: 'thin', color: '#c7c7c7', sides: 'all' } as const;

export const font = { name: 'Calibri', size: 11 } as const;

const small = 9;

export const theme = {
  title: { font: { bold: true, size: 18, color: accent }, vertical: 'center' },
  titleWrapped: { font: { bold: true, size: 18, color: accent }, vertical: 'center', wrap: true },
  subtitle: { font: { size: 11, color: quiet }, vertical: 'top' },
  note: { font: { size: 10, color: quiet, italic: true }, vertical: 'top', wrap: true },
  hint: { font: { size: 10, color: quiet, italic: true }, vertical: 'center' },
  label: { font: { size: 10, color: quiet }, vertical: 'center' },
  labelRight: { font: { size: 10, color: quiet }, vertical: 'center', horizontal: 'right', indent: 1 },
  rowHeading: { font: { bold: true, color: ink }, vertical: 'bottom', wrap: true },
  text: { font: { color: ink }, vertical: 'top', wrap: true, border: line, format: '@' },
  /** Where much must be on a page: what stands in a line of the report about one candidate. */
  smallText: { font: { size: small, color: ink }, vertical: 'top', wrap: true, border: line, format: '@' },
  smallNote: { font: { size: small, color: quiet, italic: true }, vertical: 'top', wrap: true },
  smallHeader: {
    font: { bold: true, size: small, color: '#ffffff' },
    fill: accent,
    vertical: 'center',
    wrap: true,
    border: line,
  },
  smallAttention: {
    ...{ font: { size: small, color: '#7a4100' }, fill: '#fdebd0', vertical: 'top', wrap: true, format: '@' },
    border: line,
  },
  code: { font: { color: ink }, vertical: 'top', border: line, format: '@' },
  number: { font: { color: ink }, vertical: 'top', horizontal: 'center', border: line, format: 'General' },
  whole: { font: { color: ink }, vertical: 'top', horizontal: 'center', border: line, format: '0' },
  hundredths: { font: { color: ink }, vertical: 'top', horizontal: 'center', border: line, format: '0.00' },
  percentage: { font: { color: ink }, vertical: 'top', horizontal: 'center', border: line, format: '0%' },
  date: { font: { color: ink }, vertical: 'top', horizontal: 'left', border: line, format: 'dd-mm-yyyy' },
  header: {
    font: { bold: true, color: '#ffffff' },
    fill: accent,
    vertical: 'center',
    wrap: true,
    border: line,
  },
  headerCentered: {
    font: { bold: true, color: '#ffffff' },
    fill: accent,
    vertical: 'center',
    horizontal: 'center',
    wrap: true,
    border: line,
  },
  unit: { font: { bold: true, size: 12, color: ink }, fill: '#d6e4f2', vertical: 'center', wrap: true, border: line },
  subUnit: { font: { bold: true, color: ink }, fill: '#eef4fa', vertical: 'top', wrap: true, border: line },
  subUnitCentered: {
    font: { bold: true, color: ink },
    fill: '#eef4fa',
    vertical: 'top',
    horizontal: 'center',
    border: line,
  },
  input: { font: { color: ink }, fill: '#fff8d6', vertical: 'top', wrap: true, border: line, format: '@' },
  inputCentered: {
    font: { color: ink },
    fill: '#fff8d6',
    vertical: 'top',
    horizontal: 'center',
    border: line,
    format: '@',
  },
  inputNumber: {
    font: { color: ink },
    fill: '#fff8d6',
    vertical: 'top',
    horizontal: 'center',
    border: line,
    format: 'General',
  },
  inputDate: {
    font: { color: ink },
    fill: '#fff8d6',
    vertical: 'top',
    horizontal: 'left',
    border: line,
    format: 'dd-mm-yyyy',
  },
  /** Of one line, beside its label. */
  inputLine: { font: { color: ink }, fill: '#fff8d6', vertical: 'center', wrap: true, border: line, format: '@' },
  inputLineNumber: {
    font: { color: ink },
    fill: '#fff8d6',
    vertical: 'center',
    horizontal: 'left',
    border: line,
    format: 'General',
  },
  inputLineDate: {
    font: { color: ink },
    fill: '#fff8d6',
    vertical: 'center',
    horizontal: 'left',
    border: line,
    format: 'dd-mm-yyyy',
  },
  /** The same, filled in before the form was handed out. */
  fixedLine: { font: { color: ink }, vertical: 'center', wrap: true, border: line, format: '@' },
  fixedLineNumber: { font: { color: ink }, vertical: 'center', horizontal: 'left', border: line, format: 'General' },
  /** Nothing to see: what is typed here stays text. */
  typedText: { font: { color: ink }, vertical: 'top', format: '@' },
  locked: { font: { color: quiet }, fill: '#f2f2f2', vertical: 'top', wrap: true, border: line, format: '@' },
  result: { font: { bold: true, size: 12, color: ink }, vertical: 'center', horizontal: 'center', border: line },
  resultPercentage: {
    font: { bold: true, color: ink },
    vertical: 'center',
    horizontal: 'center',
    border: line,
    format: '0%',
  },
  link: { font: { color: accent, underline: true }, vertical: 'top', border: line },
  good: { font: { color: '#0e5c2f' }, fill: '#dff2e3' },
  bad: { font: { bold: true, color: '#9c1c1c' }, fill: '#fde3e1' },
  attention: { font: { color: '#7a4100' }, fill: '#fdebd0' },
  /** How much of a line of the coverage an exam has on its form; the numbers say it too, and the fills differ in grey. */
  heatFull: {
    font: { bold: true, color: '#ffffff' },
    fill: '#1f6ea8',
    vertical: 'top',
    horizontal: 'center',
    border: line,
  },
  heatPart: { font: { color: ink }, fill: '#88b6df', vertical: 'top', horizontal: 'center', border: line },
  heatCovered: { font: { color: ink }, fill: '#c8dcee', vertical: 'top', horizontal: 'center', border: line },
  heatNone: { font: { color: quiet }, vertical: 'top', horizontal: 'center', border: line },
  badText: {
    font: { bold: true, color: '#9c1c1c' },
    fill: '#fde3e1',
    vertical: 'top',
    wrap: true,
    border: line,
    format: '@',
  },
  attentionText: {
    font: { color: '#7a4100' },
    fill: '#fdebd0',
    vertical: 'top',
    wrap: true,
    border: line,
    format: '@',
  },
  /** Over an input whose text the program proposed. */
  proposal: { font: { italic: true, color: accent } },
  ownMark: { font: { size: 8, color: accent }, vertical: 'top', horizontal: 'center', wrap: true, border: line },
  lineLabel: {
    font: { size: 10, color: quiet },
    vertical: 'center',
    wrap: true,
    indent: 1,
    border: { ...line, sides: 'bottom' },
  },
  alert: { font: { bold: true, color: '#9c1c1c' }, vertical: 'center' },
  share: { font: { color: quiet }, vertical: 'top', horizontal: 'center', border: line, format: '0%' },
  subUnitDecimal: {
    font: { bold: true, color: ink },
    fill: '#eef4fa',
    vertical: 'top',
    horizontal: 'center',
    border: line,
    format: '0.0',
  },
  unitDecimal: {
    font: { bold: true, size: 12, color: ink },
    fill: '#d6e4f2',
    vertical: 'center',
    horizontal: 'center',
    border: line,
    format: '0.0',
  },
  columnHint: {
    font: { size: 9, color: quiet },
    fill: '#eef4fa',
    vertical: 'top',
    horizontal: 'center',
    wrap: true,
    border: line,
  },
  columnHead: {
    font: { bold: true, color: accent },
    fill: '#d6e4f2',
    vertical: 'center',
    horizontal: 'center',
    wrap: true,
    border: line,
  },
  codeCentered: { font: { color: ink }, vertical: 'top', horizontal: 'center', border: line, format: '@' },
  /** Text of a coloured row. */
  unitText: { font: { color: ink }, fill: '#d6e4f2', vertical: 'top', wrap: true, border: line, format: '@' },
  unitWhole: {
    font: { bold: true, color: ink },
    fill: '#d6e4f2',
    vertical: 'top',
    horizontal: 'center',
    border: line,
    format: '0',
  },
  unitHundredths: {
    font: { bold: true, color: ink },
    fill: '#d6e4f2',
    vertical: 'top',
    horizontal: 'center',
    border: line,
    format: '0.00',
  },
  unitHeading: { font: { bold: true, color: ink }, fill: '#d6e4f2', vertical: 'top', wrap: true, border: line },
  subUnitText: { font: { color: ink }, fill: '#eef4fa', vertical: 'top', wrap: true, border: line, format: '@' },
  live: { font: { color: ink }, vertical: 'top', wrap: true, border: line },
  strong: { font: { bold: true, size: 12, color: ink }, vertical: 'center' },
  unitCentered: {
    font: { bold: true, size: 12, color: ink },
    fill: '#d6e4f2',
    vertical: 'center',
    horizontal: 'center',
    border: line,
  },
  columnName: { font: { size: 10, color: quiet }, vertical: 'top', horizontal: 'center', wrap: true, border: line },
  decimal: { font: { color: ink }, vertical: 'top', horizontal: 'center', border: line, format: '0.0' },
  resultDecimal: {
    font: { bold: true, color: ink },
    vertical: 'center',
    horizontal: 'center',
    border: line,
    format: '0.0',
  },
  /** Colour of a row over cells that hold nothing. */
  headerFill: { fill: accent },
  unitFill: { fill: '#d6e4f2' },
  subUnitFill: { fill: '#eef4fa' },
  lockedFill: { fill: '#f2f2f2', border: { ...line, sides: 'bottom' } },
  lineFill: { border: { ...line, sides: 'bottom' } },
  machineNumber: { font: { size: 8, color: '#a0a0a0' }, format: 'General' },
  machine: { font: { size: 8, color: '#a0a0a0' }, format: '@' },
} as const satisfies Record<string, Style>;
