import { openPlanBook } from '../../../src/app/open-book';
import { reportOfBook } from '../../../src/app/report/report-of-book';
import { reportMakerFor } from '../../../src/app/report/report-formats';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { baseWorkbook } from '../../checks/sound/bases';

jest.setTimeout(120_000);

const wishes = { on: '2026-11-27', by: null, names: false, candidates: true };
const bookOf = async (base: Parameters<typeof baseWorkbook>[0]) =>
  openPlanBook(await (await openXlsx(await baseWorkbook(base))).snapshot()).value;

test('an instrument that was withdrawn keeps who approved it', async () => {
  const { instruments } = reportOfBook(await bookOf('withdrawn'), wishes);
  expect(instruments.map(({ exam, approval }) => [exam.code, exam.status, approval?.by])).toEqual([
    ['PVB1', 'approved', 'P. Ketting'],
    ['KEX', 'approved', 'P. Ketting'],
    ['PVB2', 'withdrawn', 'P. Ketting'],
  ]);
});

test.each(['not adopted', 'sound'] as const)(
  'the core tasks of %s are provisional as long as they are',
  async (base) => {
    const book = await bookOf(base);
    const report = reportOfBook(book, wishes);
    const newWorkbook = () => openXlsx(null);
    const make = async (name: string): Promise<string> =>
      new TextDecoder().decode(await reportMakerFor(name)?.({ report, book, language: 'nl', newWorkbook }));
    const line = (await make('r.csv')).split('\r\n').find((each) => /^Resultaten;;1001;B1-K1;/.test(each)) ?? '';
    expect(line.includes(';voorlopig;')).toBe(base === 'not adopted');
    expect(/voldoende \(\d+\), voorlopig/.test(await make('r.html'))).toBe(base === 'not adopted');
  },
);
