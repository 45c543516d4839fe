import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listRules } from '../../../src/app/rules/list-rules';
import { rulesPage } from '../../../src/app/rules/rules-page';
import { rules } from '../../../src/core/checks/rules/registry';
import { dekkend } from '../../cli/dekkend';

const pages = [
  ['en', 'docs/checks.md'],
  ['nl', 'docs/controles.md'],
] as const;
const written = (page: string): string => readFileSync(resolve(__dirname, '../../..', page), 'utf8');

test.each(pages)('the page in %s is what the rules say: npm run make:rules-pages', (language, page) => {
  expect(written(page)).toBe(rulesPage(language));
});

test.each(pages)('the page in %s has a chapter for every rule, in the order of findings', (_language, page) => {
  const headings = [...written(page).matchAll(/^### (\S+)$/gm)].map(([, id]) => id);
  expect(headings).toEqual(rules.map(({ id }) => id));
});

test('the list names the source of every rule and all reasons why it may be unable to tell', () => {
  const coreTask = listRules('en').find(({ id }) => id === 'coverage/core-task-not-examined');
  expect(coreTask).toMatchObject({ severity: 'error', source: { status: 'in-force', read: '2015', inForce: null } });
  expect(coreTask?.unclear.map(({ reason }) => reason)).toEqual(['only-withdrawn', 'no-core-tasks']);
});

test('the command line prints the page and the same as data, and takes no file', async () => {
  expect(await dekkend('rules', '--lang', 'en')).toEqual({ code: 0, out: rulesPage('en').trimEnd(), err: '' });
  const { out } = await dekkend('rules', '--json');
  expect(JSON.parse(out)).toEqual({ schemaVersion: 1, rules: listRules('nl') });
  expect(await dekkend('rules', 'werkmap.xlsx')).toMatchObject({
    code: 2,
    err: '"rules" neemt geen bestand; "werkmap.xlsx" is er een te veel.',
  });
});
