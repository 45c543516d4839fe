// Bundles the command line into dist/cli: dekkend.mjs, and the worker that it starts for each core to check workbooks.
// Runs as "prepare", so it is there after `npm ci`.
import { resolve } from 'node:path';
import { build } from 'esbuild';

await build({
  absWorkingDir: resolve(import.meta.dirname, '..'),
  entryPoints: { dekkend: 'src/cli/dekkend.ts', 'check-worker': 'src/cli/files/check-worker.ts' },
  outdir: 'dist/cli',
  outExtension: { '.js': '.mjs' },
  bundle: true,
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
