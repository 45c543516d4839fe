import { findingsAtCell } from '../../../src/app/findings/findings-at-cell';
import type { WordedFinding } from '../../../src/app/session/use-cases';
import { findings } from '../../taskpane/example-book';

const [example] = findings;
if (example === undefined) throw new Error('no findings');

const at = (sheet: string, cell: string, accepted = false): WordedFinding => ({
  ...example,
  finding: {
    ...example.finding,
    subject: `${sheet}!${cell}`,
    place: { sheet, cell },
    accepted: accepted ? { by: 'EC', reason: 'mag', date: '2026-11-27' } : null,
  },
});
const nowhere: WordedFinding = { ...example, finding: { ...example.finding, place: null } };
const cells = (found: readonly WordedFinding[]) => found.map(({ finding }) => finding.place?.cell);

const all = [
  nowhere,
  at('Dekking', 'B9'),
  at('Dekking', 'C5'),
  at('Dekking', 'C5', true),
  at('Dekking', 'AA5'),
  at('Dekking', 'B7'),
  at('Dekking', 'B6', true),
  at('Examenplan', 'C4'),
];

test('of a cell everything is told, also what was accepted, and nothing else', () => {
  const { here, nearest } = findingsAtCell(all, { sheet: 'Dekking', cell: 'c5' });
  expect(cells(here)).toEqual(['C5', 'C5']);
  expect(nearest).toEqual([]);
});

test('of a cell with nothing the three nearest that are open are offered, of the same sheet only', () => {
  expect(cells(findingsAtCell(all, { sheet: 'Dekking', cell: 'B8' }).nearest)).toEqual(['B9', 'B7', 'C5']);
  expect(findingsAtCell(all, { sheet: 'Dossier', cell: 'B8' })).toEqual({ here: [], nearest: [] });
});
