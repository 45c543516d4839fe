import { unpack } from '../../../src/workbook/xlsx/package';
import { openBook } from '../../../src/app/open-book';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { filled, handedOut, options } from '../collect/handed-out-in-excel';

test('a resit and a re-mark come as workbooks with the attempt in their names; nothing is written in Excel', async () => {
  const { collect, candidates, book, excel, forms, saved } = await handedOut(1);
  await collect.write(await collect.look(await filled(forms, 'O'), await book(), options), [], options);
  excel.host.log.clear();
  await candidates.makeFiles({ examIds: ['e1'], numbers: ['1001'], further: 'resit' }, options);
  expect(excel.host.log.roundTrips).toBe(2);
  const [[name, bytes] = ['', new Uint8Array()]] = [...unpack(saved())];
  expect(name).toBe('PVB1-1001-kans-2.xlsx');
  expect(openBook(await (await openXlsx(bytes)).snapshot()).value.issued).toMatchObject({ attempt: 2, kind: 'resit' });
  await candidates.makeFiles({ examIds: ['e1'], numbers: ['1001'], further: 'remark' }, options);
  expect([...unpack(saved()).keys()]).toEqual(['PVB1-1001-kans-1-herbeoordeling.xlsx']);
}, 120_000);

test('where one of them cannot resit no file is made', async () => {
  const { collect, candidates, book, forms, saved } = await handedOut(1);
  await collect.write(await collect.look(await filled(forms, 'V'), await book(), options), [], options);
  const before = saved();
  await expect(candidates.makeFiles({ examIds: ['e1'], numbers: ['1001'], further: 'resit' }, options)).rejects.toThrow(
    'new-attempt/nothing-failed',
  );
  expect(saved()).toBe(before);
}, 120_000);
