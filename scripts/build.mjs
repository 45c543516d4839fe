// npm run build: the add-in's site in dist/site, with a manifest for this machine.
// npm run build -- --origin https://dekkend.school.example/excel: the same with a manifest for that address, which is held to
// everything that test/manifest.test.ts holds ours to. Exit code 1 when the address, the build or the manifest is wrong.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bench-tools.mjs';
import { forgetBuild } from './build-if-needed.mjs';
import { manifestFor, readSiteAddress } from './site-address.mjs';

const root = resolve(import.meta.dirname, '..');
const site = join(root, 'dist/site');

/** @returns {number} the exit code */
async function main() {
  const asked = askedAddress();
  if ('problem' in asked) return failed([asked.problem]);
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const built = spawnSync(process.execPath, [webpack, '--config-name', 'pane'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) return failed(['The build failed: see the messages above.']);
  if (asked.address === null) return 0;

  const manifest = join(site, 'manifest.xml');
  const xml = manifestFor(readFileSync(manifest, 'utf8'), asked.address);
  writeFileSync(manifest, xml);
  // What the workbench serves is for this machine: it builds that again when it is next started.
  forgetBuild('pane');
  const problems = await problemsOf(xml, asked.address);
  if (problems.length > 0) return failed([`The manifest for ${asked.address} is not right:`, ...problems]);
  console.log(`dist/site is the site for ${asked.address}/ and dist/site/manifest.xml the manifest for it (checked).`);
  return 0;
}

/** The address after --origin; null where there is none. */
function askedAddress() {
  try {
    const { origin } = parseArgs({ options: { origin: { type: 'string' } } }).values;
    return origin === undefined ? { address: null } : readSiteAddress(origin);
  } catch (error) {
    return { problem: `${error.message.split('. ')[0]}. Use: npm run build -- --origin https://HOST/FOLDER` };
  }
}

/** Everything wrong with the manifest, by the judge of our tests, against the site as it was built. */
async function problemsOf(xml, address) {
  // Where Microsoft's packages are found from.
  const folder = join(root, 'node_modules/.cache/dekkend/manifest');
  mkdirSync(folder, { recursive: true });
  try {
    const { manifestProblems, surroundingsOf } = await bundled(
      folder,
      ["export { manifestProblems, surroundingsOf } from './test/manifest-problems';"],
      ['@microsoft/app-manifest', 'office-addin-manifest', 'office-addin-manifest-converter'],
    );
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return await manifestProblems(xml, surroundingsOf(site, version, address));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function failed(sentences) {
  for (const sentence of sentences) console.error(sentence);
  return 1;
}

process.exitCode = await main();
