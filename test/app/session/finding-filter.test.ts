import fc from 'fast-check';
import { claims } from '../../../src/app/session/findings';
import { countsFor, filterFindings, findingKinds, isFiltered, noFilter } from '../../../src/app/session/finding-filter';
import type { FindingFilter } from '../../../src/app/session/finding-filter';
import { findings } from '../../taskpane/example-book';

const subjects = (filter: Partial<FindingFilter>) =>
  filterFindings(findings, { ...noFilter, ...filter }, 'nl').map(({ finding }) => finding.subject);

test('findings are chosen by what they claim, sheet, what is to be done and words', () => {
  expect(subjects({})).toEqual(findings.map(({ finding }) => finding.subject));
  expect(subjects({ claim: 'warning' })).toEqual(['e1']);
  expect(subjects({ sheet: 'Examenplan' })).toEqual(['e1']);
  expect(subjects({ sheet: '' })).toEqual(['dossier']);
  expect(subjects({ claim: 'unclear' })).toEqual(['dossier']);
  expect(subjects({ kind: 'accepted' })).toEqual(['B1-K1']);
  expect(subjects({ text: ' WERKPROCES  p2-k1-w3 ' })).toEqual(['W3']);
  expect(subjects({ text: 'dekking c9' })).toEqual(['W2']);
  expect(subjects({ text: 'de vries' })).toEqual(['B1-K1']);
  expect(subjects({ claim: 'error', sheet: 'Examenplan' })).toEqual([]);
});

test('nothing chosen shows everything, and spaces are no words', () => {
  expect(isFiltered(noFilter)).toBe(false);
  expect(isFiltered({ ...noFilter, text: '  ' })).toBe(false);
  expect(isFiltered({ ...noFilter, sheet: '' })).toBe(true);
});

test('what a choice says to hold is what it shows, whatever else is chosen', () => {
  const anyFilter = fc.record({
    claim: fc.constantFrom(null, ...claims),
    sheet: fc.constantFrom(null, '', 'Dekking', 'Examenplan'),
    kind: fc.constantFrom(null, ...findingKinds),
    text: fc.constantFrom('', 'examen', 'P2'),
  } as const);
  // Accepted findings are counted apart: where they are asked for.
  const counted = (filter: FindingFilter) =>
    filterFindings(findings, filter, 'nl').filter(
      ({ finding }) => (finding.accepted !== null) === (filter.kind === 'accepted'),
    ).length;
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const counts = countsFor(findings, filter, 'nl');
      for (const [sheet, count] of counts.sheet) expect(counted({ ...filter, sheet })).toBe(count);
      for (const kind of findingKinds) expect(subjects({ ...filter, kind })).toHaveLength(counts.kind[kind]);
    }),
  );
});

test('the choices of what is claimed tell all that is open, and what is accepted apart, whatever else is chosen', () => {
  const { claim, accepted } = countsFor(findings, { ...noFilter, text: 'P2', kind: 'accepted' }, 'nl');
  expect(claim).toEqual({ error: 8, unclear: 1, warning: 1, info: 0 });
  expect(accepted).toBe(1);
});
