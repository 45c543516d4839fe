// Writes docs/checks.md and docs/controles.md from the rules, through the command line.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import './build-cli.mjs';

const root = resolve(import.meta.dirname, '..');
const pages = { en: 'docs/checks.md', nl: 'docs/controles.md' };

for (const [language, page] of Object.entries(pages)) {
  const command = [resolve(root, 'dist/cli/dekkend.mjs'), 'rules', '--lang', language];
  writeFileSync(resolve(root, page), execFileSync(process.execPath, command, { encoding: 'utf8' }));
}
