import fc from 'fast-check';
import '../../../house/property-seed';
import { examGroups } from '../../../../src/workbook/plan/report/exam-groups';
import { narrowColumns } from '../../../../src/workbook/plan/report/report-block';

it('puts every exam in one table, in the order of the plan, and no table is wider than a page', () => {
  fc.assert(
    fc.property(fc.nat(70), fc.integer({ min: 0, max: 4 }), (count, summing) => {
      const exams = Array.from({ length: count }, (_, index) => `e${index}`);
      const groups = examGroups(exams, summing);
      expect(groups.flatMap((group) => group.exams)).toEqual(exams);
      expect(groups.map(({ isFirst }) => isFirst)).toEqual(groups.map((_, index) => index === 0));
      for (const { exams: own, from, isFirst } of groups) {
        expect(exams.slice(from, from + own.length)).toEqual(own);
        expect(own.length + (isFirst ? summing : 0)).toBeLessThanOrEqual(narrowColumns);
      }
      if (count > 0) for (const group of groups) expect(group.exams.length).toBeGreaterThan(0);
    }),
  );
});

it('has one table as long as all fit, and tables of about the same size after that', () => {
  const sizes = (count: number) =>
    examGroups(
      Array.from({ length: count }, (_, index) => index),
      3,
    ).map(({ exams }) => exams.length);
  expect(sizes(7)).toEqual([7]);
  expect(sizes(8)).toEqual([4, 4]);
  expect(sizes(30)).toEqual([7, 8, 8, 7]);
});
