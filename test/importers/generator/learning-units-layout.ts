import fc from 'fast-check';
import type { PageLayout } from './page-layout';
import type { LearningUnitsLayout } from './render-learning-units';

/** Prints of learning units: columns and rows of every width, with and without gaps. */
export const arbitraryUnitsLayout: fc.Arbitrary<LearningUnitsLayout> = fc.record({
  columnWidth: fc.integer({ min: 28, max: 42 }),
  rowWidth: fc.integer({ min: 50, max: 78 }),
  columnLines: fc.integer({ min: 18, max: 50 }),
  bullet: fc.constantFrom('•', '-', '*', '\uf0b7', '–', '▪', 'o', '➢'),
  hyphens: fc.constantFrom(0, 0.4),
  brokenRows: fc.constantFrom(0, 0.4),
  joinedOverview: fc.boolean(),
  joinedHeadings: fc.boolean(),
  brokenHeadings: fc.boolean(),
  loneTails: fc.boolean(),
  brokenCompetencies: fc.boolean(),
  rowGaps: fc.boolean(),
  tableGaps: fc.boolean(),
  repeatedHeader: fc.boolean(),
  front: fc.constantFrom('overview', 'behind', 'below'),
  indicatorEnd: fc.constantFrom(';', '', '.'),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** How their lines come out of a file. */
export const arbitraryUnitsPage: fc.Arbitrary<PageLayout> = fc.record({
  airy: fc.boolean(),
  pageBreak: fc.constantFrom('form-feed', 'indent', 'running-head'),
  head: fc.constant('Leereenheden voor de buitensector'),
});
