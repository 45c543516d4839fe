import { describeCarriedLooks } from './carried-looks';
import { describeFailures } from './failures';
import { namedPlan, sheetIn, sheetOf } from './opened-workbook';
import type { OpenWorkbook } from './opened-workbook';
import { describeWidening } from './widening';
import { formula, matrixSheet, number, planOf, richPlan, text } from './rich-plan';

/** Texts that Excel, or a file format, would like to take for something else. */
const troublesomeTexts = [
  ...['=1+1', '+31 6', '-bullet', '@functie', '1.10', '1.1', '007', '1-2', '3/4', '5%', '1E5', 'TRUE', 'waar', '#N/A'],
  ...[
    "'s-Hertogenbosch",
    "''dubbel",
    ' voor en na ',
    'regel 1\nregel 2',
    '\ttab',
    'a  b',
    '_x000D_',
    '_x0041_',
    '<b>&amp;</b>',
  ],
  ...[
    'maart 5',
    'March 5',
    '12:30',
    '€ 5',
    '{=1}',
    'B1-K1',
    'ijsvrij 🚲',
    'é',
    '"aanhaling"',
    '=',
    "'",
    '0',
    '-',
    '1e3',
  ],
];

/** What every adapter does alike: run it against each of them. */
export function describeWorkbookPort(name: string, open: OpenWorkbook): void {
  describe(`${name}, as a workbook port`, () => {
    it('makes every kind of content, name and table and reads them back', async () => {
      const { port, peek } = await open();
      await port.apply(richPlan());
      const snapshot = await port.snapshot();
      expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Eigen blad', 'visible'],
        ["Dekking foto's", 'visible'],
        ['Beoordeling PVB1 & meer', 'visible'],
        ['dekkend_machine', 'very-hidden'],
      ]);
      const matrix = sheetIn(snapshot, "Dekking foto's");
      expect(matrix).toMatchObject({ origin: { row: 0, column: 0 }, protected: true, read: true });
      expect(matrix.values).toEqual([
        ['Dekking', null, null, 46235],
        [null, null, null, null],
        ['Code', 'Werkproces', 'PVB1', 'Aantal'],
        ['B1-K1-W1', 'Verhuurt een fiets', 'x', 1],
        ['B1-K1-W2', '- controleert de remmen\n- noteert de stand', null, 0],
        ['1.10', '=geen formule', 'x', 1],
        [null, null, null, null],
        ['Totaal', '2 van 3', 0.5, 2],
        ['Gedekt', false, -12.25, 2 / 3],
      ]);
      expect(matrix.formulas[3]).toEqual([null, null, null, '=IF(C4="x",1,0)']);
      expect(matrix.formulas[7]).toEqual([null, '=SUM(D4:D6)&" van 3"', null, '=SUM(D4:D6)']);
      expect(snapshot.tables).toEqual([
        { name: 'Dekkend_tabel', sheet: "Dekking foto's", area: { row: 2, column: 0, rows: 4, columns: 4 } },
      ]);
      expect([...snapshot.names].sort((a, b) => a.name.localeCompare(b.name))).toEqual([
        { name: 'Dekkend_coverage', sheet: "Dekking foto's", area: { row: 2, column: 0, rows: 4, columns: 4 } },
        { name: 'Dekkend_form_e1', sheet: 'Beoordeling PVB1 & meer', area: { row: 0, column: 0, rows: 1, columns: 1 } },
        { name: 'Dekkend_machine', sheet: 'dekkend_machine', area: { row: 0, column: 0, rows: 1, columns: 2 } },
      ]);
      expect(await peek('Eigen blad')).toEqual([
        ['mijn notitie', null],
        [5, 10],
      ]);
    });

    it.each([
      ['in cells of the text format', 'text'],
      ['in cells of another format', 'subUnit'],
    ] as const)('keeps every text as it is %s', async (_where, style) => {
      const { port } = await open();
      const sheet = sheetOf('Teksten', ...troublesomeTexts.map((value) => [text(value)]));
      const area = { row: 0, column: 0, rows: troublesomeTexts.length, columns: 1 };
      await port.apply(namedPlan({ ...sheet, features: [{ kind: 'style', area, style }] }));
      const read = sheetIn(await port.snapshot(), 'Teksten');
      expect(read.values).toEqual(troublesomeTexts.map((value) => [value]));
      expect(read.formulas).toEqual(troublesomeTexts.map(() => [null]));
    });

    it('keeps a text of 32,767 characters, and turns what no cell can hold into the replacement sign', async () => {
      const { port } = await open();
      const long = `${'verhuurt '.repeat(3_640)}fietsen`;
      expect(long.length).toBe(32_767);
      await port.apply(namedPlan(sheetOf('Teksten', [text(long), text('half \uD83D paar'), text('a\r\nb\rc')])));
      expect(sheetIn(await port.snapshot(), 'Teksten').values).toEqual([[long, 'half \uFFFD paar', 'a\nb\nc']]);
    });

    it('keeps numbers numbers and dates dates where the style says text', async () => {
      const { port } = await open();
      const sheet = sheetOf('Getallen', [number(7), { kind: 'date', date: '2026-02-28' }, formula('=A1*2', 14)]);
      const area = { row: 0, column: 0, rows: 1, columns: 3 };
      await port.apply(namedPlan({ ...sheet, features: [{ kind: 'style', area, style: 'input' }] }));
      expect(sheetIn(await port.snapshot(), 'Getallen').values).toEqual([[7, 46081, 14]]);
    });

    it('puts a new sheet before the one that the plan names', async () => {
      const { port } = await open();
      const sheet = sheetOf('Vooraan', [text('a')]);
      await port.apply(planOf({ kind: 'create', sheet, before: 'eigen BLAD' }));
      expect((await port.snapshot()).sheets.map(({ name }) => name)).toEqual(['Vooraan', 'Eigen blad']);
    });

    it('replaces a sheet in its place, and formulas elsewhere go on referring to it', async () => {
      const { port } = await open();
      await port.apply(namedPlan(sheetOf('Bron', [number(1)]), sheetOf('Afnemer', [formula("='Bron'!A1+1", 2)])));
      await port.apply({
        ...planOf({ kind: 'replace', target: 'Bron', sheet: sheetOf('Bron', [number(41)]) }),
        names: [{ name: 'Dekkend_Form_bron', sheet: 'bron', area: { row: 0, column: 0, rows: 1, columns: 1 } }],
      });
      const snapshot = await port.snapshot();
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Eigen blad', 'Bron', 'Afnemer']);
      expect(sheetIn(snapshot, 'Bron').values).toEqual([[41]]);
      expect(sheetIn(snapshot, 'Afnemer').formulas[0]?.[0]?.replaceAll("'", '')).toBe('=Bron!A1+1');
    });

    it('replaces a sheet that has a table by one that has a table of the same name', async () => {
      const { port } = await open();
      await port.apply(richPlan());
      await port.apply({
        ...planOf({ kind: 'replace', target: "Dekking foto's", sheet: matrixSheet('Dekking 2', 'Eigen blad') }),
        names: [{ name: 'Dekkend_coverage', sheet: 'coverage', area: { row: 2, column: 0, rows: 4, columns: 4 } }],
      });
      const snapshot = await port.snapshot();
      expect(snapshot.sheets.map(({ name }) => name)).toEqual([
        'Eigen blad',
        'Dekking 2',
        'Beoordeling PVB1 & meer',
        'dekkend_machine',
      ]);
      expect(snapshot.tables.map(({ name, sheet }) => [name, sheet])).toEqual([['Dekkend_tabel', 'Dekking 2']]);
      expect(sheetIn(snapshot, 'Dekking 2').values[3]).toEqual(['B1-K1-W1', 'Verhuurt een fiets', 'x', 1]);
    });

    it('writes cells into a sheet that is there, null empties one, and leaves the rest', async () => {
      const { port, peek } = await open();
      await port.apply(
        planOf({
          kind: 'write',
          target: 'Eigen blad',
          blocks: [
            { row: 0, column: 0, contents: [[null, text('=1')]] },
            { row: 3, column: 1, contents: [[number(3)], [text('007')]] },
          ],
        }),
      );
      expect(await peek('Eigen blad')).toEqual([
        [null, '=1'],
        [5, 10],
        [null, null],
        [null, 3],
        [null, '007'],
      ]);
    });

    it('writes into a protected sheet of ours and leaves it protected', async () => {
      const { port } = await open();
      await port.apply(richPlan());
      const blocks = [{ row: 3, column: 1, contents: [[text('Verhuurt een bakfiets')]] }];
      await port.apply(planOf({ kind: 'write', target: "Dekking foto's", blocks }));
      const sheet = sheetIn(await port.snapshot(), "Dekking foto's");
      expect(sheet.values[3]).toEqual(['B1-K1-W1', 'Verhuurt een bakfiets', 'x', 1]);
      expect(sheet.protected).toBe(true);
    });

    it('deletes a sheet and forgets its names', async () => {
      const { port } = await open();
      await port.apply(namedPlan(sheetOf('Weg', [number(1)]), sheetOf('Blijft', [number(2)])));
      await port.apply({ ...planOf({ kind: 'delete', target: 'weg' }), forget: ['Dekkend_Form_weg'] });
      const snapshot = await port.snapshot();
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Eigen blad', 'Blijft']);
      expect(snapshot.names.map(({ name }) => name)).toEqual(['Dekkend_Form_blijft']);
    });

    it('moves a name that the plan sets again', async () => {
      const { port } = await open();
      await port.apply(namedPlan(sheetOf('Blad', [number(1)])));
      const area = { row: 4, column: 2, rows: 2, columns: 3 };
      await port.apply({ ...planOf(), names: [{ name: 'Dekkend_Form_blad', sheet: 'Blad', area }] });
      expect((await port.snapshot()).names).toEqual([{ name: 'Dekkend_Form_blad', sheet: 'Blad', area }]);
    });

    it('tells how far it is and ends with everything done', async () => {
      const { port } = await open();
      const told: (readonly [number, number])[] = [];
      await port.apply(richPlan(), { progress: (done, total) => told.push([done, total]) });
      const last = told[told.length - 1];
      expect(last?.[0]).toBe(last?.[1]);
      expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b));
    });

    describeCarriedLooks(open);
    describeWidening(open);
    describeFailures(open);
  });
}
