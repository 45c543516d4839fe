// Bundles the command line into dist/cli: dekkend.mjs, and the worker that it starts for each core to check workbooks. What
// only some commands need (parsers of documents) is in files of its own, which are read when they are needed.
// Runs as "prepare", so it is there after `npm ci`.
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { dekkend: 'src/cli/dekkend.ts', 'check-worker': 'src/cli/files/check-worker.ts' },
  outdir: 'dist/cli',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  metafile: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Some packages are CommonJS and call require for Node's own modules.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
});

// Parts of an earlier build; their names follow from what is in them.
const made = Object.keys(metafile.outputs);
const kept = new Set(made.map((path) => basename(path)));
const folder = dirname(
  resolve(
    root,
    made.find((path) => basename(path) === 'dekkend.mjs'),
  ),
);
for (const name of readdirSync(folder).filter((each) => /\.mjs(\.map)?$/.test(each))) {
  if (!kept.has(name)) rmSync(join(folder, name));
}
