import { liveUseCases } from '../../../src/app/live-use-cases';
import { createSession } from '../../../src/app/session/session';
import type { Session } from '../../../src/app/session/session';
import { bookOf } from '../../../src/app/session/state';
import { excelWorkbook } from '../../../src/workbook/officejs/excel-workbook';
import { excelWithForm } from './excel-with-form';

const none = () => Promise.reject(new Error('not asked'));

/** A pane of its own on the workbook that is open. */
async function openPane(assessor: number): Promise<{ readonly session: Session; readonly stop: () => Promise<void> }> {
  const session = createSession(liveUseCases(excelWorkbook(), { fetchSample: none, readFile: none }));
  const stop = await session.start();
  session.assess.beAssessor(assessor);
  session.assess.showInSheet(false);
  return { session, stop };
}

const rowsIn = (session: Session): readonly string[] =>
  (bookOf(session.getState())?.forms[0]?.criteria ?? []).map(({ ratings }) =>
    ratings.map(({ level }) => level ?? '-').join(''),
  );

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo() && tries < 400; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(isSo()).toBe(true);
}

test('two people in one workbook write their own cells only, one request a level, and see what the other typed', async () => {
  const opened = await excelWithForm();
  const one = await openPane(1);
  const two = await openPane(2);
  const form = await opened.form();
  // Both read the form empty; what each writes leaves the other's alone.
  opened.excel.host.log.clear();
  await Promise.all([one.session.assess.rate('V'), two.session.assess.rate('O')]);
  one.session.assess.step(1);
  await one.session.assess.rate('G');
  expect(opened.excel.host.log.roundTrips).toBe(3);
  const after = (await opened.form()).criteria.map(({ ratings }) => ratings.map(({ level }) => level));
  expect(after.slice(0, 2)).toEqual([
    ['V', 'O'],
    ['G', null],
  ]);

  // The second assessor has no pane open and types into the sheet.
  const cell = form.criteria[1]?.ratings[1]?.cell ?? '';
  opened.type(cell, 'V');
  await until(() => rowsIn(one.session)[1] === 'GV');
  one.session.assess.step(-1);
  await one.session.assess.rate('O');
  expect(opened.valueAt(cell)).toBe('V');
  expect((await opened.form()).criteria[0]?.ratings.map(({ level }) => level)).toEqual(['O', 'O']);
  await one.stop();
  await two.stop();
});

test('where the cursor is in the sheet the pane is too, and going on in the pane selects the own cell', async () => {
  const opened = await excelWithForm();
  const { session, stop } = await openPane(2);
  const leave = session.assess.followCursor();
  const form = await opened.form();
  const [, second, third] = form.criteria;
  await opened.port.reveal(second?.place ?? { sheet: opened.sheet, cell: 'A1' });
  await until(() => session.getState().assess.row === second?.id);
  session.assess.showInSheet(true);
  session.assess.step(1);
  const wanted = third?.ratings[1]?.cell ?? '';
  const selected = (): string => {
    const { row, column } = opened.excel.store.selection();
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  };
  await until(() => selected() === wanted);
  expect(session.getState().assess.row).toBe(third?.id);
  leave();
  await stop();
});
