import fc from 'fast-check';

/** How a word processor sets a document: what a publisher chooses and a reader has to see through. */
export interface SheetLayout {
  readonly family: 'Carlito' | 'DejaVu Serif' | 'DejaVu Sans Condensed';
  /** Type of the text, in points. */
  readonly size: 9 | 10 | 11 | 12;
  readonly bullet: '•' | '–' | '▪' | '○' | '-';
  /** Running heads: none, the same on every page, or the title left and the kind right on alternating pages. */
  readonly heads: 'none' | 'same' | 'alternating';
  readonly foot: 'none' | 'number' | 'of' | 'sentence';
  /** A table of contents with dots and page numbers. */
  readonly contents: boolean;
  /** Are headings of the outline, or bold paragraphs? */
  readonly outline: boolean;
  /** "1. " before a chapter is counted by the word processor instead of typed. */
  readonly counted: boolean;
  readonly borders: boolean;
  /** Room inside a cell, in millimetres. */
  readonly padding: 1 | 2;
  /** Does a row of a table stay on one page? */
  readonly keepsRows: boolean;
  /** Which headings begin a page. */
  readonly pageBreaks: 'none' | 'chapters' | 'tasks';
  /** The title stands in a text box. */
  readonly boxed: boolean;
  /** A footnote behind some of the paragraphs. */
  readonly footnotes: boolean;
  readonly landscape: boolean;
  /** Left and right of the text, in millimetres. */
  readonly margin: 15 | 20 | 25;
}

/** The width of the text on the page, in millimetres: of A4. */
export function textWidthOf({ landscape, margin }: Pick<SheetLayout, 'landscape' | 'margin'>): number {
  return (landscape ? 297 : 210) - 2 * margin;
}

const looks = {
  family: fc.constantFrom('Carlito', 'DejaVu Serif', 'DejaVu Sans Condensed'),
  size: fc.constantFrom(9, 10, 11, 12),
  bullet: fc.constantFrom('•', '–', '▪', '○', '-'),
  heads: fc.constantFrom('none', 'same', 'alternating'),
  foot: fc.constantFrom('none', 'number', 'of', 'sentence'),
  contents: fc.boolean(),
  outline: fc.boolean(),
  counted: fc.boolean(),
  borders: fc.boolean(),
  padding: fc.constantFrom(1, 2),
  keepsRows: fc.boolean(),
  pageBreaks: fc.constantFrom('none', 'chapters', 'tasks'),
  boxed: fc.boolean(),
  footnotes: fc.boolean(),
};

/** Any paper: upright or turned, with wide or narrow margins. */
export const arbitrarySheetLayout: fc.Arbitrary<SheetLayout> = fc.record({
  ...looks,
  landscape: fc.boolean(),
  margin: fc.constantFrom(15, 20, 25),
});

/** Upright paper with the usual margins. */
export const arbitraryUprightSheet: fc.Arbitrary<SheetLayout> = fc
  .record(looks)
  .map((look) => ({ ...look, landscape: false, margin: 25 }));
