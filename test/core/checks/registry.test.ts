import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dutchNouns } from '../../../src/core/checks/nouns/dutch';
import { ruleTexts } from '../../../src/core/checks/sentence';
import type { FrameworkKind } from '../../../src/core/framework/framework';
import { rules } from '../../../src/core/checks/rules/registry';

/** The rules of contracts/rules.md that are built, in its order. */
const contract = [
  'coverage/core-task-not-examined',
  'coverage/exam-misses-required-core-task',
  'coverage/work-process-not-examined',
  'coverage/work-process-only-by-knowledge-exam',
  'coverage/indicator-not-on-form',
  'coverage/competency-not-assessed',
  'coverage/knowledge-not-examined',
  'coverage/exam-covers-nothing',
  'coverage/foreign-profile',
  'coverage/unknown-code',
  'coverage/mapping-other-dossier',
  'plan/duplicate-exam-code',
  'plan/weights-do-not-add-up',
  'plan/cut-score-missing',
  'plan/cut-score-unjustified',
  'plan/too-few-assessors',
  'plan/unknown-exam',
  'plan/exam-without-form',
  'plan/constructor-is-approver',
  'plan/not-approved-at-exam-date',
  'form/duplicate-criterion',
  'form/criterion-not-traceable',
  'form/formula-overwritten',
  'form/changed-after-approval',
  'form/instructions-missing',
  'rating/incomplete',
  'rating/invalid-level',
  'rating/motivation-missing',
  'rating/assessors-far-apart',
  'rating/not-agreed',
  'rating/agreed-outside-range',
  'rating/same-assessor-twice',
  'result/changed-after-adoption',
];
const severities: Readonly<Record<string, string>> = {
  'coverage/indicator-not-on-form': 'warning',
  'coverage/competency-not-assessed': 'warning',
  'coverage/knowledge-not-examined': 'info',
  'plan/cut-score-unjustified': 'warning',
  'plan/too-few-assessors': 'warning',
  'plan/constructor-is-approver': 'warning',
  'form/instructions-missing': 'warning',
  'rating/assessors-far-apart': 'warning',
  'rating/not-agreed': 'warning',
  'rating/agreed-outside-range': 'warning',
};
const kinds = Object.keys(dutchNouns) as readonly FrameworkKind[];
const folder = join(__dirname, '../../../src/core/checks/rules');

test('the registry lists every rule of the contract that is built, in its order', () => {
  expect(rules.map(({ id }) => id)).toEqual(contract);
});

test('each rule stands in the file that its id names, and each file is listed', () => {
  const files = ['coverage', 'plan', 'form', 'rating', 'result'].flatMap((area) =>
    readdirSync(join(folder, area)).map((file) => `${area}/${file.replace(/\.ts$/, '')}`),
  );
  expect([...files].sort()).toEqual([...contract].sort());
  for (const { id } of rules) {
    const exported = Object.values(jest.requireActual<Record<string, { id?: string }>>(join(folder, `${id}.ts`)));
    expect(exported.map((value) => value.id)).toEqual([id]);
  }
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has the severity of the contract', () => {
    expect(rule.severity).toBe(severities[id] ?? 'error');
  });

  test('has a dated source', () => {
    expect(rule.source.reference.length).toBeGreaterThan(10);
    expect(rule.source.read).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    if (rule.source.reference.includes('2012')) expect(rule.source.status).toBe('repealed-still-practice');
  });

  test('speaks both languages, each in its own words, with the same reasons for unclear', () => {
    for (const kind of kinds) {
      const [nl, en] = [ruleTexts(rule, kind, 'nl'), ruleTexts(rule, kind, 'en')];
      for (const key of ['title', 'why', 'fix'] as const) {
        expect(nl[key]).toMatch(/\S/);
        expect(en[key]).toMatch(/\S/);
        expect(nl[key]).not.toBe(en[key]);
      }
      for (const { why, fix } of [nl, en]) {
        expect(why).toMatch(/^[\p{Lu}].*\.$/u);
        expect(fix).toMatch(/\.$/);
      }
      expect(Object.keys(nl.unclear)).toEqual(Object.keys(en.unclear));
    }
  });
});

test('the rule on work processes, from a repealed text, says what is in force now', () => {
  const rule = rules.find(({ id }) => id === 'coverage/work-process-not-examined');
  expect(rule?.source).toMatchObject({ status: 'repealed-still-practice', inForce: expect.stringContaining('EKB') });
});
