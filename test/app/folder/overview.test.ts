import fc from 'fast-check';
import { hasErrors } from '../../../src/app/check-book';
import { overviewCounter } from '../../../src/app/folder/overview';
import type { Overview } from '../../../src/app/folder/overview';
import type { CheckedFile } from '../../../src/app/check-book';
import type { Counts } from '../../../src/language/cli-texts';
import { anyCheckedFiles } from './any-checked-file';

function overviewOf(files: readonly CheckedFile[]): Overview {
  const { add, overview } = overviewCounter();
  files.forEach(add);
  return overview();
}

const all = ({ errors, warnings, infos, unclear, accepted }: Counts): number =>
  errors + warnings + infos + unclear + accepted;

test('every finding is counted once in the total, once in its rule and once in its qualification', () => {
  fc.assert(
    fc.property(anyCheckedFiles, (files) => {
      const { counts, rules, qualifications, workbooks, withErrors, unreadable } = overviewOf(files);
      const findings = files.flatMap((file) => file.findings);
      expect(all(counts)).toBe(findings.length);
      expect(rules.map((count) => all(count.counts)).reduce((a, b) => a + b, 0)).toBe(findings.length);
      expect(qualifications.map((count) => all(count.counts)).reduce((a, b) => a + b, 0)).toBe(findings.length);
      expect(workbooks).toBe(files.length);
      expect(unreadable.map(({ file }) => file)).toEqual(
        files.filter(({ error }) => error !== null).map(({ file }) => file),
      );
      expect(withErrors).toBe(files.filter((file) => hasErrors(file.findings)).length);
      expect(qualifications.reduce((sum, count) => sum + count.workbooks, 0)).toBe(workbooks - unreadable.length);
      for (const { rule, workbooks: having } of rules) {
        expect(having).toBe(files.filter((file) => file.findings.some((finding) => finding.rule === rule)).length);
      }
    }),
  );
});

test('a setting that deviates is counted in each workbook that has it, another value apart', () => {
  fc.assert(
    fc.property(anyCheckedFiles, (files) => {
      const { settings } = overviewOf(files);
      const all = files.flatMap((file) => file.settings.map(({ message }) => message));
      expect(settings.map(({ message }) => message).sort()).toEqual([...new Set(all)].sort());
      for (const { message, workbooks } of settings) {
        expect(workbooks).toBe(all.filter((each) => each === message).length);
      }
      const sizes = settings.map(({ workbooks }) => workbooks);
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    }),
  );
});

test('rules are told worst first, then by how many workbooks have them', () => {
  const finding = (rule: string, severity: 'error' | 'warning'): CheckedFile['findings'][number] => ({
    ...{ rule, severity, verdict: 'unmet', message: '', fix: '', sheet: null, cell: null, accepted: null, data: {} },
  });
  const file = (name: string, ...findings: CheckedFile['findings']): CheckedFile => ({
    ...{ file: name, error: null, framework: null, findings, settings: [] },
  });
  const { rules } = overviewOf([
    file('a', finding('b/one', 'warning'), finding('c/one', 'error')),
    file('b', finding('b/one', 'warning'), finding('a/one', 'error'), finding('a/one', 'warning')),
    file('c', finding('c/one', 'error')),
  ]);
  expect(rules.map(({ rule, severity, workbooks }) => [rule, severity, workbooks])).toEqual([
    ['c/one', 'error', 2],
    ['a/one', 'error', 1],
    ['b/one', 'warning', 2],
  ]);
});
