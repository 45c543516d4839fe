import fc from 'fast-check';
import type { Exam } from '../../../src/core/exam/exam-plan';
import { examForms } from '../../../src/core/exam/exam-plan';
import type { Scale } from '../../../src/core/exam/scale';
import { defaultSettings } from '../../../src/core/exam/settings';
import { chooseProfile } from '../../../src/core/framework/choose-profile';
import type { Framework } from '../../../src/core/framework/framework';
import { frameworkKinds } from '../../../src/core/framework/framework';
import { knowledgeOf, partsOf, referenceOf, rowsOf, unitsOf } from '../../../src/core/framework/structure';
import { createBook } from '../../../src/workbook/plan/create-book';
import { readBook } from '../../../src/workbook/plan/read-book';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { arbitraryFramework } from '../../core/frameworks/arbitrary-framework';

/** Text as documents have it, and as they should not: what looks like formulas, numbers and dates, and very long. */
const text = fc.oneof(
  { weight: 30, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 10, arbitrary: fc.constantFrom('=1+1', '-bullet', '@x', '007', '1.10', '3/4', ' spaces ', 'a\nb', "it's") },
  { weight: 1, arbitrary: fc.integer({ min: 31_999, max: 70_000 }).map((length) => 'é😀'.repeat(length / 3)) },
);
const typed = fc.string({ maxLength: 30 }).map((value) => value.trim());
const optionalTyped = fc.option(
  typed.filter((value) => value !== ''),
  { nil: null },
);
const framework = fc.oneof(...frameworkKinds.map((kind) => arbitraryFramework(kind, text)));

const scale: fc.Arbitrary<Scale | null> = fc.constantFrom(null, [
  { code: '1', name: 'nog niet', points: -0.5, passes: false },
  { code: 'ja (net)', name: 'net', points: 1, passes: true },
  { code: '++', name: '', points: 10, passes: true },
]);

interface Names {
  readonly coverable: readonly string[];
  readonly units: readonly string[];
  readonly subUnits: readonly string[];
  readonly rows: readonly string[];
}

function examOf(id: string, { coverable, units, subUnits, rows }: Names): fc.Arbitrary<Exam> {
  return fc.record({
    id: fc.constant(id),
    code: fc.constant(`${id}/x`),
    name: typed,
    form: fc.constantFrom(...examForms),
    covers: fc.subarray([...coverable]).map((ids) => coverable.filter((each) => ids.includes(each))),
    weight: fc.oneof(
      fc.constantFrom(null, 60, 33.3),
      fc.constant(units.length === 0 ? null : Object.fromEntries(units.map((unit, index) => [unit, 60.5 + index]))),
    ),
    cutScore: fc.constantFrom(null, 50, 55.5, 120),
    cutScoreReason: optionalTyped,
    assessors: fc.constantFrom(null, 1, 2, 4),
    scale,
    requires: fc
      .option(fc.subarray([...units], { minLength: Math.min(1, units.length) }), { nil: null })
      .map((codes) => (codes?.length ? codes : null)),
    critical: fc.subarray([...rows.slice(0, 3), 'elsewhere']),
    essential: fc.subarray(subUnits.slice(0, 3)),
    instructions: optionalTyped,
    status: fc.constantFrom('draft', 'approved', 'withdrawn'),
    version: fc.constantFrom('1.0', '1.10', '2.0'),
    builtBy: optionalTyped,
    approvedBy: optionalTyped,
    approvedOn: fc.constantFrom(null, '2026-03-12', '2000-02-29'),
  });
}

const anySettings = fc.record({
  scale: scale.map((chosen) => chosen ?? defaultSettings.scale),
  minimumShare: fc.constantFrom(100, 75, 66.6),
  minimumAssessors: fc.constantFrom(1, 2, 3),
  ratingMode: fc.constantFrom('joint', 'shared', 'separate'),
  // A holistic form holds other rows than the plan names as critical.
  scoring: fc.constantFrom('criteria', 'holistic'),
  motivationFor: fc.subarray(['O', '1', '++']),
  motivationPer: fc.constantFrom('row', 'work-process'),
  goodFrom: fc.constantFrom(null, 80),
  maxNonPassing: fc.constantFrom(null, 0, 25),
  resultAs: fc.constantFrom('words', 'mark', 'both'),
  hideResultsUntilComplete: fc.boolean(),
  knowledgeIntegrated: fc.boolean(),
  maximumAttempts: fc.constantFrom(null, 1, 3),
  countingAttempt: fc.constantFrom('highest', 'last'),
  resitUnit: fc.constantFrom('exam', 'core-task', 'work-process'),
  absentUsesAttempt: fc.boolean(),
  minimumKappa: fc.constantFrom(0.4, 0.65),
  minimumAgreement: fc.constantFrom(70, 66.6),
  retentionMonths: fc.constantFrom(18, 84),
  severities: fc.constantFrom(
    {},
    { 'plan/too-few-assessors': 'error' as const, 'coverage/knowledge-not-examined': 'warning' as const },
  ),
});

/** Levels that are on no scale need no motivation: known-levels.ts. */
const settings = anySettings.map(({ motivationFor, ...others }) => ({
  ...others,
  motivationFor: motivationFor.filter((code) => others.scale.some((level) => level.code === code)),
}));

const input = fc
  .record({ framework, profile: fc.constantFrom(null, 'P1', 'P2'), language: fc.constantFrom('nl', 'en') })
  .chain((made) => {
    const own = chosen(made);
    const units = unitsOf(own);
    const parts = units.flatMap(({ id }) => partsOf(own, id).map(({ item }) => item));
    const knowledge = units.flatMap(({ id }) => knowledgeOf(own, id));
    const names = {
      coverable: own.items.filter((item) => parts.includes(item) || knowledge.includes(item)).map(({ id }) => id),
      units: units.map((unit) => referenceOf(own, unit)),
      subUnits: parts.map((part) => referenceOf(own, part)),
      rows: units.flatMap(({ id }) => rowsOf(own, id)).map(({ id }) => id),
    };
    const exams = fc
      .integer({ min: 0, max: 4 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => examOf(`e${index + 1}`, names))));
    const plan = fc.record({ exams, settings });
    return fc.record({ made: fc.constant(made), plan });
  });

function chosen({
  framework: whole,
  profile,
}: {
  readonly framework: Framework;
  readonly profile: string | null;
}): Framework {
  return profile === null ? whole : chooseProfile(whole, profile);
}

test('whatever the dossier and the plan, the book reads back as it was made', () => {
  fc.assert(
    fc.property(input, ({ made, plan }) => {
      const { value } = createBook({ ...made, plan, openImportWarnings: 3 } as Parameters<typeof createBook>[0], null);
      const read = readBook(snapshotOfPlan(value));
      if (read.kind !== 'book') throw new Error(JSON.stringify(read));
      expect(read.diagnostics).toEqual([]);
      expect(JSON.stringify(read.book.framework)).toBe(JSON.stringify(chosen(made)));
      expect(read.book.exams.map(({ exam }) => exam)).toEqual(plan.exams);
      expect(read.book.settings).toEqual(plan.settings);
      const wrong = read.book.forms.flatMap(({ resultCells }) =>
        resultCells.filter(({ actual, expected }) => actual !== expected),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('no planned cell holds more than Excel takes', () => {
  fc.assert(
    fc.property(input, ({ made, plan }) => {
      const { value } = createBook({ ...made, plan, openImportWarnings: 0 } as Parameters<typeof createBook>[0], null);
      const cells = value.changes
        .flatMap((change) => (change.kind === 'create' ? change.sheet.blocks : []))
        .flatMap(({ contents }) => contents.flat());
      const longestText = Math.max(...cells.map((cell) => (cell?.kind === 'text' ? cell.text.length : 0)));
      const longestFormula = Math.max(...cells.map((cell) => (cell?.kind === 'formula' ? cell.formula.length : 0)));
      expect(longestText).toBeLessThanOrEqual(32_767);
      expect(longestFormula).toBeLessThanOrEqual(8_192);
    }),
    { numRuns: 20 },
  );
});
