import type { HeaderFooter as XlsxHeaderFooter, PageSetup } from 'hucre';
import { DEFAULT_PAGE_LAYOUT, type HeaderFooter, type PageLayout } from '../host/page-layout';

const POINTS_PER_INCH = 72;

const PAPERS: Readonly<Record<NonNullable<PageSetup['paperSize']>, string>> = {
  letter: 'Letter',
  legal: 'Legal',
  a3: 'A3',
  a4: 'A4',
  a5: 'A5',
  b4: 'B4',
  b5: 'B5',
  executive: 'Executive',
  tabloid: 'Tabloid',
};

/** Print setup of a sheet in the file. What hucre does not read (page order, black and white) stays as in a new sheet. */
export function pageLayoutFromXlsx(
  setup: PageSetup | undefined,
  texts: XlsxHeaderFooter | undefined,
  rowBreaks: readonly number[] | undefined,
): PageLayout {
  const points = (inches: number | undefined, standard: number): number =>
    inches === undefined ? standard : inches * POINTS_PER_INCH;
  const { margins } = setup ?? {};
  return {
    ...DEFAULT_PAGE_LAYOUT,
    orientation: setup?.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS[setup?.paperSize ?? 'a4'],
    zoom: zoomFromXlsx(setup),
    leftMargin: points(margins?.left, DEFAULT_PAGE_LAYOUT.leftMargin),
    rightMargin: points(margins?.right, DEFAULT_PAGE_LAYOUT.rightMargin),
    topMargin: points(margins?.top, DEFAULT_PAGE_LAYOUT.topMargin),
    bottomMargin: points(margins?.bottom, DEFAULT_PAGE_LAYOUT.bottomMargin),
    headerMargin: points(margins?.header, DEFAULT_PAGE_LAYOUT.headerMargin),
    footerMargin: points(margins?.footer, DEFAULT_PAGE_LAYOUT.footerMargin),
    centerHorizontally: setup?.horizontalCentered ?? false,
    centerVertically: setup?.verticalCentered ?? false,
    printGridlines: setup?.showGridLines ?? false,
    printHeadings: setup?.showRowColHeaders ?? false,
    printArea: setup?.printArea?.replaceAll('$', '') ?? null,
    printTitleRows: setup?.printTitlesRow ?? null,
    printTitleColumns: setup?.printTitlesColumn ?? null,
    rowBreaks: (rowBreaks ?? []).map((above) => above + 1),
    headersFooters: headerFooterFromXlsx(texts),
  };
}

/** hucre knows a page break by the row above it. */
export function rowBreaksToXlsx({ rowBreaks }: PageLayout): number[] {
  return rowBreaks.map((row) => row - 1);
}

/** 0 pages is "as many as needed". */
function zoomFromXlsx(setup: PageSetup | undefined): PageLayout['zoom'] {
  if (!setup?.fitToPage) return { scale: setup?.scale ?? 100, horizontalFitToPages: null, verticalFitToPages: null };
  const pages = (count: number | undefined): number | null => (count === 0 ? null : (count ?? 1));
  return {
    scale: null,
    horizontalFitToPages: pages(setup.fitToWidth),
    verticalFitToPages: pages(setup.fitToHeight),
  };
}

/** Print setup for the file; the areas and titles go as names, where sheet names are quoted properly. */
export function pageSetupToXlsx(layout: PageLayout): PageSetup {
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const fit = horizontalFitToPages !== null || verticalFitToPages !== null;
  const papers = Object.entries(PAPERS) as [NonNullable<PageSetup['paperSize']>, string][];
  return {
    paperSize: papers.find(([, name]) => name === layout.paperSize)?.[0] ?? 'a4',
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(fit ? { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 } : {}),
    ...(!fit && scale !== null && scale !== 100 ? { scale } : {}),
    margins: {
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    },
    ...(layout.centerHorizontally ? { horizontalCentered: true } : {}),
    ...(layout.centerVertically ? { verticalCentered: true } : {}),
    ...(layout.printGridlines ? { showGridLines: true } : {}),
    ...(layout.printHeadings ? { showRowColHeaders: true } : {}),
  };
}

/** `&Lleft&Ccentre&Rright` as three texts. */
function headerFooterFromXlsx(texts: XlsxHeaderFooter | undefined): HeaderFooter {
  const [leftHeader, centerHeader, rightHeader] = splitParts(texts?.oddHeader ?? '');
  const [leftFooter, centerFooter, rightFooter] = splitParts(texts?.oddFooter ?? '');
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

function splitParts(text: string): [left: string, center: string, right: string] {
  const parts = { L: '', C: '', R: '' };
  let current: keyof typeof parts = 'C';
  for (const piece of text.match(/&&|&.|[^&]+|&$/gs) ?? []) {
    const side = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof parts | undefined;
    if (side) current = side;
    else parts[current] += piece;
  }
  return [parts.L, parts.C, parts.R];
}

/** Headers and footers for the file; undefined when there are none. */
export function headerFooterToXlsx(texts: HeaderFooter): XlsxHeaderFooter | undefined {
  const line = (left: string, center: string, right: string): string =>
    `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
  const oddHeader = line(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const oddFooter = line(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (oddHeader === '' && oddFooter === '') return undefined;
  return { ...(oddHeader === '' ? {} : { oddHeader }), ...(oddFooter === '' ? {} : { oddFooter }) };
}
