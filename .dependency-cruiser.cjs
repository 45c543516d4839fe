/**
 * Who may import whom, as allow-lists: what is not named here is forbidden.
 * The map behind it: src/README.md. Held by test/house/import-rules.test.ts with planted violations.
 */
const room = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/`, pathNot: '\\.d\\.ts$' },
  to: { path: '.', pathNot: [`^src/${from}/`, ...allowed] },
});

module.exports = {
  forbidden: [
    room('core-imports-nothing', 'core', [], 'core is the subject itself: no package, host or screen. Pass what you need as a parameter.'),
    room('language-knows-shapes-only', 'language', ['^src/(core|importers|workbook/plan|app)/', '^src/workbook/workbook-diagnostic'], 'Texts may know the shapes they describe, nothing that runs.'),
    {
      name: 'language-imports-types-only',
      comment: 'Outside core, a catalogue may only import types: sentences must not pull readers or planners into a bundle.',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { path: '^src/(importers|workbook|app)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'languages-come-from-the-registry',
      comment: 'A language is one pack: take packOf(language), so that another one is a folder and a line in src/language/registry.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/language/(registry\\.ts$|[a-z]{2,3}/)' },
      to: { path: '^src/language/[a-z]{2,3}/' },
    },
    {
      name: 'a-language-borrows-from-no-other',
      comment: 'Each language is whole by itself.',
      severity: 'error',
      from: { path: '^src/language/([a-z]{2,3})/' },
      to: { path: '^src/language/[a-z]{2,3}/', pathNot: '^src/language/$1/' },
    },
    room('importers-read-only', 'importers', ['^src/core/', '(^|/)node_modules/'], 'Importers turn bytes into a framework; they know no workbook and no screen.'),
    {
      name: 'parsers-only-in-formats',
      comment: 'Parsing packages are imported in importers/formats and the dictionary in importers/spelling only, so that a package can be changed in one place.',
      severity: 'error',
      from: { path: '^src/importers/', pathNot: '^src/importers/(formats|spelling)/' },
      to: { path: '(^|/)node_modules/' },
    },
    room('plan-knows-no-host', 'workbook/plan', ['^src/core/', '^src/language/'], 'The planner makes data; hosts are the adapters’ business.'),
    room('officejs-adapter', 'workbook/officejs', ['^src/workbook/(plan/|workbook-diagnostic)', '^src/core/diagnostics/', '^src/core/exam/cell-place', '^src/app/ports'], 'The Office.js adapter executes plans. It knows plan, diagnostics and the port.'),
    room('xlsx-adapter', 'workbook/xlsx', ['^src/workbook/(plan/|workbook-diagnostic)', '^src/core/diagnostics/', '^src/app/ports', '(^|/)node_modules/(hucre|fflate)/'], 'The xlsx adapter executes plans on a file. It knows plan, diagnostics, the port and its library.'),
    room('app-uses-the-subject', 'app', ['^src/core/', '^src/importers/', '^src/workbook/plan/', '^src/language/', '^src/workbook/workbook-diagnostic'], 'Use cases know no host, no file library and no screen: take a port.'),
    {
      name: 'only-the-worker-reads',
      comment: 'Documents are read in the worker: a reader in the pane would freeze it. Elsewhere in the pane, importers are shapes only.',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/reading/reading-worker\\.ts$' },
      to: { path: '^src/importers/', dependencyTypesNot: ['type-only'] },
    },
    room('taskpane-uses-app', 'taskpane', ['^src/(app|core|language|commands|importers)/', '^src/workbook/(officejs|xlsx|plan)/', '(^|/)node_modules/', '^assets/'], 'The pane talks to use cases.'),
    {
      name: 'only-the-composition-root-takes-an-adapter',
      comment: 'Only src/taskpane/main.tsx, the worker that makes files of a report and src/cli/main.ts choose an adapter; everything else takes the port.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|cli|app)/', pathNot: '^src/(taskpane/(main\\.tsx|reporting/report-worker\\.ts|cohort/cohort-worker\\.ts)|cli/(main|files/.*)\\.ts)$' },
      to: { path: '^src/workbook/(officejs|xlsx)/', dependencyTypesNot: ['type-only'] },
    },
    room('commands-use-app', 'commands', ['^src/(app|core|language)/'], 'Ribbon commands call use cases.'),
    room('cli-uses-app', 'cli', ['^src/(app|core|language|importers)/', '^src/workbook/(xlsx|plan)/', '(^|/)node_modules/', '^(node:)?(fs|module|path|os|process|url|util|worker_threads|stream|buffer|crypto)'], 'The command line is the same use cases on files.'),
    room('workbench-is-a-host', 'workbench', ['(^|/)node_modules/', '^assets/'], 'The workbench stands in for Excel: it must know nothing of the product.'),
    {
      name: 'only-the-workbench-uses-the-grid',
      comment: 'Univer belongs to the workbench bundle; the pane must not pay for it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { path: '(^|/)node_modules/@univerjs/' },
    },
    { name: 'src-never-imports-test', comment: 'What ships may not need what tests.', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    { name: 'no-circular', comment: 'A circle means two rooms that are one, or a type in the wrong room.', severity: 'error', from: { path: '^src/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', comment: 'Nobody imports it and it is no entry: dead.', severity: 'error', from: { path: '^src/', orphan: true, pathNot: ['\\.d\\.ts$', '^src/(taskpane/main|commands/dialog/main|taskpane/reading/reading-worker|taskpane/reporting/report-worker|taskpane/cohort/cohort-worker|cli/dekkend|cli/files/check-worker|workbench/page/main|workbench/page/follow-builds|workbench/lean/[a-z-]+)\\.tsx?$'] }, to: {} },
    { name: 'resolvable', comment: 'An import that leads nowhere.', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'] },
  },
};
