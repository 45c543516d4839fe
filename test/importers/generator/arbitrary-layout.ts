import fc from 'fast-check';
import { arbitraryEdition } from './print-edition';
import { profileHeadings, profileOpenings } from './profile-opening';
import type { PrintLayout } from './render-text';

/** Prints of every width, with bullets of every shape, with and without headings in the profile part. */
export const arbitraryLayout: fc.Arbitrary<PrintLayout> = fc.record({
  width: fc.integer({ min: 60, max: 120 }),
  behaviourBullets: fc.array(fc.constantFrom('-', '- ', '• ', '= ', '* ', '– ', '] '), { minLength: 1, maxLength: 4 }),
  knowledgeBullets: fc.array(fc.constantFrom('. ', '- ', '" ', '• ', '= ', 'e '), { minLength: 1, maxLength: 4 }),
  overview: fc.constantFrom('table', 'columns', 'torn'),
  titlePage: fc.boolean(),
  only: fc.option(fc.nat(2), { nil: null }),
  profileHeadings: fc.constantFrom(...profileHeadings),
  profileOpening: fc.constantFrom(...profileOpenings),
  edition: arbitraryEdition,
  airy: fc.boolean(),
});
