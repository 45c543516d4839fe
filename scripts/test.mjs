// Runs every test suite and ends with one line "N passed, N failed[, N skipped]" for all of them together.
// Builds what the end-to-end tests look at first. Extra words go to jest: npm test -- test/core
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const run = (...words) => spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1;

const folder = mkdtempSync(join(tmpdir(), 'dekkend-test-'));
try {
  const built = run('scripts/build-if-needed.mjs');
  if (built !== 0) {
    console.error('The build failed, so nothing was tested.');
    process.exitCode = 1;
  } else {
    const outcome = join(folder, 'outcome.json');
    const status = run('node_modules/jest/bin/jest.js', '--json', `--outputFile=${outcome}`, ...process.argv.slice(2));
    const result = JSON.parse(readFileSync(outcome, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    const skipped = result.numPendingTests === 0 ? '' : `, ${result.numPendingTests} skipped`;
    console.log(`${result.numPassedTests} passed, ${failed} failed${skipped}`);
    process.exitCode = status;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
