import { filled, handedOut, options } from '../collect/handed-out-in-excel';

test('how far assessors agree is put on a sheet in Excel, and made anew with what somebody noted beside it', async () => {
  const { collect, results, book, forms, port } = await handedOut(2);
  await collect.write(await collect.look(await filled(forms), await book(), options), [], options);
  expect(await results.writeAgreement(options)).toBe('Overeenstemming');
  const lines = async () => (await port.snapshot()).sheets.find(({ name }) => name === 'Overeenstemming')?.values ?? [];
  const at = (await lines()).findIndex(([key]) => key === 'agreement:e1');
  expect((await lines())[at]?.slice(1, 5)).toEqual(['PVB1', 'hele examen', 'O / V / G', 2]);
  expect((await lines())[at]?.[8]).toBe('te weinig beoordelingen, op één formulier');

  const blocks = [{ row: at, column: 9, contents: [[{ kind: 'text', text: 'besproken' } as const]] }];
  const changes = [{ kind: 'write', target: 'Overeenstemming', blocks } as const];
  await port.apply({ changes, names: [], forget: [], activate: null }, options);
  expect(await results.writeAgreement(options)).toBe('Overeenstemming');
  expect((await lines()).find(([key]) => key === 'agreement:e1')?.[9]).toBe('besproken');
}, 120_000);
