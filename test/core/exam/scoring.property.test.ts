import { undecided } from '../../../src/core/exam/rubric-row';
import fc from 'fast-check';
import { defaultCutScore } from '../../../src/core/exam/cut-score';
import type { Criterion } from '../../../src/core/exam/assessment-form';
import type { Scale } from '../../../src/core/exam/scale';
import type { FormScore } from '../../../src/core/exam/scoring';
import { scoreForm } from '../../../src/core/exam/scoring';
import { defaultSettings } from '../../../src/core/exam/settings';

/** Scales of 2–6 levels with rising points, of which at least the highest passes and the lowest does not. */
const scales: fc.Arbitrary<Scale> = fc
  .uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 6 })
  .chain((points) =>
    fc.integer({ min: 1, max: points.length - 1 }).map((failing) =>
      [...points]
        .sort((a, b) => a - b)
        .map((value, index) => ({
          code: `N${index}`,
          name: `niveau ${index}`,
          points: value,
          passes: index >= failing,
        })),
    ),
  );

interface Row {
  readonly workProcess: number;
  readonly level: number;
  readonly weight: number;
  readonly critical: boolean;
}

interface Form {
  readonly scale: Scale;
  readonly cutScore: number;
  readonly maxNonPassing: number | null;
  readonly rows: readonly Row[];
}

const forms: fc.Arbitrary<Form> = scales.chain((scale) =>
  fc.record({
    scale: fc.constant(scale),
    cutScore: fc.oneof(fc.constant(defaultCutScore(scale)), fc.integer({ min: 1, max: 99 })),
    maxNonPassing: fc.option(fc.integer({ min: 0, max: 100 })),
    rows: fc.array(
      fc.record({
        workProcess: fc.integer({ min: 1, max: 4 }),
        level: fc.integer({ min: 0, max: scale.length - 1 }),
        weight: fc.integer({ min: 1, max: 9 }),
        critical: fc.boolean(),
      }),
      { minLength: 1, maxLength: 20 },
    ),
  }),
);

function scored(form: Form, factor = 1): FormScore {
  const criteria = form.rows.map((row, index): Criterion => {
    const level = `N${row.level}`;
    return {
      ...undecided,
      id: `r${index}`,
      ids: [`r${index}`],
      own: false,
      workProcess: `B1-K${Math.ceil(row.workProcess / 2)}-W${row.workProcess}`,
      text: 'stelt het zadel af',
      competencies: [],
      critical: row.critical,
      weight: row.weight * factor,
      place: { sheet: 'Beoordeling', cell: `A${index + 1}` },
      ratings: [{ assessor: 1, cell: 'F1', motivationCell: 'G1', level, motivation: null }],
      agreedMotivation: null,
      agreedCell: 'J1',
      agreed: null,
    };
  });
  return scoreForm(
    criteria,
    { scale: form.scale, cutScore: form.cutScore, assessors: 1 },
    { ...defaultSettings, maxNonPassing: form.maxNonPassing },
    (workProcess) => workProcess.replace(/-W\d+$/, ''),
  );
}

const partsOf = (score: FormScore) => [...score.workProcesses, ...score.coreTasks, score.exam];
const rank = { incomplete: 0, O: 1, V: 2, G: 3 } as const;
const byCode = (parts: FormScore['workProcesses']) => [...parts].sort((a, b) => a.code.localeCompare(b.code));

test('percentages lie within 0–100 and marks within their word: O at most 5, V 6–7, G at least 8', () => {
  fc.assert(
    fc.property(forms, (form) => {
      for (const { percentage, exactMark, mark, outcome, points, maxPoints } of partsOf(scored(form))) {
        expect(percentage).toBeGreaterThanOrEqual(0);
        expect(percentage).toBeLessThanOrEqual(100);
        expect(points).toBeLessThanOrEqual(maxPoints);
        expect(exactMark).toBeGreaterThanOrEqual(1);
        expect(exactMark).toBeLessThanOrEqual(10);
        const range = { O: [1, 5], V: [6, 7], G: [8, 10], incomplete: [] }[outcome];
        expect(mark).toBeGreaterThanOrEqual(range[0] ?? NaN);
        expect(mark).toBeLessThanOrEqual(range[1] ?? NaN);
        expect(Number.isInteger(mark)).toBe(true);
      }
    }),
  );
});

test('a higher level on one row never lowers a percentage, a mark or an outcome', () => {
  const raised = forms.chain((form) =>
    fc.nat(form.rows.length - 1).map((at) => ({
      form,
      better: {
        ...form,
        rows: form.rows.map((row, index) =>
          index === at ? { ...row, level: Math.min(form.scale.length - 1, row.level + 1) } : row,
        ),
      },
    })),
  );
  fc.assert(
    fc.property(raised, ({ form, better }) => {
      const after = partsOf(scored(better));
      partsOf(scored(form)).forEach((part, index) => {
        const now = after[index];
        expect(now?.percentage).toBeGreaterThanOrEqual(part.percentage ?? NaN);
        expect(now?.mark).toBeGreaterThanOrEqual(part.mark ?? NaN);
        expect(rank[now?.outcome ?? 'incomplete']).toBeGreaterThanOrEqual(rank[part.outcome]);
      });
    }),
  );
});

test('multiplying all weights changes points and nothing else', () => {
  fc.assert(
    fc.property(forms, fc.constantFrom(0.5, 2, 10, 100), (form, factor) => {
      const before = partsOf(scored(form));
      partsOf(scored(form, factor)).forEach((part, index) => {
        const { points, maxPoints, percentage, outcome, mark } = part;
        expect(percentage).toBe(before[index]?.percentage);
        expect(outcome).toBe(before[index]?.outcome);
        expect(mark).toBe(before[index]?.mark);
        expect(points).toBeCloseTo((before[index]?.points ?? NaN) * factor, 5);
        expect(maxPoints).toBeCloseTo((before[index]?.maxPoints ?? NaN) * factor, 5);
      });
    }),
  );
});

test('the order of the rows does not matter', () => {
  const shuffled = forms.chain((form) =>
    fc
      .shuffledSubarray([...form.rows], { minLength: form.rows.length, maxLength: form.rows.length })
      .map((rows) => ({ form, other: { ...form, rows } })),
  );
  fc.assert(
    fc.property(shuffled, ({ form, other }) => {
      const [one, two] = [scored(form), scored(other)];
      expect(two.exam).toEqual(one.exam);
      expect(byCode(two.workProcesses)).toEqual(byCode(one.workProcesses));
      expect(byCode(two.coreTasks)).toEqual(byCode(one.coreTasks));
    }),
  );
});

test('no whole is better than its worst part where a part is O', () => {
  fc.assert(
    fc.property(forms, (form) => {
      const score = scored(form);
      const failed = score.workProcesses.some(({ outcome }) => outcome === 'O');
      expect(score.exam.outcome === 'O').toBe(failed);
      expect(score.coreTasks.some(({ outcome }) => outcome === 'O')).toBe(failed);
    }),
  );
});
