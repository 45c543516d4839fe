import fc from 'fast-check';
import type { Criterion } from '../../../../src/core/exam/assessment-form';
import { coreTaskPart } from '../../../../src/core/exam/results/core-task-part';
import { partRuleOf } from '../../../../src/core/exam/results/part-rule';
import { partsOfForm } from '../../../../src/core/exam/results/parts-of-form';
import { scoreForm } from '../../../../src/core/exam/scoring';
import { defaultSettings } from '../../../../src/core/exam/settings';

const exam = { scale: null, cutScore: 55, assessors: 1 };
const coreTaskOf = (code: string): string | null => /^(.+)-W\d+$/.exec(code)?.[1] ?? null;

interface Row {
  readonly workProcess: string;
  readonly level: string | null;
  readonly weight: number;
  readonly critical: boolean;
}

function criteria(rows: readonly Row[]): readonly Criterion[] {
  return rows.map(({ level, ...row }, index) => {
    const rating = { assessor: 1, cell: 'F1', motivationCell: 'G1', level, motivation: null };
    const bare = { id: `r${index}`, ratings: [rating], agreed: null, ...row };
    return bare as unknown as Criterion;
  });
}

const anyRow = fc.record({
  workProcess: fc.constantFrom('B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1', 'los'),
  level: fc.constantFrom('O', 'V', 'V', 'V', 'G', 'G', 'G', 'G'),
  weight: fc.integer({ min: 1, max: 5 }),
  critical: fc.boolean(),
});

test('a core task put together from its work processes is the one that the form gives', () => {
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const made = criteria(rows);
      const parts = partsOfForm(scoreForm(made, exam, defaultSettings, coreTaskOf), made, coreTaskOf);
      for (const part of parts) {
        seen.add(part.outcome);
        const again = coreTaskPart(part.coreTask, part.workProcesses, partRuleOf(exam, defaultSettings));
        expect(again).toMatchObject({ outcome: part.outcome, workProcesses: part.workProcesses });
        expect(again.percentage).toBeCloseTo(part.percentage ?? NaN, 5);
        expect(again.mark).toBeCloseTo(part.mark ?? NaN, 5);
      }
    }),
    { numRuns: 500 },
  );
  expect([...seen].sort()).toEqual(['G', 'O', 'V']);
});

test('a form with an unrated row gives an incomplete part, and of the others what they came to', () => {
  // P1-K1: one row V = 50 % below the cut score of 55.
  const made = criteria([
    { workProcess: 'B1-K1-W1', level: 'G', weight: 2, critical: false },
    { workProcess: 'B1-K1-W2', level: null, weight: 1, critical: false },
    { workProcess: 'P1-K1-W1', level: 'V', weight: 3, critical: false },
  ]);
  expect(partsOfForm(scoreForm(made, exam, defaultSettings, coreTaskOf), made, coreTaskOf)).toMatchObject([
    {
      coreTask: 'B1-K1',
      outcome: null,
      mark: null,
      workProcesses: [
        { code: 'B1-K1-W1', outcome: 'G', percentage: 100, weight: 2, everyRowPasses: true },
        { code: 'B1-K1-W2', outcome: null, percentage: null, weight: 1, everyRowPasses: false },
      ],
    },
    { coreTask: 'P1-K1', outcome: 'O', percentage: 50, workProcesses: [{ weight: 3, everyRowPasses: true }] },
  ]);
});
