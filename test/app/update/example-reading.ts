import type { Correction } from '../../../src/core/framework/corrections/correction';
import type { Framework } from '../../../src/core/framework/framework';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic';
import type { Reading } from '../../../src/app/session/use-cases';
import { item } from '../../core/frameworks/item';
import { bicycleRental } from '../../workbook/plan/bicycle-rental';

/** A reading of the fictional dossier, or of another version of it. */
export function readingOf(
  framework: Framework = bicycleRental,
  corrections: readonly Correction[] = [],
  diagnostics: readonly Diagnostic[] = [],
): Reading {
  const { kind, code, title } = framework;
  const fileName = 'fietsverhuur.txt';
  const hash = framework === bicycleRental ? 'first' : 'second';
  return { fileName, framework, diagnostics, source: [], corrections, document: { fileName, hash, kind, code, title } };
}

/** The next version: one indicator reworded, one removed and one added, read with ids of its own. */
export const nextVersion: Framework = {
  ...bicycleRental,
  validUntil: '2033-07-31',
  items: bicycleRental.items.flatMap((each) => {
    const read = { ...each, id: `n-${each.id}`, parent: each.parent === null ? null : `n-${each.parent}` };
    if (each.id === 'i2') return [];
    if (each.id === 'i4') return [{ ...read, text: 'stelt zadel en stuur goed af' }];
    if (each.id === 'i5') return [read, item('n-new', { text: 'wijst op de verlichting', parent: 'n-w2' })];
    return [read];
  }),
};
