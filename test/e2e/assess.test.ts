import type { Frame } from 'playwright-core';
import { ACTION } from '../../src/workbench/host/protocol';
import { describeWith } from '../judges/find-program';
import { openBook } from '../../src/app/open-book';
import type { AssessmentForm } from '../../src/core/exam/assessment-form';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { issuedForm, issuedKnowledgeForm } from './issued-form';
import { createPaneLooks } from './pane-looks';
import type { PaneLooks } from './pane-looks';
import type { Workbench } from './workbench';
import { closeBrowser, openWorkbench } from './workbench';

jest.setTimeout(900_000);

describeWith('chromium', 'assessing in the pane', (browser) => {
  let workbench: Workbench;
  let pane: Frame;
  let looks: PaneLooks;
  let form: AssessmentForm;

  const see = (words: string | RegExp): Promise<void> => pane.getByText(words).first().waitFor();
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const level = async (row: number, assessor: number): Promise<unknown> => {
    const cell = form.criteria[row]?.ratings.find((rating) => rating.assessor === assessor)?.cell ?? '';
    return (await workbench.readCell(form.sheet, cell)).value;
  };

  beforeAll(async () => {
    const bytes = await issuedForm();
    const [first] = openBook(await (await openXlsx(bytes)).snapshot()).value.forms;
    if (first === undefined) throw new Error('no form');
    form = first;
    workbench = await openWorkbench({ browser, language: 'nl-NL', microsoftAddress: true });
    await workbench.openFile('e1-1001.xlsx', bytes);
    pane = await workbench.pane();
    looks = createPaneLooks(workbench);
    await see('Rij 1 van 5');
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it('rates three rows by keys alone, one write each, and the grid has them', async () => {
    await looks.look('assess-blank');
    await pane.getByRole('radio', { name: /^O / }).focus();
    const before = (await workbench.hostLog()).length;
    await press('v');
    await press('Enter');
    await see('Rij 2 van 5');
    await press('1');
    await press('Enter');
    await see('Rij 3 van 5');
    await press('g');
    await see('3 van 5');
    await pane.getByText('Wordt opgeslagen').waitFor({ state: 'detached' });
    expect([await level(0, 1), await level(1, 1), await level(2, 1), await level(3, 1)]).toEqual(['V', 'O', 'G', null]);
    const writes = (await workbench.hostLog())
      .slice(before)
      .filter(({ request }) =>
        request.Actions.some(({ ActionType, Name }) => ActionType === ACTION.setProperty && Name === 'Values'),
      );
    expect(writes).toHaveLength(3);
    expect(await level(0, 2)).toBeFalsy();
    await looks.look('assess-half');
  });

  it('shows what the other typed into the sheet once every own row has a level, and the outcome follows', async () => {
    for (const [row, code] of ['V', 'G', 'G', 'V', 'V'].entries()) {
      await workbench.typeInCell(form.sheet, form.criteria[row]?.ratings[1]?.cell ?? '', code);
    }
    await pane.getByRole('button', { name: 'Volgende zonder niveau' }).click();
    await pane.getByRole('radio', { name: /^V / }).click();
    await see('4 van 5');
    await pane.getByRole('button', { name: 'Volgende zonder niveau' }).click();
    await pane.getByRole('radio', { name: /^V / }).click();
    await see('Uitslag: onvolledig');
    await pane.getByText(/^Nog te doen/).click();
    await pane
      .getByRole('button', { name: /^vraagt door/ })
      .first()
      .click();
    await see('Rij 2 van 5');
    await see('De niveaus liggen ver uit elkaar.');
    await looks.look('assess-agree');
    await pane.getByRole('combobox', { name: 'Afgesproken niveau' }).selectOption('V');
    await see('Uitslag: voldoende');
    await pane.getByRole('textbox', { name: /^Motivering \(nodig\)/ }).fill('vroeg niet door');
    await pane.getByRole('button', { name: 'Lever in' }).click();
    await see(/^Bovenaan het formulier ontbreekt: datum/);
    await pane.getByRole('button', { name: 'Lever toch in' }).click();
    await see('Ingeleverd.');
    await looks.look('assess-handed-in');
    expect(looks.faults).toEqual([]);
    const outcome = await workbench.readCell(form.sheet, form.cells.outcome);
    expect(outcome.value).toBe('V');
    expect(await level(1, 2)).toBe('G');
  });

  it('gives the points of a knowledge exam by keys alone, and the result is that of the sheet', async () => {
    const bytes = await issuedKnowledgeForm();
    const [exam] = openBook(await (await openXlsx(bytes)).snapshot()).value.forms;
    if (exam === undefined) throw new Error('no form');
    // The workbench asks before it lets go of work that was not saved.
    await workbench.save();
    await workbench.openFile('e1-1001-kennis.xlsx', bytes);
    pane = await workbench.pane();
    looks = createPaneLooks(workbench);
    await see('Rij 1 van 3');
    await pane.getByRole('textbox', { name: /^Behaalde punten/ }).focus();
    await press('7');
    await press(',');
    await press('5');
    await press('Enter');
    await see('Rij 2 van 3');
    await pane.getByText('Sneller met toetsen').click();
    await looks.look('points-half');
    await pane.getByRole('textbox', { name: /^Behaalde punten/ }).focus();
    await press('6');
    await press('Enter');
    await see('Uitslag: goed');
    await pane.getByText('Wordt opgeslagen').waitFor({ state: 'detached' });
    expect((await workbench.readCell(exam.sheet, exam.cells.outcome)).value).toBe('G');
    expect((await workbench.readCell(exam.sheet, exam.cells.points)).value).toBe(13.5);
    await looks.look('points-done');
    expect(looks.faults).toEqual([]);
  });

  it('asks nobody outside', () => {
    expect(workbench.problems).toEqual([]);
  });
});
