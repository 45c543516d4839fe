import { readArguments } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/usage';

const codeOf = (argv: readonly string[]): string => {
  try {
    readArguments(argv);
    return 'understood';
  } catch (error) {
    return error instanceof UsageError ? error.code : String(error);
  }
};

test('a whole command line is understood', () => {
  expect(
    readArguments(['new', 'dossier.txt', '--profile', 'P6', '--plan', 'p.json', '-o', 'b.xlsx', '--lang', 'en']),
  ).toEqual({
    command: 'new',
    further: null,
    report: null,
    retention: null,
    acceptance: null,
    fix: null,
    folder: { csv: null, html: null, jobs: null },
    files: ['dossier.txt'],
    language: 'en',
    sheetsLanguage: 'en',
    json: false,
    profile: 'P6',
    plan: 'p.json',
    corrections: null,
    otherDossier: false,
    dossiers: [],
    output: 'b.xlsx',
    candidates: null,
    accept: false,
    drop: false,
    bank: null,
    adopt: null,
    add: null,
    exam: null,
    perAssessor: false,
    isConfirmed: false,
    begins: null,
    recursive: false,
    replace: false,
    shard: null,
    instrument: null,
  });
});

test('check takes several files, a folder and a shard', () => {
  expect(readArguments(['check', 'a.xlsx', 'b.xlsx', '-r', 'c', '--json', '--shard', '2/4'])).toMatchObject({
    files: ['a.xlsx', 'b.xlsx', 'c'],
    recursive: true,
    json: true,
    shard: { index: 2, of: 4 },
  });
});

test.each([
  [[], 'no-command'],
  [['maak', 'x'], 'unknown-command'],
  [['import'], 'missing-file'],
  [['import', 'a', 'b'], 'too-many-files'],
  [['import', 'a', '--shard', '1/2'], 'unknown-option'],
  [['import', 'a', '--nonsense'], 'unknown-option'],
  [['import', 'a', '--lang', 'fr'], 'bad-language'],
  [['new', 'a', '--sheets-language', 'fr', '-o', 'b.xlsx'], 'bad-language'],
  [['forms', 'a.xlsx', '--sheets-language', 'en', '-o', 'b'], 'unknown-option'],
  [['new', 'a'], 'missing-output'],
  [['new', 'a', '-o'], 'unknown-option'],
  [['forms', 'a', '--candidates', 'b'], 'missing-folder'],
  [['candidates', 'a'], 'two-files'],
  [['approve', 'a', '--exam', 'PVB1', '--by', 'P. Ketting'], 'missing-option'],
  [['withdraw', 'a', '--exam', 'PVB1', '--by', 'P. Ketting', '--route', 'own'], 'unknown-option'],
  [['approve', 'a', '--exam', 'x', '--by', 'y', '--built-by', 'z', '--route', 'found'], 'bad-route'],
  [['put-right', 'a', '--exam', 'x', '--by', 'y', '--old', 'b', '--new', 'c'], 'understood'],
  [['forms', 'a', '--candidates', 'b', '-o', 'c', '--per-assessor'], 'understood'],
  [['import', 'a', '--dossier', '1', '--dossier', '2'], 'too-many-dossiers'],
  [['compare', 'a', 'b', '--dossier', '1', '--dossier', '2', '--dossier', '3'], 'too-many-dossiers'],
  [['compare', 'a', 'b', '--dossier', '1', '--dossier', '2'], 'understood'],
  [['check', 'a', '--shard', '0/4'], 'bad-shard'],
  [['check', 'a', '--shard', '5/4'], 'bad-shard'],
  [['check', 'a', '--shard', 'x'], 'bad-shard'],
])('%j is %s', (argv, code) => {
  expect(codeOf(argv)).toBe(code);
});

test('help is help wherever it stands', () => {
  expect(readArguments(['--help'])).toBe('help');
  expect(readArguments(['check', '-h'])).toBe('help');
});

test('a bank fills the rows of all exams: it knows no --exam', () => {
  expect(() => readArguments(['fill', 'a.xlsx', '--bank', 'b.csv', '--exam', 'PVB1'])).toThrow('unknown-option');
});
