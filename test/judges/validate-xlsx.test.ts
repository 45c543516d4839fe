import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { richPlan } from '../workbook/contract/rich-plan';
import { editedParts } from '../workbook/xlsx/edited-parts';
import { findFaults } from './validate-xlsx';

const sheet = 'xl/worksheets/sheet1.xml';

describe('the judge of workbook files', () => {
  it.each([
    ['a part that is not well-formed', sheet, (xml: string) => xml.replace('</sheetData>', ''), sheet],
    [
      'an element out of order',
      sheet,
      (xml: string) => xml.replace(/(<mergeCells.*<\/mergeCells>)(.*)(<\/worksheet>)/s, '$2$1$3'),
      'too late',
    ],
    ['a cell without a format', sheet, (xml: string) => xml.replace(/ s="\d+"/, ' s="999"'), 'has no format'],
    ['a cell out of place', sheet, (xml: string) => xml.replace('r="A3"', 'r="Z9"'), 'out of place'],
    [
      'merges that overlap',
      sheet,
      (xml: string) => xml.replace('<mergeCell ref="A1:B1"/>', '<mergeCell ref="A1:B1"/><mergeCell ref="B1:C1"/>'),
      'overlap',
    ],
    [
      'a column with another name than its header',
      'xl/tables/table1.xml',
      (xml: string) => xml.replace('name="PVB1"', 'name="PVB9"'),
      'headers say',
    ],
    [
      'a sheet name that Excel refuses',
      'xl/workbook.xml',
      (xml: string) => xml.replace('name="dekkend_machine"', `name="fietsen'"`),
      'may not be called',
    ],
    [
      'a name on no sheet',
      'xl/workbook.xml',
      (xml: string) => xml.replace("'dekkend_machine'!", "'weg'!"),
      'is on no sheet',
    ],
    [
      'a format without its font',
      'xl/styles.xml',
      (xml: string) => xml.replace(/fontId="[1-9]\d*"/, 'fontId="99"'),
      'has no fontId',
    ],
    ['a type for a part that is gone', 'xl/tables/table1.xml', () => null, 'no part xl/tables/table1.xml'],
  ])('finds %s', async (_what, part, damage, fault) => {
    const book = await openXlsx(null);
    await book.apply(richPlan());
    const bytes = await book.bytes();
    expect(findFaults(bytes)).toEqual([]);
    expect(findFaults(editedParts(bytes, { [part]: damage })).join('\n')).toContain(fault);
  });
});
