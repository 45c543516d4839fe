import fc from 'fast-check';
import type { Result } from '../../src/core/diagnostics/diagnostic';
import type { Framework } from '../../src/core/framework/framework';
import { compareFrameworks } from './compare-frameworks';
import { arbitraryCertificate, arbitraryElective } from './generator/arbitrary-unit';
import { frameworkOfCertificate, frameworkOfElective } from './generator/framework-of-unit';
import { renderCertificate } from './generator/render-certificate';
import { renderElective } from './generator/render-elective';
import { arbitraryUnitLayout } from './generator/unit-layout';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 npx jest test/importers/generated-units. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '40');

test('a clean print of any certificate gives its framework and mappings, without a warning', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCertificate, arbitraryUnitLayout, async (spec, layout) => {
      const result = await importText(renderCertificate(spec, layout).join('\n'));
      expectSame(frameworkOfCertificate(spec), result);
      expectNoWarnings(result);
    }),
    { numRuns, endOnFailure: true },
  );
}, 600_000);

test('a clean print of any elective gives its framework, without a warning', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryElective, arbitraryUnitLayout, async (spec, layout) => {
      const result = await importText(renderElective(spec, layout).join('\n'));
      expectSame(frameworkOfElective(layout.titlePage ? spec : { ...spec, validFrom: '' }), result);
      expectNoWarnings(result);
    }),
    { numRuns, endOnFailure: true },
  );
}, 600_000);

/** Every item with equal texts, none too many; every field; every mapping. */
function expectSame(expected: Framework, { value }: Result<Framework>): void {
  const whole = { ...expected, validFrom: expected.validFrom === '' ? null : expected.validFrom };
  expect({ ...value, items: [] }).toEqual({ ...whole, items: [] });
  expect(compareFrameworks(expected, value).differences).toEqual([]);
  expect(value.items.map(({ type }) => type).sort()).toEqual(expected.items.map(({ type }) => type).sort());
}

function expectNoWarnings({ diagnostics }: Result<Framework>): void {
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
}
