import fc from 'fast-check';
import { freeSheetName } from '../../../src/workbook/plan/sheet-name';

test.each([
  ['Beoordeling PF/2', [], 'Beoordeling PF 2'],
  ["'Dekking'", [], 'Dekking'],
  ['', [], 'Blad'],
  ['History', [], 'History 1'],
  ['Dekking', ['DEKKING'], 'Dekking (2)'],
  ['Dekking', ['Dekking', 'dekking (2)'], 'Dekking (3)'],
  ['Beoordeling van een heel lange examencode', [], 'Beoordeling van een heel lange'],
  ['Beoordeling van een heel lange examencode', ['Beoordeling van een heel lange'], 'Beoordeling van een heel la (2)'],
] as const)('"%s" beside %j becomes "%s"', (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
});

test('any text becomes a name Excel takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (wanted, taken) => {
      const name = freeSheetName(wanted, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
      expect(name.toLowerCase()).not.toBe('history');
      expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});
