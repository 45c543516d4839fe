import fc from 'fast-check';
import type { Exam } from '../../../src/core/exam/exam-plan';
import { examForms } from '../../../src/core/exam/exam-plan';
import type { Scale } from '../../../src/core/exam/scale';
import { defaultSettings } from '../../../src/core/exam/settings';
import { chooseProfile } from '../../../src/core/framework/choose-profile';
import type { Framework, FrameworkItem, FrameworkKind } from '../../../src/core/framework/framework';
import { structureOf } from '../../../src/core/framework/structure';
import { createBook } from '../../../src/workbook/plan/create-book';
import { readBook } from '../../../src/workbook/plan/read-book';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { item } from './bicycle-rental';

/** Text as documents have it, and as they should not: what looks like formulas, numbers and dates, and very long. */
const text = fc.oneof(
  { weight: 30, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 10, arbitrary: fc.constantFrom('=1+1', '-bullet', '@x', '007', '1.10', '3/4', ' spaces ', 'a\nb', "it's") },
  { weight: 1, arbitrary: fc.integer({ min: 31_999, max: 70_000 }).map((length) => 'é😀'.repeat(length / 3)) },
);
const optional = fc.option(text, { nil: null });
const typed = fc.string({ maxLength: 30 }).map((value) => value.trim());
const optionalTyped = fc.option(
  typed.filter((value) => value !== ''),
  { nil: null },
);
const profileCodes = ['P1', 'P2'] as const;
const holds = fc.option(fc.subarray(['P1', 'P2'], { minLength: 1 }), { nil: null });

const fields = fc.record({
  title: optional,
  text: optional,
  result: optional,
  profiles: holds,
  competencies: fc.array(fc.record({ letter: fc.constantFrom('A', 'Y', null), name: text, profiles: holds }), {
    maxLength: 2,
  }),
  additions: fc.array(
    fc.record({ profile: fc.constantFrom(...profileCodes), field: fc.constantFrom('text', 'result'), text }),
    { maxLength: 1 },
  ),
  line: fc.option(fc.nat(), { nil: null }),
});

const kinds: readonly FrameworkKind[] = [
  'qualification-file',
  'elective',
  'learning-units',
  'competence-profile',
  'addendum',
  'case',
];

const framework: fc.Arbitrary<Framework> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    head: fc.record({
      title: optional,
      code: optional,
      level: fc.option(fc.nat(4), { nil: null }),
      validFrom: fc.constantFrom(null, '2024-02-29'),
      validUntil: fc.constantFrom(null, '2031-07-31'),
    }),
    units: fc.array(
      fc.record({
        own: fields,
        knowledge: fc.array(fields, { maxLength: 2 }),
        subs: fc.array(fc.record({ own: fields, rows: fc.array(fields, { maxLength: 3 }) }), { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ kind, head, units }) => {
    const { unit: unitType, subUnit, rows: rowTypes } = structureOf({ kind } as Framework);
    const items = units.flatMap(({ own, knowledge, subs }, u): FrameworkItem[] => [
      item(`k${u}`, { ...own, profiles: null, type: unitType, code: `B1-K${u}` }),
      ...knowledge.map((each, k) => item(`k${u}v${k}`, { ...each, type: 'knowledge', parent: `k${u}` })),
      ...subs.flatMap((sub, s) => [
        item(`k${u}w${s}`, { ...sub.own, profiles: null, type: subUnit, code: `B1-K${u}-W${s}`, parent: `k${u}` }),
        ...sub.rows.map((each, r) =>
          item(`k${u}w${s}r${r}`, { ...each, type: rowTypes[0] ?? 'indicator', parent: `k${u}w${s}` }),
        ),
      ]),
    ]);
    const profiles = profileCodes.map((code) => ({
      code,
      title: `Profiel ${code}`,
      level: 3,
      crebo: null,
      validUntil: null,
    }));
    return { kind, ...head, profiles, items, competencies: [], mappings: [] };
  });

const scale: fc.Arbitrary<Scale | null> = fc.constantFrom(null, [
  { code: '1', name: 'nog niet', points: -0.5, passes: false },
  { code: 'ja (net)', name: 'net', points: 1, passes: true },
  { code: '++', name: '', points: 10, passes: true },
]);

function examOf(id: string, coverable: readonly string[], units: readonly string[]): fc.Arbitrary<Exam> {
  return fc.record({
    id: fc.constant(id),
    code: fc.constant(`${id}/x`),
    name: typed,
    form: fc.constantFrom(...examForms),
    covers: fc.subarray([...coverable]),
    weight: fc.oneof(fc.constantFrom(null, 60, 33.3), fc.constant({ 'B1-K0': 60, 'B1-K1': 40.5 })),
    cutScore: fc.constantFrom(null, 50, 55.5, 120),
    cutScoreReason: optionalTyped,
    assessors: fc.constantFrom(null, 1, 2, 4),
    scale,
    requires: fc
      .option(fc.subarray([...units], { minLength: Math.min(1, units.length) }), { nil: null })
      .map((codes) => (codes?.length ? codes : null)),
    critical: fc.subarray(['k0w0r0', 'k1w0r1', 'elsewhere']),
    essential: fc.subarray(['B1-K0-W0', 'B1-K1-W0']),
    instructions: optionalTyped,
    status: fc.constantFrom('draft', 'approved', 'withdrawn'),
    version: fc.constantFrom('1.0', '1.10', '2.0'),
    builtBy: optionalTyped,
    approvedBy: optionalTyped,
    approvedOn: fc.constantFrom(null, '2026-03-12', '2000-02-29'),
  });
}

const settings = fc.record({
  scale: scale.map((chosen) => chosen ?? defaultSettings.scale),
  minimumShare: fc.constantFrom(100, 75, 66.6),
  minimumAssessors: fc.constantFrom(1, 2, 3),
  motivationFor: fc.subarray(['O', '1', '++']),
  goodFrom: fc.constantFrom(null, 80),
  maxNonPassing: fc.constantFrom(null, 0, 25),
  resultAs: fc.constantFrom('words', 'mark', 'both'),
  hideResultsUntilComplete: fc.boolean(),
  knowledgeIntegrated: fc.boolean(),
  severities: fc.constantFrom(
    {},
    { 'plan/too-few-assessors': 'error' as const, 'coverage/knowledge-not-examined': 'warning' as const },
  ),
});

const input = fc
  .record({ framework, profile: fc.constantFrom('P1', 'P2'), language: fc.constantFrom('nl', 'en') })
  .chain((made) => {
    const items = chooseProfile(made.framework, made.profile).items;
    const { unit, subUnit } = structureOf(made.framework);
    const coverable = items
      .filter(({ type }) => type === subUnit || type === 'knowledge' || type === unit)
      .map(({ id }) => id);
    const units = items.filter(({ type }) => type === unit).flatMap(({ code }) => code ?? []);
    const exams = fc
      .integer({ min: 0, max: 4 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => examOf(`e${index + 1}`, coverable, units))),
      );
    const plan = fc.record({ exams, settings });
    return fc.record({ made: fc.constant(made), plan });
  });

test('whatever the dossier and the plan, the book reads back as it was made', () => {
  fc.assert(
    fc.property(input, ({ made, plan }) => {
      const { value } = createBook({ ...made, plan, openImportWarnings: 3 } as Parameters<typeof createBook>[0], null);
      const read = readBook(snapshotOfPlan(value));
      if (read.kind !== 'book') throw new Error(JSON.stringify(read));
      expect(read.diagnostics).toEqual([]);
      expect(JSON.stringify(read.book.framework)).toBe(JSON.stringify(chooseProfile(made.framework, made.profile)));
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
