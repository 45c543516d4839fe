import { openPlanBook } from '../../src/app/open-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { graduated } from '../app/retention/graduated';
import { describeWith } from '../judges/find-program';
import type { OpenPane } from './pane-walk';
import { openPane } from './pane-walk';
import { closeBrowser } from './workbench';

jest.setTimeout(900_000);

describeWith('chromium', 'candidates whose data are due', (browser) => {
  let open: OpenPane;
  beforeAll(async () => {
    // So long ago that they are due on whatever day this runs.
    open = await openPane(browser, await (await graduated('2021-07-09')).bytes());
  });
  afterAll(async () => {
    await open.workbench.close();
    await closeBrowser();
  });

  it('are shown, and removed when somebody has seen what goes', async () => {
    const { walk, looks, workbench, pane } = open;
    await walk.button(/^Kandidaten/).click();
    await pane.locator('summary', { hasText: 'Gegevens verwijderen' }).click();
    await walk.sees('6 kandidaten nog niet aan de beurt');
    await looks.look('retention-due');
    await pane.getByRole('textbox', { name: 'Verwijderd door' }).fill('P. Ketting');
    await walk.press('Bekijk wat er weggaat');
    await walk.sees(/^Dit wordt verwijderd: alle gegevens van 6 kandidaten/);
    await looks.look('retention-preview');
    await pane.getByRole('checkbox', { name: 'Ik weet dat dit niet terug te draaien is.' }).check();
    await walk.press('Verwijder gegevens van 6 kandidaten');
    await walk.sees(/^Verwijderd: alle gegevens van 6 kandidaten/);
    expect(await walk.focused()).toContain('Verwijderd');
    await looks.look('retention-done');
    const saved = await (await openXlsx(await workbench.save())).snapshot();
    expect(openPlanBook(saved).value.candidates.map(({ number }) => number)).toEqual([
      ...['1007', '1008', '1009', '1010', '1011', '1012'],
    ]);
    expect(JSON.stringify(saved)).not.toMatch(/(?<![\p{L}\p{N}])(100[1-6]|Kandidaat [1-6])(?![\p{L}\p{N}])/u);
  });

  it('leave nothing that looks or sounds wrong', () => {
    expect(open.looks.faults).toEqual([]);
    expect(open.workbench.problems).toEqual([]);
  });
});
