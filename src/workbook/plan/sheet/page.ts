import type { SheetTexts } from '../../../language/sheet-texts';
import type { Area, SheetFeature } from '../workbook-plan';

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

/** What both adapters leave free on every side of a page, in points; header and footer stand in it. */
export const margins = { left: 36, right: 36, top: 36, bottom: 45, header: 18, footer: 18 } as const;
