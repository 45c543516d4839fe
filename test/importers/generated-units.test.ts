import fc from 'fast-check';
import { printedMapping } from '../../src/app/import-json';
import type { Result } from '../../src/core/diagnostics/diagnostic';
import type { Framework } from '../../src/core/framework/framework';
import { titleLikeness } from '../../src/core/framework/relate/same-title';
import { readLines } from '../../src/importers/formats/read-lines';
import type { DeclaredDrop } from './accounting';
import { unaccountedLines } from './accounting';
import { compareFrameworks } from './compare-frameworks';
import { arbitraryCertificate, arbitraryElective } from './generator/arbitrary-unit';
import type { UnitDamage } from './generator/damage-unit';
import { arbitraryUnitDamage, damagedUnit } from './generator/damage-unit';
import { frameworkOfCertificate, frameworkOfElective } from './generator/framework-of-unit';
import { renderCertificate } from './generator/render-certificate';
import { renderElective } from './generator/render-elective';
import type { UnitLayout } from './generator/unit-layout';
import { arbitraryUnitLayout } from './generator/unit-layout';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 DEKKEND_SEED=random npx jest test/importers/generated-units. */
const runs = { numRuns: Number(process.env['IMPORT_RUNS'] ?? '25') };
const anyDamage = fc.option(arbitraryUnitDamage, { freq: 5, nil: null });

test('a print of any certificate, clean or damaged, gives its items and mappings and loses no line', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCertificate, arbitraryUnitLayout, anyDamage, async (spec, layout, damage) => {
      const clean = renderCertificate(spec, layout);
      const text = (damage === null ? clean : damagedUnit(clean, scanOf(layout, damage), spec.title)).join('\n');
      await expectRead(text, frameworkOfCertificate(spec));
    }),
    { ...runs, endOnFailure: true },
  );
}, 3_600_000);

test('a print of any elective, clean or damaged, gives its items and loses no line', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryElective, arbitraryUnitLayout, anyDamage, async (spec, layout, damage) => {
      const clean = renderElective(spec, layout);
      const text = (damage === null ? clean : damagedUnit(clean, scanOf(layout, damage), spec.title)).join('\n');
      const expected = frameworkOfElective(spec);
      await expectRead(text, layout.titlePage ? expected : { ...expected, validFrom: null });
    }),
    { ...runs, endOnFailure: true },
  );
}, 3_600_000);

/** Markdown is typed, not scanned: its words are never divided or given accents. */
function scanOf(layout: UnitLayout, damage: UnitDamage): UnitDamage {
  return layout.markdown ? { ...damage, glued: 0, accents: 0 } : damage;
}

/** Every item with equal texts, none too many; every field; every mapping; nothing to look at; no line vanished. */
async function expectRead(text: string, expected: Framework): Promise<void> {
  const result = await importText(text);
  const { value, diagnostics } = result;
  const mappings = value.mappings.map(printedMapping);
  expect({ ...value, mappings, items: [] }).toEqual({ ...expected, items: [] });
  expect(strangeTitles(value)).toEqual([]);
  expect(compareFrameworks(expected, value).differences).toEqual([]);
  expect(typesOf(value)).toEqual(typesOf(expected));
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(lostLines(text, result)).toEqual([]);
}

/** Titles of mappings that are not those of what they lead to, which the generator prints beside them. */
function strangeTitles({ items, mappings }: Framework): readonly string[] {
  return mappings.flatMap(({ to, fromTitle }) => {
    const title = items.find(({ code }) => code === to)?.title ?? '';
    const isSame = fromTitle === undefined || (titleLikeness(fromTitle, title) ?? 0) >= 0.8;
    return isSame ? [] : [`${to} "${title}": "${fromTitle}"`];
  });
}

function typesOf({ items }: Framework): readonly string[] {
  return items.map(({ type }) => type).sort();
}

/** What the layouts have that is no content, by words that the generators print. */
const dropped: readonly DeclaredDrop[] = [
  {
    kind: 'section-label',
    covers: ({ text }) =>
      /^(#+ )?(Compl|Verantw|Vak|Omschr|Resu|Gedrag|De beginnend beroeps\S+:|De certific\S+ heeft:)/.test(text),
  },
  {
    kind: 'title-page',
    covers: ({ text }) =>
      /^(# )?(\d\. )?(Algemene informatie|Inhoud eisen|Uitwerking|Studielast|Indicatie)|Gewijzigd/.test(text),
  },
  { kind: 'overview-line', covers: ({ text }) => /Onderdeel van|\d{5}$|\.{4}/.test(text) },
];

/** Without what stands before a list of competencies, a title or a code: the words of the layout, and the codes. */
function lostLines(text: string, result: Result<Framework>): readonly string[] {
  const bare = text.replace(/^(\W*)De onderliggende competenties zijn:|^(#* ?)[CDGO].?[1l].{0,10}?: /gm, '$1$2');
  const document = readLines(bare);
  const lineOf = (heading: RegExp): number => document.lines.find((line) => heading.test(line.text))?.number ?? 0;
  const information = lineOf(/^(# )?(\d\. )?Algemene informatie/);
  const table = lineOf(/^(# )?(\d\. )?Inhoud eisen/);
  const description = lineOf(/^(# )?(\d\. )?Uitwerking/);
  const regions: readonly DeclaredDrop[] = [
    { kind: 'title-page', covers: ({ number }) => number < information },
    { kind: 'overview-line', covers: ({ number }) => table > 0 && number > table && number < description },
  ];
  return unaccountedLines(document, result, [...dropped, ...regions]).map((line) => line.text);
}
