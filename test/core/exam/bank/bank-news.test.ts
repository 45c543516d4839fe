import fc from 'fast-check';
import '../../../house/property-seed';
import { bankNews } from '../../../../src/core/exam/bank/bank-news';
import { mergeBanks } from '../../../../src/core/exam/bank/merge-banks';
import { anyEntry, entry } from './entry';

test('a row is new, there word for word, or there in other words', () => {
  const bank = [entry()];
  const more = [entry(), entry({ descriptors: { V: 'Anders.' } }), entry({ text: 'sluit de deur' })];
  expect(bankNews(bank, more)).toEqual({ fresh: 1, differing: 1, known: 1 });
});

test('of a new row that comes in two wordings one is new and the other differs from it', () => {
  expect(bankNews([], [entry(), entry({ descriptors: { V: 'Anders.' } })])).toEqual({
    fresh: 1,
    differing: 1,
    known: 0,
  });
});

test('what is counted adds up to what is merged, and all is known the second time', () => {
  const anyBank = fc.array(anyEntry, { maxLength: 5 });
  fc.assert(
    fc.property(anyBank, anyBank, (bank, more) => {
      const { fresh, differing, known } = bankNews(bank, more);
      const merged = mergeBanks(bank, more);
      expect(fresh + differing).toBe(merged.added.length);
      expect(fresh + differing + known).toBe(more.length);
      expect(bankNews(merged.entries, more)).toEqual({ fresh: 0, differing: 0, known: more.length });
    }),
  );
});
