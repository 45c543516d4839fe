import { openXlsx as openWithLibrary, saveXlsx, writeXlsx } from 'hucre';
import { unzipSync } from 'fflate';
import { findFaults } from '../../judges/validate-xlsx';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { refusedWith, sheetOf } from '../contract/opened-workbook';
import { formula, number, planOf, richPlan, text } from '../contract/rich-plan';
import { editedParts, textParts } from './edited-parts';

const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A user's workbook: a chart, a picture, a comment, a macro, validations, a private name, and a theme of its own. */
async function usersWorkbook(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Rooster',
        rows: [
          ['dag', 'uren'],
          ['ma', 3],
          ['di', 5],
        ],
        cells: new Map([['0,0', { comment: { text: 'van mij' } }]]),
      },
      {
        name: 'Grafiek',
        rows: [['=tekst', 1.5]],
        charts: [
          {
            type: 'bar',
            series: [{ name: 'uren', values: 'Rooster!$B$2:$B$3', categories: 'Rooster!$A$2:$A$3' }],
            anchor: { from: { row: 2, col: 0 }, to: { row: 12, col: 6 } },
          },
        ],
        images: [{ data: pixel, type: 'png', anchor: { from: { row: 14, col: 0 } } }],
      },
    ],
    namedRanges: [
      { name: 'Uren', range: 'Rooster!$B$2:$B$3' },
      { name: 'Prive', range: 'Grafiek!$B$1', scope: 'Grafiek' },
    ],
    activeSheet: 1,
    vbaProject: new Uint8Array([1, 2, 3, 4]),
    properties: { created: new Date(0), modified: new Date(0) },
  });
  return editedParts(bytes, { 'xl/theme/theme1.xml': (xml) => xml.replace(/name="[^"]*"/, 'name="Huisstijl"') });
}

/** Parts that a plan has to touch, whatever it does. */
const touched = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

describe('a workbook that somebody else made', () => {
  it('keeps every byte of every part that the plan does not speak of', async () => {
    const bytes = await usersWorkbook();
    const book = await openXlsx(bytes);
    await book.apply({ ...richPlan(), activate: null });
    const [before, after] = [unzipSync(bytes), unzipSync(await book.bytes())];
    for (const [name, part] of Object.entries(before)) {
      if (!touched.includes(name))
        expect([name, Buffer.from(after[name] ?? []).equals(Buffer.from(part))]).toEqual([name, true]);
    }
    expect(findFaults(await book.bytes())).toEqual([]);
  });

  it('keeps its formats where they were: new ones come behind them', async () => {
    const bytes = await usersWorkbook();
    const book = await openXlsx(bytes);
    await book.apply(richPlan());
    const formats = (xml = ''): readonly string[] =>
      /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
    const old = formats(textParts(bytes)['xl/styles.xml']);
    expect(formats(textParts(await book.bytes())['xl/styles.xml']).slice(0, old.length)).toEqual(old);
  });

  it('keeps private names with their sheets, and the tab that was shown, when a sheet comes before them', async () => {
    const book = await openXlsx(await usersWorkbook());
    await book.apply(planOf({ kind: 'create', sheet: sheetOf('Vooraan', [number(1)]), before: 'Rooster' }));
    const workbook = textParts(await book.bytes())['xl/workbook.xml'] ?? '';
    expect(workbook).toMatch(/<definedName name="Prive" localSheetId="2"/);
    expect(workbook).toContain('activeTab="2"');
  });

  it('adds no format twice when a plan is done again', async () => {
    const book = await openXlsx(await usersWorkbook());
    const plan = (): ReturnType<typeof planOf> =>
      planOf({
        kind: 'replace',
        target: 'Ons',
        sheet: {
          ...sheetOf('Ons', [text('a')]),
          features: [{ kind: 'style', area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'input' }],
        },
      });
    await book.apply(planOf({ kind: 'create', sheet: sheetOf('Ons', [text('a')]), before: null }));
    await book.apply(plan());
    const once = textParts(await book.bytes());
    await book.apply(plan());
    const twice = textParts(await book.bytes());
    expect(twice['xl/styles.xml']).toBe(once['xl/styles.xml']);
    expect(Object.keys(twice)).toHaveLength(Object.keys(once).length);
  });

  it.each([
    ['Rooster', ['comments', 'drawing']],
    ['Grafiek', ['drawing']],
  ])('refuses to delete or replace %s, because things of people would go with it', async (target, what) => {
    const book = await openXlsx(await usersWorkbook());
    const before = await book.bytes();
    const sheet = sheetOf('Nieuw', [number(1)]);
    for (const plan of [planOf({ kind: 'delete', target }), planOf({ kind: 'replace', target, sheet })]) {
      await expect(book.apply(plan)).rejects.toMatchObject({
        diagnostic: { code: 'workbook/would-lose', data: { sheet: target } },
      });
    }
    expect(what.length).toBeGreaterThan(0);
    expect(Buffer.from(await book.bytes()).equals(Buffer.from(before))).toBe(true);
  });

  it('refuses to break a digital signature', async () => {
    const bytes = editedParts(await usersWorkbook(), { '_xmlsignatures/sig1.xml': () => '<Signature/>' });
    expect(await refusedWith((await openXlsx(bytes)).apply(richPlan()))).toBe('workbook/would-lose');
  });

  it('changes references to a sheet that goes as Excel does, and follows one that is renamed', async () => {
    const book = await openXlsx(null);
    await book.apply(
      planOf(
        { kind: 'create', sheet: sheetOf("Foto's", [number(1)]), before: null },
        { kind: 'create', sheet: sheetOf('Bron', [number(2)]), before: null },
        {
          kind: 'create',
          sheet: sheetOf('Som', [formula("='Foto''s'!A1+Bron!A1+SUM('Bron'!$A$1:A2)", 5), text("'Bron'!A1")]),
          before: null,
        },
      ),
    );
    await book.apply(
      planOf(
        { kind: 'replace', target: "Foto's", sheet: sheetOf('Beelden & meer', [number(1)]) },
        { kind: 'delete', target: 'Bron' },
      ),
    );
    const som = (await book.snapshot()).sheets.find(({ name }) => name === 'Som');
    expect(som?.formulas[0]?.[0]).toBe("='Beelden & meer'!A1+#REF!+SUM(#REF!)");
    expect(som?.values[0]?.[1]).toBe("'Bron'!A1");
    expect(findFaults(await book.bytes())).toEqual([]);
  });

  it('renames the column of a table whose header cell it writes', async () => {
    const book = await openXlsx(null);
    await book.apply(richPlan());
    await book.apply(
      planOf({ kind: 'write', target: "Dekking foto's", blocks: [{ row: 2, column: 2, contents: [[text('PVB2')]] }] }),
    );
    expect(textParts(await book.bytes())['xl/tables/table1.xml']).toContain('name="PVB2"');
    expect(findFaults(await book.bytes())).toEqual([]);
  });
});

describe('why no library writes the file', () => {
  it('is among other things that hucre 1.0.0, opening and saving, shows our names to people and gives the workbook a clock', async () => {
    const book = await openXlsx(null);
    await book.apply(richPlan());
    const saved = await saveXlsx(await openWithLibrary(await book.bytes(), { readStyles: true }));
    const parts = textParts(saved);
    expect(parts['xl/workbook.xml']).not.toContain('hidden="1"');
    expect(parts['docProps/core.xml']).toMatch(/dcterms:(created|modified)/);
  });
});
