import fc from 'fast-check';
import '../../../house/property-seed';
import { toEntry } from '../../../../src/core/exam/bank/bank-entry';
import { mergeBanks } from '../../../../src/core/exam/bank/merge-banks';
import { anyEntry, entry } from './entry';

test('the same row with the same texts is one, and keeps where it came from first', () => {
  const first = entry();
  const again = entry({ text: 'Groet de klant.', origin: { ...first.origin, exam: 'PVB9', date: '2026-11-01' } });
  expect(mergeBanks([first], [again])).toEqual({ entries: [first], added: [], known: 1 });
});

test('the same row with other texts, other levels or under another code is kept beside it', () => {
  const first = entry();
  const more = [entry({ descriptors: { V: 'Anders.' } }), entry({ workProcess: 'B1-K1-W2' })];
  expect(mergeBanks([first], more).entries).toEqual([first, ...more]);
});

test('merging a bank with itself changes nothing, and what is merged once is known the second time', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 5 }), fc.array(anyEntry, { maxLength: 5 }), (one, two) => {
      const bank = mergeBanks([], one).entries;
      expect(mergeBanks(bank, one).entries).toEqual(bank);
      const merged = mergeBanks(bank, two).entries;
      expect(mergeBanks(merged, [...two, ...one])).toEqual({
        entries: merged,
        added: [],
        known: two.length + one.length,
      });
    }),
  );
});

test('an entry is the same after it was tidied twice', () => {
  fc.assert(fc.property(anyEntry, (each) => expect(toEntry(each)).toEqual(each)));
});

test('what cannot be kept says why', () => {
  const base = entry();
  const [level] = base.scale;
  if (level === undefined) throw new Error('no level');
  expect(toEntry({ ...base, text: ' \n' })).toBe('no-text');
  expect(toEntry({ ...base, descriptors: { V: ' ', X: 'nergens' } })).toBe('no-descriptors');
  expect(toEntry({ ...base, scale: [level] })).toBe('levels');
  expect(toEntry({ ...base, scale: [level, { ...level, code: 'o ' }] })).toBe('levels');
  expect(toEntry({ ...base, descriptors: { V: 'x'.repeat(40_000) } })).toBe('too-long');
});
