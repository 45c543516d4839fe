import { judgeAdoption } from '../../../src/app/adopt/judge-adoption';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { adoptionState } from '../../../src/core/exam/results/ratings-hash';
import { recordedAttempts } from '../../../src/core/exam/collect/attempts-of';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import { filled, handedOut, options } from '../collect/handed-out-in-excel';

const wish = { candidates: [], exam: null, on: '26-11-2026', by: 'Examencommissie' };
const everything = { candidates: [], examId: null, on: '', by: '' };
const states = (book: ExamBook) => recordedAttempts(book).map(({ attempt, hash }) => adoptionState(attempt, hash));

/** Excel with collected forms, all complete. */
async function collected(candidates: number) {
  const excel = await handedOut(candidates);
  await excel.collect.write(
    await excel.collect.look(await filled(excel.forms), await excel.book(), options),
    [],
    options,
  );
  return excel;
}

test('30 results are adopted with 2 requests to read and 4 to write', async () => {
  const { results, book, excel } = await collected(30);
  const seen = judgeAdoption(await book(), everything).results;
  expect(seen).toHaveLength(30);
  excel.host.log.clear();
  expect(await results.adopt(wish, seen, options)).toEqual({ adopted: 30, left: 0, register: 'Register' });
  expect(excel.host.log.roundTrips).toBe(6);
  const after = await book();
  expect(states(after)).toEqual(Array.from({ length: 30 }, () => 'adopted'));
  expect(after.register.records[0]?.adopted).toMatchObject({ on: '2026-11-26', by: 'Examencommissie' });
}, 300_000);

test('a result that changed since it was shown is not adopted: nothing is written', async () => {
  const { collect, results, book, forms } = await collected(1);
  const seen = judgeAdoption(await book(), everything).results;
  const again = await collect.look(await filled(forms, 'G'), await book(), options);
  await collect.write(
    again,
    again.differences.flatMap(({ there }) => there.map(({ key }) => key)),
    options,
  );
  const before = await book();
  await expect(results.adopt(wish, seen, options)).rejects.toThrow('adopt/outdated');
  expect(await book()).toEqual(before);
}, 120_000);

test('emptying the date in the register makes a result provisional again, ready to be adopted', async () => {
  const { results, book, port } = await collected(1);
  await results.adopt(wish, judgeAdoption(await book(), everything).results, options);
  const sheet = (await port.snapshot()).sheets.find(({ name }) => name === 'Register');
  const column = sheet?.values[0]?.indexOf('adoptedOn') ?? -1;
  const rows = sheet?.values.flatMap((row, index) => (row.includes('1001') ? [index] : [])) ?? [];
  const blocks = rows.map((row) => ({ row, column, contents: [[null]] }));
  await port.apply(
    { changes: [{ kind: 'write', target: 'Register', blocks }], names: [], forget: [], activate: null },
    options,
  );
  const after = await book();
  expect(states(after)).toEqual(['provisional']);
  expect(judgeAdoption(after, everything).adopted).toHaveLength(1);
}, 120_000);

test('a protected form on a sheet says in Excel that its result is adopted', async () => {
  const { candidates, results, book, port } = await handedOut(1);
  await candidates.makeSheets({ examIds: ['e1'], numbers: ['1001'] }, options);
  const [form] = (await book()).candidateForms;
  const blocks = (form?.criteria ?? []).flatMap(({ ratings }) =>
    ratings.map(({ cell }) => {
      const place = parseCell(cell);
      if (place === null) throw new Error(cell);
      return { ...place, contents: [[{ kind: 'text', text: 'V' } as const]] };
    }),
  );
  const changes = [{ kind: 'write', target: form?.sheet ?? '', blocks } as const];
  await port.apply({ changes, names: [], forget: [], activate: null }, options);
  await results.adopt(wish, judgeAdoption(await book(), everything).results, options);
  const sheet = (await port.snapshot()).sheets.find(({ name }) => name === form?.sheet);
  expect(sheet?.values.find((row) => row.includes('provisional'))).toContain(
    'Vastgesteld op 26-11-2026 door Examencommissie.',
  );
}, 120_000);
