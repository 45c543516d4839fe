import { adoptIn } from '../../../src/app/adopt/adopt-in';
import { openBook } from '../../../src/app/open-book';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { baseWorkbook } from '../../checks/sound/bases';
import { inSpreadsheet } from '../../checks/spreadsheet';

const wish = { candidates: ['3004'], exam: 'PVB1', on: '2026-11-26', by: 'Examencommissie' };

it.each([
  [false, []],
  [true, ['adopt/no-longer-exempt']],
])('leaves a result of which the form left out a part when its exemption is gone: %s', async (isGone, said) => {
  const bytes = await inSpreadsheet(await baseWorkbook('further'), ({ clear }) => {
    clear('Register', 'Q15');
    if (isGone) for (const column of ['B', 'C', 'D', 'E', 'F']) clear('Vrijstellingen', `${column}6`);
  });
  const snapshot = await (await openXlsx(bytes)).snapshot();
  const { adopted, diagnostics } = adoptIn(openBook(snapshot).value, snapshot, wish);
  expect(adopted).toBe(isGone ? 0 : 1);
  expect(diagnostics.map(({ code }) => code)).toEqual(said);
});
