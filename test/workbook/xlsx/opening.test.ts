import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { writeXlsx } from 'hucre';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { refusedWith } from '../contract/opened-workbook';
import { planOf } from '../contract/rich-plan';
import { editedParts } from './edited-parts';
import { foreignWorkbook, valuesOf } from './foreign-workbook';

const compoundFile = (name: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((character, index) => (bytes[1024 + index * 2] = character.charCodeAt(0)));
  return bytes;
};

/** The zip with its first entry's unpacked size in the directory changed (APPNOTE 4.3.12: 24 bytes from the signature). */
function announcing(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at += 1;
  view.setUint32(at + 24, size, true);
  return zip;
}

const zipOf = (files: Zippable): Uint8Array => zipSync(files);

describe('opening a file that is no workbook of ours', () => {
  it.each([
    ['an empty file', async () => new Uint8Array(), 'workbook/not-a-workbook'],
    ['a text', async () => strToU8('Fietsverhuur'), 'workbook/not-a-workbook'],
    ['a zip of something else', async () => zipOf({ 'a.txt': strToU8('a') }), 'workbook/not-a-workbook'],
    ['an old .xls', async () => compoundFile('Workbook'), 'workbook/other-format'],
    ['a compound file of something else', async () => compoundFile('WordDocument'), 'workbook/not-a-workbook'],
    [
      'an encrypted workbook',
      async () => writeXlsx({ sheets: [{ name: 'a' }], encryption: { password: 'geheim', spinCount: 1000 } }),
      'workbook/encrypted',
    ],
    [
      'an OpenDocument spreadsheet',
      async () => zipOf({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'workbook/other-format',
    ],
    ['a file cut off', async () => (await foreignWorkbook()).slice(0, 900), 'workbook/damaged'],
    [
      'a sheet that is missing',
      async () => editedParts(await foreignWorkbook(), { 'xl/worksheets/sheet1.xml': () => null }),
      'workbook/damaged',
    ],
    [
      'a workbook part that is not well-formed',
      async () => editedParts(await foreignWorkbook(), { 'xl/workbook.xml': (xml) => xml.replace('</workbook>', '') }),
      'workbook/damaged',
    ],
    [
      'a workbook with a document type',
      async () =>
        editedParts(await foreignWorkbook(), {
          'xl/workbook.xml': (xml) => xml.replace('<workbook', '<!DOCTYPE x []><workbook'),
        }),
      'workbook/damaged',
    ],
    [
      'a workbook that counts days from 1904',
      async () => foreignWorkbook({ dateSystem: '1904' }),
      'workbook/other-format',
    ],
    ['a zip bomb', async () => announcing(await foreignWorkbook(), 300 * 1024 * 1024), 'workbook/too-large'],
  ])('refuses %s', async (_what, bytes, code) => {
    expect(await refusedWith(openXlsx(await bytes()))).toBe(code);
  });

  it('refuses a damaged sheet when it is read, and names the part', async () => {
    const bytes = editedParts(await foreignWorkbook(), { 'xl/worksheets/sheet1.xml': (xml) => `${xml}<` });
    const book = await openXlsx(bytes);
    await expect(book.snapshot()).rejects.toMatchObject({
      diagnostic: { code: 'workbook/damaged', data: { part: 'xl/worksheets/sheet1.xml' } },
    });
  });

  it('does not fill the memory for two cells in far corners of a sheet', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const bytes = editedParts(await foreignWorkbook(), {
      'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', far),
    });
    expect((await (await openXlsx(bytes)).snapshot()).sheets[0]).toMatchObject({ name: 'Eigen blad', read: false });
  });
});

describe('reading what other programs write', () => {
  it('reads shared strings, rich text, shared formulas, errors and cells without a place', async () => {
    const data = `<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>
      <row r="3"><c r="B3"><f t="shared" ref="B3:B5" si="0">$A3*B$1+SUM(Blad_x,'A1'!C1)</f><v>1</v></c></row>
      <row r="4"><c r="B4"><f t="shared" si="0"/><v>2</v></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c></row></sheetData>`;
    const strings = `<sst xmlns="x"><si><t>gewoon</t></si><si><r><t>deels </t></r><r><rPr><b/></rPr><t>vet</t></r><rPh><t>lezing</t></rPh></si></sst>`;
    const bytes = editedParts(await foreignWorkbook(), {
      'xl/worksheets/sheet1.xml': (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, data),
      'xl/sharedStrings.xml': () => strings,
    });
    const sheet = (await (await openXlsx(bytes)).snapshot()).sheets[0];
    expect(sheet?.values).toEqual([
      ['gewoon', 'deels vet', null, null],
      [null, null, null, null],
      [null, 1, null, null],
      [null, 2, '#REF!', true],
    ]);
    expect(sheet?.formulas.map((line) => line[1])).toEqual([
      null,
      null,
      "=$A3*B$1+SUM(Blad_x,'A1'!C1)",
      "=$A4*B$1+SUM(Blad_x,'A1'!C2)",
    ]);
  });

  it('spells a shared formula out for the others when its first cell is overwritten', async () => {
    const data = `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>`;
    const book = await openXlsx(
      editedParts(await foreignWorkbook(), {
        'xl/worksheets/sheet1.xml': (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, data),
      }),
    );
    const blocks = [{ row: 0, column: 0, contents: [[{ kind: 'number', number: 5 } as const]] }];
    await book.apply(planOf({ kind: 'write', target: 'Eigen blad', blocks }));
    const sheet = (await book.snapshot()).sheets[0];
    expect([sheet?.values, sheet?.formulas]).toEqual([
      [[5], [2]],
      [[null], ['=B2+1']],
    ]);
  });

  it('reads and writes a workbook whose elements have a prefix', async () => {
    const prefixed = (xml: string): string =>
      xml
        .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
        );
    const bytes = editedParts(await foreignWorkbook(), {
      'xl/workbook.xml': prefixed,
      'xl/styles.xml': prefixed,
      'xl/worksheets/sheet1.xml': prefixed,
    });
    const book = await openXlsx(bytes);
    const blocks = [{ row: 1, column: 0, contents: [[{ kind: 'number', number: 6 } as const]] }];
    await book.apply(planOf({ kind: 'write', target: 'Eigen blad', blocks }));
    const again = await openXlsx(await book.bytes());
    expect(valuesOf(await again.snapshot(), 'Eigen blad')).toEqual([
      ['mijn notitie', null],
      [6, 10],
    ]);
  });
});
