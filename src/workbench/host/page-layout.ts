/** Texts of one kind of page; Excel's codes such as `&P` are kept as they are. */
export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Print setup of a sheet. Margins in points. */
export interface PageLayout {
  /** Portrait or Landscape. */
  readonly orientation: string;
  /** `Excel.PaperType`, e.g. A4. */
  readonly paperSize: string;
  /** Either a percentage or pages to fit on; null is not set. */
  readonly zoom: {
    readonly scale: number | null;
    readonly horizontalFitToPages: number | null;
    readonly verticalFitToPages: number | null;
  };
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  /** DownThenOver or OverThenDown. */
  readonly printOrder: string;
  /** '' lets Excel number the pages itself. */
  readonly firstPageNumber: number | '';
  /** `A1:H40`, without sheet; null is the whole sheet. Comma between several areas. */
  readonly printArea: string | null;
  /** `$1:$3`, repeated at the top of each page. */
  readonly printTitleRows: string | null;
  /** `$A:$B`, repeated at the left of each page. */
  readonly printTitleColumns: string | null;
  /** Rows (0-based) that begin a new page by hand, rising. */
  readonly rowBreaks: readonly number[];
  readonly headersFooters: HeaderFooter;
}

const NO_HEADER_FOOTER: HeaderFooter = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** Print setup of a new sheet: Excel's normal margins (0.7, 0.75 and 0.3 inch) on A4. */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: 'DownThenOver',
  firstPageNumber: '',
  printArea: null,
  printTitleRows: null,
  printTitleColumns: null,
  rowBreaks: [],
  headersFooters: NO_HEADER_FOOTER,
};
