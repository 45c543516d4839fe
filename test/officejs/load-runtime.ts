import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Microsoft's runtime puts on the global object. */
export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

/** The parts of the runtime that are not in its declarations: this loader is the only place that touches them. */
interface RuntimeInternals extends OfficeRuntime {
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementMatrix: new (defaults: unknown) => unknown;
      readonly DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => unknown;
    };
  };
  readonly OSF: { _OfficeAppFactory: Record<string, unknown> };
}

/** Requirement sets the tests declare, as the manifest does: anything above them throws ApiNotFound. */
const DECLARED_REQUIREMENTS: Readonly<Record<string, string>> = { excelapi: '1.14' };

/**
 * Loads Microsoft's unmodified client runtime for Excel on the web from node_modules into this realm. Works in jest's
 * node and jsdom environments; a second call gives a fresh runtime, so each test file has its own.
 *
 * Indirect eval, because `require` hides the globals that the runtime defines, and because objects of another realm
 * (`vm`) fail `instanceof` and `toEqual`.
 */
export function loadRuntime(requirements = DECLARED_REQUIREMENTS): OfficeRuntime {
  if (!('window' in globalThis)) Object.assign(globalThis, emptyPage());
  const file = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.js');
  (0, eval)(`${readFileSync(file, 'utf8')}\n//# sourceURL=excel-web-16.00.js`);
  const runtime = globalThis as unknown as RuntimeInternals;
  const { RequirementMatrix, DefaultSetRequirement } = runtime.OfficeExt.Requirement;
  const context = {
    requirements: new RequirementMatrix(new DefaultSetRequirement(requirements)),
    host: 'Excel',
    platform: 'OfficeOnline',
  };
  runtime.OSF._OfficeAppFactory = Object.assign(runtime.OSF._OfficeAppFactory ?? {}, {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', isDialog: false }),
    getLoggingAllowed: () => false,
  });
  enforceRequirements(runtime.OfficeExtension);
  return runtime;
}

/** Makes calls above the declared requirement sets throw ApiNotFound, as the hosts that lack them would. */
function enforceRequirements(extension: typeof OfficeExtension): void {
  const { CommonUtility } = extension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

/** The little of a page that the runtime looks at while it loads. */
function emptyPage(): Record<string, unknown> {
  return {
    window: globalThis,
    parent: globalThis,
    navigator: { userAgent: 'node' },
    location: { protocol: 'https:', href: 'https://localhost/', hash: '', search: '', hostname: 'localhost' },
    document: {
      readyState: 'loading',
      cookie: '',
      URL: 'https://localhost/',
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: () => undefined,
      createElement: () => ({}),
    },
    addEventListener: () => undefined,
  };
}
