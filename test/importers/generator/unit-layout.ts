import fc from 'fast-check';

/** How prints of one certificate or elective differ, damage apart. */
export interface UnitLayout {
  readonly width: number;
  readonly behaviourBullets: readonly string[];
  readonly knowledgeBullets: readonly string[];
  /** Headings and emphasis as Markdown writes them. */
  readonly markdown: boolean;
  readonly titlePage: boolean;
  /** Values of the front behind their headings, below them, or below an empty line. */
  readonly fields: 'beside' | 'below' | 'apart';
  readonly numberedChapters: boolean;
  /** A blank line between bullets. */
  readonly airy: boolean;
  /** The table of a certificate: what became of its two columns. */
  readonly table: 'tabs' | 'pipes' | 'lines' | 'wrapped' | 'cells' | 'blocks' | 'code-first';
  /** Does the elective list its codes before it describes them? */
  readonly contents: boolean;
  /** Sections of a core task without work processes stand before its complexity. */
  readonly ownSectionsFirst: boolean;
}

export const arbitraryUnitLayout: fc.Arbitrary<UnitLayout> = fc.record({
  width: fc.integer({ min: 60, max: 120 }),
  behaviourBullets: fc.array(fc.constantFrom('-', '- ', '• ', '* ', '– ', 'o ', '§ '), { minLength: 1, maxLength: 3 }),
  knowledgeBullets: fc.array(fc.constantFrom('- ', '• ', '– ', 'o ', '§ '), { minLength: 1, maxLength: 3 }),
  markdown: fc.boolean(),
  titlePage: fc.boolean(),
  fields: fc.constantFrom('beside', 'below', 'apart'),
  numberedChapters: fc.boolean(),
  airy: fc.boolean(),
  table: fc.constantFrom('tabs', 'pipes', 'lines', 'wrapped', 'cells', 'blocks', 'code-first'),
  contents: fc.boolean(),
  ownSectionsFirst: fc.boolean(),
});
