import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dutchNouns } from '../../../src/core/checks/nouns/dutch';
import { languages } from '../../../src/language/language';
import { ruleTexts } from '../../../src/language/rule-texts';
import type { FrameworkKind } from '../../../src/core/framework/framework';
import { rules } from '../../../src/core/checks/rules/registry';
import { contract } from './contract';

const kinds = Object.keys(dutchNouns) as readonly FrameworkKind[];
const folder = join(__dirname, '../../../src/core/checks/rules');

test('the registry lists rules of the contract, in its order', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual(Object.keys(contract).filter((id) => ids.includes(id)));
});

test('each rule stands in the file that its id names, and each file is listed', () => {
  const areas = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = areas.flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
  );
  expect(files.sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const { id } of rules) {
    const exported = Object.values(jest.requireActual<Record<string, { id?: string }>>(join(folder, `${id}.ts`)));
    expect(exported.map((value) => value.id)).toEqual([id]);
  }
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has the severity of the contract', () => {
    expect(rule.severity).toBe(contract[id]);
  });

  test('has a dated source', () => {
    expect(rule.source.reference.length).toBeGreaterThan(10);
    expect(rule.source.read).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    if (rule.source.reference.includes('2012')) expect(rule.source.status).toBe('repealed-still-practice');
  });

  test('speaks Dutch and English, each in its own words, and every other language, with the same reasons for unclear', () => {
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
      for (const language of languages) {
        const { title, why, fix, unclear } = ruleTexts(rule, kind, language);
        expect([language, title, why, fix].filter((text) => text === '')).toEqual([]);
        expect([language, ...Object.keys(unclear)]).toEqual([language, ...Object.keys(nl.unclear)]);
      }
    }
  });
});

test('the rule on work processes, from a repealed text, says what is in force now', () => {
  const rule = rules.find(({ id }) => id === 'coverage/work-process-not-examined');
  expect(rule?.source).toMatchObject({ status: 'repealed-still-practice', inForce: expect.stringContaining('EKB') });
});
