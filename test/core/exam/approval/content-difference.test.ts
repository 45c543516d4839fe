import '../../../house/property-seed';
import fc from 'fast-check';
import { canBeEditorial, compareContent } from '../../../../src/core/exam/approval/content-difference';
import { fingerprintOf } from '../../../../src/core/exam/form-content';
import { anyContent } from './any-content';

test('there is a difference exactly when the fingerprints differ', () => {
  fc.assert(
    fc.property(anyContent, anyContent, fc.boolean(), (one, other, alike) => {
      const after = alike ? { ...other, ...one, rows: one.rows } : other;
      expect(compareContent(one, after).length === 0).toBe(fingerprintOf(one) === fingerprintOf(after));
    }),
  );
});

test('the order of rows is no difference, one field of one row always is', () => {
  fc.assert(
    fc.property(
      anyContent.filter(({ rows }) => rows.length > 0),
      fc.nat(),
      fc.constantFrom(
        { text: 'anders' },
        { weight: 9 },
        { part: 'B1-K2-W1' },
        { ids: ['nieuw'] },
        { descriptors: { V: 'anders' } },
        { asked: { questions: 9, pointsEach: 9 } },
      ),
      (content, which, change) => {
        const reversed = { ...content, rows: [...content.rows].reverse() };
        expect(compareContent(content, reversed)).toEqual([]);
        const at = which % content.rows.length;
        const rows = reversed.rows.map((row, index) => (index === at ? { ...row, ...change } : row));
        expect(compareContent(content, { ...content, rows }).length).toBeGreaterThan(0);
      },
    ),
  );
});

test('only other words of a row can be editorial', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (one, other) => {
      const words = compareContent(one, other).filter(canBeEditorial);
      expect(words.every(({ row, before, after }) => row !== null && before !== null && after !== null)).toBe(true);
      // With these put right, all that decides is as it was.
      expect(new Set(words.map(({ aspect }) => aspect)).size).toBeLessThanOrEqual(2);
    }),
  );
});

test('a descriptor that comes or goes is content', () => {
  const row = { id: 'a', ids: ['a'], part: 'W1', text: 'meet', critical: false, weight: 1, asked: null };
  const content = (descriptors: Readonly<Record<string, string>>) => ({
    rows: [{ ...row, descriptors }],
    scale: null,
    cutScore: 50,
    essential: [],
    instructions: '',
    scoring: 'criteria' as const,
    goodFrom: null,
    maxNonPassing: null,
    kind: 'proeve-van-bekwaamheid' as const,
    assessors: 2,
    ratingMode: 'shared' as const,
    motivation: null,
    onForm: [],
  });
  const [added] = compareContent(content({}), content({ V: 'goed' }));
  expect(added).toMatchObject({ aspect: 'row-descriptor', level: 'V', before: null, after: 'goed' });
  expect(added === undefined || canBeEditorial(added)).toBe(false);
  const [changed] = compareContent(content({ V: 'goet' }), content({ V: 'goed' }));
  expect(changed === undefined || canBeEditorial(changed)).toBe(true);
});
