import fc from 'fast-check';

/** Where the marks of a row are printed. */
export type RowForm = 'behind' | 'below' | 'stacked' | 'above' | 'first-line' | 'last-line';

/** How a competence profile is printed, and what extraction and scanning did to it. */
export interface ProfileLayout {
  readonly dice: readonly number[];
  /** Characters of a line. */
  readonly width: number;
  /** Does every sentence break at a width of its own? */
  readonly ragged: boolean;
  readonly forms: readonly RowForm[];
  /**
   * What is left of the columns: `lost` only the number of marks; `spaces` a space for each empty cell; `offsets` the
   * place on the page; `cells` tabs; `dashes` a dash for each empty cell.
   */
  readonly columns: 'lost' | 'spaces' | 'offsets' | 'cells' | 'dashes';
  /** Before a task and a result. */
  readonly bullet: '-' | '•' | '–' | '▪';
  /** Are areas left out in which a variant has no tasks? Else their headings stand above nothing. */
  readonly skipsAreas: boolean;
  readonly mark: 'x' | 'X' | '×' | '✓';
  readonly heads: 'upright' | 'names' | 'none';
  readonly headsApart: boolean;
  readonly subject: boolean;
  /** An empty line after every line. */
  readonly airy: boolean;
  /** How soon a full page ends. */
  readonly pages: 0 | 0.1 | 0.5;
  readonly pageBreak: 'form-feed' | 'indent';
  readonly runningHead: boolean;
  readonly footnotes: boolean;
  readonly accents: 0 | 0.5;
  readonly hyphens: boolean;
  readonly chapters: boolean;
}

const shared = {
  dice: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 7, maxLength: 40 }),
  width: fc.integer({ min: 45, max: 100 }),
  ragged: fc.boolean(),
  mark: fc.constantFrom('x', 'X', '×', '✓'),
  heads: fc.constantFrom('upright', 'names', 'none'),
  headsApart: fc.boolean(),
  subject: fc.boolean(),
  bullet: fc.constantFrom('-', '-', '•', '–', '▪'),
  skipsAreas: fc.boolean(),
  airy: fc.boolean(),
  pages: fc.constantFrom(0, 0.1, 0.5),
  pageBreak: fc.constantFrom('form-feed', 'indent'),
  runningHead: fc.boolean(),
  footnotes: fc.boolean(),
  accents: fc.constantFrom(0, 0.5),
  hyphens: fc.boolean(),
  chapters: fc.boolean(),
} as const;

/** Forms that can stand in one document without a line that could belong to two rows. */
const families = fc.constantFrom<readonly RowForm[]>(
  ['behind'],
  ['behind', 'below', 'stacked'],
  ['behind', 'below', 'last-line'],
  ['behind', 'below', 'first-line'],
  ['above'],
);

const layout = (columns: fc.Arbitrary<ProfileLayout['columns']>): fc.Arbitrary<ProfileLayout> =>
  fc
    .record({ ...shared, columns, forms: families })
    .map((made): ProfileLayout => (made.columns === 'cells' ? { ...made, forms: ['behind'] } : made));

/** Prints that still show the columns. */
export const showingLayout: fc.Arbitrary<ProfileLayout> = layout(
  fc.constantFrom('spaces', 'offsets', 'cells', 'dashes'),
);
/** Prints of which only the number of marks is left. */
export const lostLayout: fc.Arbitrary<ProfileLayout> = layout(fc.constant('lost'));
