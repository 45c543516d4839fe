import { approval, correction, deedPlan, draftBook, renewal } from '../plan/approval/instruments';
import { bookOf } from '../plan/book-of';
import { openExcel } from './open-excel';

test('approving, putting right and a new version go through Excel itself', async () => {
  const { port } = await openExcel();
  await port.apply(draftBook);
  const rows = bookOf(await port.snapshot()).forms[0]?.criteria ?? [];
  const text = rows[1]?.text ?? '';
  for (const deed of [approval, correction(text, `${text}.`), renewal]) {
    await port.apply(deedPlan(await port.snapshot(), 'PVB1', deed));
  }
  const book = bookOf(await port.snapshot());
  expect(book.instrumentHistory.map(({ kind, version }) => `${kind} ${version}`)).toEqual([
    'approved 1.0',
    'editorial 1.1',
    'new-version 2.0',
  ]);
  expect(book.exams[0]?.exam).toMatchObject({ code: 'PVB1', status: 'draft', version: '2.0', approvedOn: null });
  expect(book.forms[0]?.criteria).toHaveLength(rows.length);
}, 180_000);
