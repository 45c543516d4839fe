import { liveUseCases } from '../../../src/app/live-use-cases';
import { keyOf } from '../../../src/core/checks/accept/acceptance';
import { openExcel } from '../../workbook/officejs/open-excel';
import { draftBook } from '../../workbook/plan/approval/instruments';
import { bookOf } from '../../workbook/plan/book-of';
import { defects } from './defects';

const none = () => Promise.reject(new Error('not asked'));
const options = { progress: () => undefined, signal: new AbortController().signal };

test('findings are accepted and repaired in Excel in few requests, each on the workbook as it is then', async () => {
  const opened = await openExcel();
  const { port, excel } = opened;
  await port.apply(draftBook);
  const sound = bookOf(await port.snapshot());
  const [formula] = defects;
  await opened.byHand((store) => formula?.make(store, sound));
  const useCases = liveUseCases(port, { fetchSample: none, readFile: none });
  const checked = async () => useCases.check(bookOf(await port.snapshot()));
  const found = (await checked()).find(({ finding }) => finding.rule === formula?.rule);
  if (found === undefined || found.repair === null) throw new Error('not found');
  const key = keyOf(found.finding);

  excel.host.log.clear();
  const wish = { by: 'C. Rood', reason: 'Wordt nog besproken.', on: '2026-11-26' };
  await useCases.findings.decide([key], { kind: 'accept', wish }, options);
  expect(excel.host.log.roundTrips).toBeLessThanOrEqual(6);
  const accepted = (await checked()).find(({ finding }) => keyOf(finding) === key);
  expect(accepted?.finding.accepted).toEqual({ by: 'C. Rood', reason: 'Wordt nog besproken.', date: '2026-11-26' });
  expect(accepted?.repair).toBeNull();
  await expect(useCases.findings.repair(new Map([[key, found.repair.repair]]), options)).rejects.toThrow(
    'findings/gone',
  );
  await useCases.findings.decide([key], { kind: 'withdraw' }, options);

  const done = await useCases.findings.repair(new Map([[key, found.repair.repair]]), options);
  expect(done.words.nl).toHaveLength(1);
  expect((await checked()).map(({ finding }) => keyOf(finding))).not.toContain(key);
  const undone = await useCases.findings.undo(done, options);
  expect(undone).toMatchObject({ kind: 'undone', undo: null });
  expect((await checked()).map(({ finding }) => keyOf(finding))).toContain(key);
}, 120_000);
