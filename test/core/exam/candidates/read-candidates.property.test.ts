import fc from 'fast-check';
import type { Candidate } from '../../../../src/core/exam/candidates/candidate';
import { readCandidates } from '../../../../src/core/exam/candidates/read-candidates';

const words = fc
  .array(fc.constantFrom('Noor', 'de', 'Wit;', 'Bos,', '"Sem"', 'Ä', "'t", '\n', '\t', '-', '=1'), { maxLength: 5 })
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim());
const optional = words.map((text) => text || null);
const candidates = fc
  .array(
    fc.record<Omit<Candidate, 'number'>>({
      name: optional,
      startDate: fc.constantFrom(null, '2026-09-01', '2024-02-29'),
      cohort: fc.constantFrom(null, '2026', '26/27'),
      crebo: fc.constantFrom(null, '25779'),
      group: optional,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((made) => made.map((each, index): Candidate => ({ number: `00${index}`, ...each })));

const headers: Readonly<Record<keyof Candidate, string>> = {
  number: 'Nummer',
  name: 'Name',
  startDate: 'Startdatum',
  cohort: 'Cohort',
  crebo: 'Crebonummer',
  group: 'Klas',
};

test('a list written with any separator, line break and order of columns is read whole', () => {
  fc.assert(
    fc.property(
      candidates,
      fc.shuffledSubarray(Object.keys(headers) as (keyof Candidate)[], { minLength: 6 }),
      fc.constantFrom('\t', ';', ','),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', '\ufeff'),
      (made, columns, separator, lineBreak, bom) => {
        const quote = (cell: string): string => (/["\t;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
        const lines = [
          columns.map((column) => headers[column]),
          ...made.map((each) => columns.map((column) => quote(each[column] ?? ''))),
        ];
        const text = bom + lines.map((cells) => cells.join(separator)).join(lineBreak);
        expect(readCandidates(text)).toEqual({ value: made, diagnostics: [] });
      },
    ),
    { numRuns: 400 },
  );
});

test('any text gives each number once, and says so when it gives none', () => {
  const any = fc.array(fc.constantFrom('Nummer', 'naam', '1', '2', ';', ',', '\t', '"', '\n', 'x', ' '), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(any, (parts) => {
      const { value, diagnostics } = readCandidates(parts.join(''));
      expect(new Set(value.map(({ number }) => number)).size).toBe(value.length);
      if (value.length === 0) expect(diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});
