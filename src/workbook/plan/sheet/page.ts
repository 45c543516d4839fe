import type { SheetTexts } from '../../../language/sheet-texts';
import type { Area, ColumnPlan, RowPlan, SheetFeature } from '../workbook-plan';

type PrintFeature = Extract<SheetFeature, { kind: 'print' }>;

/** Longest text of a header or footer part; Excel takes 255 characters for the three together. */
const longest = 80;

export interface PrintedSheet {
  /** What it is, at the foot of every page beside "page x of y". */
  readonly title: string;
  /** Rows at the top of every page, 0-based. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** null = everything on the sheet. */
  readonly area?: Area | null;
}

/** Every sheet of ours on paper: A4 on its side, as wide as the page. Where pages begin, layOut finds out. */
export function printedSheet({ title, titleRows, area = null }: PrintedSheet, texts: SheetTexts): PrintFeature {
  const short = title.length > longest ? `${title.slice(0, longest - 1)}…` : title;
  return {
    kind: 'print',
    orientation: 'landscape',
    area,
    titleRows,
    rowBreaks: [],
    fitToWidth: true,
    header: { left: '', center: '', right: '' },
    footer: {
      left: short.replaceAll('&', '&&'),
      center: '',
      right: `&A · ${texts.page} &P ${texts.of} &N`,
    },
  };
}

/** What is left of A4 on its side between the margins that both adapters set, in points. */
const paper = { width: 769, height: 487 };

/**
 * Whether a sheet goes on one page. Heights are estimates, and another font takes more room: so not a page that is
 * filled to the last tenth.
 */
export function fitsOnPage(columns: readonly ColumnPlan[], rows: readonly RowPlan[]): boolean {
  const points = columns.map(({ width, hidden }) => (hidden ? 0 : (width * 7 + 5) * 0.75));
  const width = points.reduce((sum, each) => sum + each, 0);
  const height = rows.reduce((sum, row) => sum + (row.hidden ? 0 : (row.height ?? 0)), 0);
  return height * Math.min(1, paper.width / width) <= paper.height * 0.9;
}
