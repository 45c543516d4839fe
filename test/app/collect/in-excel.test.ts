import { chosen, filled, handedOut, options } from './handed-out-in-excel';

test('30 forms stand in Excel after 2 requests to read and 4 to write, the first time and once more', async () => {
  const { collect, book, excel, forms } = await handedOut(30);
  const files = await filled(forms);
  const before = await book();
  excel.host.log.clear();
  const told: number[] = [];
  const returned = await collect.look(files, before, { ...options, progress: (done) => told.push(done) });
  expect(excel.host.log.roundTrips).toBe(0);
  expect(told).toHaveLength(30);
  expect(returned).toMatchObject({ taken: 30, rejected: [], differences: [], isNew: true });
  expect(await collect.write(returned, [], options)).toEqual({
    ...{ taken: 30, rejected: 0, open: 0 },
    ...{ register: 'Register', differences: 'Verschillen' },
  });
  expect(excel.host.log.roundTrips).toBe(6);
  const after = await book();
  expect(after.collected.forms).toHaveLength(30);
  expect(await collect.look(files, after, options)).toMatchObject({ taken: 30, isNew: false });
  excel.host.log.clear();
  await collect.write(returned, [], options);
  expect(excel.host.log.roundTrips).toBe(6);
  expect((await book()).collected).toEqual(after.collected);
}, 300_000);

test('a file that is none of ours does not stop the rest, whatever went wrong with it', async () => {
  const { collect, book, forms } = await handedOut(1);
  const [good] = await filled(forms);
  if (good === undefined) throw new Error('no form');
  const broken = { name: 'weg.xlsx', load: () => Promise.reject(new Error('disk')) };
  const files = [chosen('brief.xlsx', new Uint8Array([1, 2, 3])), broken, good, good];
  const { taken, rejected, remarks } = await collect.look(files, await book(), options);
  expect(taken).toBe(2);
  expect(rejected.map(({ code, at }) => [code, at?.file])).toEqual([
    ['workbook/not-a-workbook', 'brief.xlsx'],
    ['collect/failed', 'weg.xlsx'],
  ]);
  expect(remarks.find(({ code }) => code === 'collect/twice')?.data['files']).toEqual([
    'PVB1-1001.xlsx',
    'PVB1-1001.xlsx (2)',
  ]);
}, 120_000);

test('what differs is taken over where somebody said so, and stays open elsewhere', async () => {
  const { collect, book, forms } = await handedOut(1);
  await collect.write(await collect.look(await filled(forms, 'V'), await book(), options), [], options);
  const again = await collect.look(await filled(forms, 'G'), await book(), options);
  const [first, ...others] = again.differences;
  expect(first).toMatchObject({ here: 'V', there: [{ value: 'G', files: ['PVB1-1001.xlsx'] }] });
  const outcome = await collect.write(again, first?.there.map(({ key }) => key) ?? [], options);
  expect(outcome.open).toBe(others.length);
  const { differences } = (await book()).collected;
  expect(differences.filter(({ settled }) => settled).map(({ value }) => value)).toEqual(['V']);
}, 120_000);

test('what differs and was not looked at is not decided: nothing is written', async () => {
  const { collect, book, forms } = await handedOut(1);
  const looked = await collect.look(await filled(forms, 'V'), await book(), options);
  await collect.write(await collect.look(await filled(forms, 'G'), await book(), options), [], options);
  const before = await book();
  await expect(collect.write(looked, [], options)).rejects.toThrow('collect/outdated');
  expect(await book()).toEqual(before);
}, 120_000);

test('reading stops when somebody stops it', async () => {
  const { collect, book, forms } = await handedOut(1);
  const stopped = new AbortController();
  stopped.abort();
  await expect(collect.look(await filled(forms), await book(), { ...options, signal: stopped.signal })).rejects.toThrow(
    'workbook/cancelled',
  );
}, 60_000);
