import fc from 'fast-check';
import { readDocument } from '../../src/importers/read-document';
import { describeWith } from '../judges/find-program';
import { printPages } from './formats/pdf/print-pages';
import { printPdfs } from './formats/pdf/print-pdf';
import { blocksAsFlatOdt } from './generator/blocks-as-flat-odt';
import { blocksAsPrintPage } from './generator/blocks-as-print-page';
import type { Printed, PrintedKind } from './generator/printed-kinds';
import { printedKinds } from './generator/printed-kinds';
import type { SheetLayout } from './generator/sheet-layout';
import { arbitrarySheetLayout, arbitraryUprightSheet } from './generator/sheet-layout';
import { dutch } from './read-for-test';

/** More for a long run: PRINT_RUNS=30 npx jest test/importers/printed. Each is a file of every kind and program. */
const runs = process.env['PRINT_RUNS'];
const seed = Number(process.env['PRINT_SEED'] ?? '1');
const common = ['dossier', 'elective', 'certificate'] as const;
const tables = ['units', 'addendum', 'profile'] as const;

interface Sheet {
  readonly name: string;
  readonly printed: Printed;
  readonly sheet: SheetLayout;
}

describeWith('soffice', 'a document that a word processor makes', (soffice) => {
  const print = (sheets: readonly Sheet[], format: string): ReadonlyMap<string, Uint8Array> =>
    printPdfs(
      soffice,
      Object.fromEntries(
        sheets.map(({ name, printed, sheet }) => [name, blocksAsFlatOdt(printed.blocks, printed.title, sheet)]),
      ),
      format,
    );

  test.each(['pdf', 'docx'])(
    'gives the framework it was made of as %s, whatever it looks like',
    async (format) => {
      const sheets = sheetsOf(common, arbitraryUprightSheet, Number(runs ?? '2'), seed);
      expect(await differencesIn(sheets, print(sheets, format))).toEqual([]);
    },
    600_000,
  );

  test('gives learning units, addenda and competence profiles back from the tables of a PDF', async () => {
    const sheets = sheetsWithTables();
    expect(await differencesIn(sheets, print(sheets, 'pdf'))).toEqual([]);
  }, 600_000);
});

describeWith('chromium', 'a document that a browser prints', (browser) => {
  test('gives learning units, addenda and competence profiles back from the tables of a PDF', async () => {
    const sheets = sheetsWithTables();
    const pages = sheets.map(
      ({ name, printed, sheet }) => [name, blocksAsPrintPage(printed.blocks, printed.title, sheet)] as const,
    );
    expect(await differencesIn(sheets, await printPages(browser, Object.fromEntries(pages)))).toEqual([]);
  }, 600_000);
});

/** One document of each kind on any paper; not all random tables of a long run are read back yet. */
function sheetsWithTables(): Sheet[] {
  if (runs !== undefined) return sheetsOf(tables, arbitrarySheetLayout, Number(runs), seed);
  return sheetsOf(tables, arbitrarySheetLayout, 5, 7, 11).filter(({ name }) => name.endsWith('-4'));
}

function sheetsOf(
  kinds: readonly PrintedKind[],
  layout: fc.Arbitrary<SheetLayout>,
  numRuns: number,
  start: number,
  sheetSeed = start,
): Sheet[] {
  const sheets = fc.sample(layout, { numRuns, seed: sheetSeed });
  return kinds.flatMap((kind) =>
    fc.sample(printedKinds[kind], { numRuns, seed: start }).flatMap((printed, at) => {
      const sheet = sheets[at];
      return sheet === undefined ? [] : [{ name: `${kind}-${at}`, printed, sheet }];
    }),
  );
}

async function differencesIn(sheets: readonly Sheet[], files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, printed } of sheets) {
    const { value } = await readDocument(files.get(name) ?? new Uint8Array(), name, dutch);
    wrong.push(...(await printed.differences(value)).map((difference) => `${name}: ${difference}`));
  }
  return wrong;
}
