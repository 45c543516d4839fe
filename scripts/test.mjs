// Runs every test suite and ends with one line "N passed, N failed[, N skipped]" for all of them together.
// Builds what the end-to-end tests look at first. Extra words go to jest: npm test -- test/core
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const run = (...words) => spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1;

/**
 * All suites on all processors: jest leaves one free, which on a machine with two means one suite at a time. Those in a browser come
 * after them and one at a time, as each has a browser, a server and a page that all want a processor.
 */
const everything = [
  ['--maxWorkers=100%', '--testPathIgnorePatterns=/test/e2e/'],
  ['--maxWorkers=1', '--testPathPatterns=/test/e2e/'],
];

const folder = mkdtempSync(join(tmpdir(), 'dekkend-test-'));
try {
  const built = run('scripts/build-if-needed.mjs');
  if (built !== 0) {
    console.error('The build failed, so nothing was tested.');
    process.exitCode = 1;
  } else {
    const asked = process.argv.slice(2);
    const outcomes = (asked.length > 0 ? [asked] : everything).map((words, index) => {
      const outcome = join(folder, `outcome-${index}.json`);
      const status = run('node_modules/jest/bin/jest.js', '--json', `--outputFile=${outcome}`, ...words);
      return { status, ...JSON.parse(readFileSync(outcome, 'utf8')) };
    });
    const sum = (count) => outcomes.reduce((total, outcome) => total + outcome[count], 0);
    const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
    const skipped = sum('numPendingTests') === 0 ? '' : `, ${sum('numPendingTests')} skipped`;
    console.log(`${sum('numPassedTests')} passed, ${failed} failed${skipped}`);
    process.exitCode = Math.max(...outcomes.map(({ status }) => status));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
