import { openPlanBook } from '../../../src/app/open-book';
import { liveRetention } from '../../../src/app/retention/live-retention';
import { candidateResults } from '../../../src/core/exam/collect/candidate-results';
import { openXlsx as openInWorkbench } from '../../../src/workbench/xlsx/open-xlsx';
import { openExcel } from '../../workbook/officejs/open-excel';
import { due, graduated, removedOn } from './graduated';

const options = { progress: () => undefined, signal: new AbortController().signal };

test('in Excel it is foreseen, refused when it changed meanwhile, and done in few requests', async () => {
  const { port, excel } = await openExcel();
  await openInWorkbench(await (await graduated()).bytes(), excel.store);
  const retention = liveRetention(port);
  const wish = { candidates: [], by: 'P. Ketting', on: removedOn };
  const foreseen = await retention.foresee(wish, options);
  expect(foreseen.candidates).toEqual(due);

  const fewer = { ...foreseen, candidates: due.slice(1) };
  await expect(retention.remove(fewer, options)).rejects.toMatchObject({ diagnostic: { code: 'retention/outdated' } });
  expect(openPlanBook(await port.snapshot()).value.candidates).toHaveLength(12);

  excel.host.log.clear();
  expect(await retention.remove(foreseen, options)).toMatchObject({ candidates: due, sheet: 'Statistiek' });
  expect(excel.host.log.roundTrips).toBeLessThanOrEqual(8);
  const snapshot = await port.snapshot();
  const words = JSON.stringify(snapshot.sheets.map(({ values }) => values));
  expect(words).not.toMatch(/(?<![\p{L}\p{N}])(100[1-6]|Kandidaat [1-6])(?![\p{L}\p{N}])/u);
  const { value } = openPlanBook(snapshot);
  expect(candidateResults(value).map(({ number }) => number)).toEqual(['1007', '1008', '1009', '1010', '1011', '1012']);
  expect(value.statistics?.statistics.length).toBeGreaterThan(20);
}, 240_000);
