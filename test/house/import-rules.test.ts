import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

interface Violation {
  readonly rule: string;
  readonly from: string;
}

/** Files that are fine by themselves, for the planted ones to import. */
const sound: Readonly<Record<string, string>> = {
  'src/core/exam/exam-book.ts': 'export const one = 1;',
  'src/core/diagnostics/diagnostic.ts': 'export const severity = 1;',
  'src/importers/read-document.ts': "import '../core/exam/exam-book'; export const read = 1;",
  'src/workbook/plan/read-book.ts': "import '../../core/exam/exam-book'; export const plan = 1;",
  'src/workbook/officejs/excel-workbook.ts': "import '../plan/read-book'; export const excel = 1;",
  'src/workbook/xlsx/xlsx-workbook.ts': "import '../plan/read-book'; export const xlsx = 1;",
  'src/app/ports.ts': "import '../core/exam/exam-book'; export const ports = 1;",
  'src/taskpane/main.tsx': "import '../workbook/officejs/excel-workbook'; import '../app/ports';",
  'src/cli/main.ts':
    "import '../workbook/xlsx/xlsx-workbook'; import '../importers/read-document'; import { readFile } from 'node:fs/promises'; export const m = readFile;",
  'src/cli/dekkend.ts': "import './main';",
  'src/language/speak.ts': "import '../core/diagnostics/diagnostic'; export const speak = 1;",
  'src/language/en/pack.ts': 'export const english = 1;',
  'src/language/registry.ts': "export { english as en } from './en/pack';",
  'src/workbench/page/main.ts': "import '../host/bridge';",
  'src/workbench/host/bridge.ts': 'export const bridge = 1;',
  'src/core/circle-two.ts': "import { one } from './circle-one'; export const two = one;",
  'test/anything.ts': 'export const t = 1;',
};

/** One defect each, and the rules that must see it. */
const planted: readonly { readonly file: string; readonly code: string; readonly rules: readonly string[] }[] = [
  { file: 'src/core/a.ts', code: "import 'react';", rules: ['core-imports-nothing'] },
  { file: 'src/core/b.ts', code: "import '../app/ports';", rules: ['core-imports-nothing'] },
  { file: 'src/core/c.ts', code: "import 'node:fs';", rules: ['core-imports-nothing'] },
  { file: 'src/language/a.ts', code: "import '../importers/read-document';", rules: ['language-imports-types-only'] },
  { file: 'src/language/b.ts', code: "import '../taskpane/main';", rules: ['language-knows-shapes-only'] },
  { file: 'src/app/spoken.ts', code: "import '../language/en/pack';", rules: ['languages-come-from-the-registry'] },
  { file: 'src/language/nl/pack.ts', code: "import '../en/pack';", rules: ['a-language-borrows-from-no-other'] },
  { file: 'src/importers/a.ts', code: "import '../workbook/plan/read-book';", rules: ['importers-read-only'] },
  { file: 'src/importers/readers/a.ts', code: "import 'fast-xml-parser';", rules: ['parsers-only-in-formats'] },
  { file: 'src/workbook/plan/a.ts', code: "import '../xlsx/xlsx-workbook';", rules: ['plan-knows-no-host'] },
  { file: 'src/workbook/officejs/a.ts', code: "import '../xlsx/xlsx-workbook';", rules: ['officejs-adapter'] },
  { file: 'src/workbook/xlsx/a.ts', code: "import 'react';", rules: ['xlsx-adapter'] },
  { file: 'src/app/a.ts', code: "import 'hucre';", rules: ['app-uses-the-subject'] },
  {
    file: 'src/app/b.ts',
    code: "import '../workbook/xlsx/xlsx-workbook';",
    rules: ['app-uses-the-subject', 'only-the-composition-root-takes-an-adapter'],
  },
  {
    file: 'src/taskpane/features/a.ts',
    code: "import '../../workbook/officejs/excel-workbook';",
    rules: ['only-the-composition-root-takes-an-adapter'],
  },
  { file: 'src/taskpane/d.ts', code: "import '../importers/read-document';", rules: ['only-the-worker-reads'] },
  { file: 'src/taskpane/b.ts', code: "import '../cli/main';", rules: ['taskpane-uses-app'] },
  { file: 'src/taskpane/c.ts', code: "import '@univerjs/core';", rules: ['only-the-workbench-uses-the-grid'] },
  { file: 'src/commands/a.ts', code: "import '../importers/read-document';", rules: ['commands-use-app'] },
  { file: 'src/cli/a.ts', code: "import '../taskpane/main';", rules: ['cli-uses-app'] },
  { file: 'src/workbench/a.ts', code: "import '../core/exam/exam-book';", rules: ['workbench-is-a-host'] },
  {
    file: 'src/app/c.ts',
    code: "import '../../test/anything';",
    rules: ['app-uses-the-subject', 'src-never-imports-test'],
  },
  {
    file: 'src/core/circle-one.ts',
    code: "import { two } from './circle-two'; export const one = two;",
    rules: ['no-circular'],
  },
  { file: 'src/core/nobody.ts', code: 'export const nobody = 1;', rules: ['no-orphans'] },
  { file: 'src/app/d.ts', code: "import './not-there';", rules: ['app-uses-the-subject', 'resolvable'] },
];

test('every planted violation is reported under its own rule, and nothing else is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-rules-'));
  try {
    for (const [file, code] of [...Object.entries(sound), ...planted.map(({ file, code }) => [file, code] as const)]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      copyFileSync(join(root, file), join(folder, file));
    }
    const expected = planted.flatMap(({ file, rules }) => rules.map((rule) => `${rule} ${file}`));
    expect(cruise(folder)).toEqual(expected.sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test('every rule has a planted violation', () => {
  const { forbidden } = jest.requireActual<{ forbidden: readonly { readonly name: string }[] }>(
    '../../.dependency-cruiser.cjs',
  );
  expect([...new Set(planted.flatMap(({ rules }) => rules))].sort()).toEqual(forbidden.map(({ name }) => name).sort());
});

function cruise(folder: string): readonly string[] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const answer = execFileSync(
    process.execPath,
    [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(answer) as {
    summary: { violations: readonly { rule: { name: string }; from: string }[] };
  };
  const violations: readonly Violation[] = summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
  return [...new Set(violations.map(({ rule, from }) => `${rule} ${from}`))].sort();
}
